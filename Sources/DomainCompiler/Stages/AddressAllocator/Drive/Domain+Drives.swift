import Diagnostics
import XMLTree

extension Domain {
    /// Gives disks the place their target's name counts to, assigned SCSI devices the next free unit, and reports two
    /// devices at one place.
    mutating func assignDriveAddresses(_ context: inout DefaultsContext) {
        var writer = DriveWriter(context: context)
        devices.visit(.disk, &writer)
        devices.visit(.hostDevice, &writer)
        context = writer.context
    }

    /// Adds the controllers that disks are behind, from 0 up to the highest one used.
    mutating func addDiskControllers(_ context: inout DefaultsContext) {
        var reader = DriveControllerReader()
        devices.read(.disk, &reader)
        for type in [ControllerType.scsi, .fdc, .ide, .sata] {
            guard let highest = reader.highest[type.ordinal] else { continue }
            devices.addControllers(type, upTo: highest, &context)
        }
    }
}

extension Devices {
    /// Adds the SCSI controllers that assigned devices are behind, each of the model of the one before it. Those whose
    /// address is still open count for controller 0.
    mutating func addHostDeviceControllers(_ context: inout DefaultsContext) {
        var reader = DriveControllerReader()
        read(.hostDevice, &reader)
        if let highest = reader.highest[ControllerType.scsi.ordinal] { addControllers(.scsi, upTo: highest, &context) }
    }

    fileprivate mutating func addControllers(
        _ type: ControllerType, upTo highest: DriveControllerReader.Use, _ context: inout DefaultsContext
    ) {
        guard highest.controller <= DriveSlots.highestController else {
            return context.report(.tooManyDiskControllers(type, highest.controller), highest.element)
        }
        var models: [UInt32: SCSIController.Model?] = [:]
        for position in controllers.indices where controllers[position].type == type {
            if let index = controllers[position].index { models[index] = .some(controllers[position].scsi?.model) }
        }
        var model: SCSIController.Model?
        for index in 0...highest.controller {
            if let declared = models[index] {
                if highest.kind == .hostDevice { model = declared }
                continue
            }
            var variant = Controller.Variant(type)
            if type == .scsi { variant = .scsi(SCSIController(model)) }
            var controller = Controller(variant, index: index)
            controller.applyDefaults(&context)
            insert(controller)
        }
    }
}

/// How disks count through controllers.
enum DriveSlots {
    /// The highest index a controller can be added for; more do not fit into any machine.
    static let highestController: UInt32 = 8191
    /// Units of a SCSI controller that are given out; the next one is the controller itself.
    static let scsiUnits: UInt32 = 7

    /// The place that a target's name counts to.
    static func address(_ ordinal: UInt32, behind type: ControllerType) -> DriveAddress {
        var address = DriveAddress()
        switch type {
        case .ide:
            address.controller = ordinal / 4
            address.bus = ordinal % 4 / 2
            address.unit = ordinal % 2
        case .sata:
            address.controller = ordinal / 6
            address.unit = ordinal % 6
        case .fdc:
            address.controller = ordinal / 2
            address.unit = ordinal % 2
        default:
            address.controller = ordinal / scsiUnits
            address.unit = ordinal % scsiUnits
        }
        return address
    }
}

/// Gives out places and remembers who holds which.
private struct DriveWriter: DeviceVisitor {
    private struct Place: Hashable {
        var type: ControllerType
        var address: DriveAddress
    }

    var context: DefaultsContext
    private var holders: [Place: XMLTree.ElementID?] = [:]
    /// Every unit before this one is taken.
    private var nextUnit = DriveAddress()

    init(context: DefaultsContext) { self.context = context }

    mutating func visit<D: Device>(_ device: inout D, at index: Int) {
        let type: ControllerType
        switch device.busNeed {
        case .drive(let controller, let ordinal):
            type = controller
            if device.info.address == nil {
                // A name that counts nothing has been reported where it was read.
                guard let ordinal else { return }
                device.info.address = .drive(DriveSlots.address(ordinal, behind: type))
            }
        case .scsiUnit:
            type = .scsi
            if device.info.address == nil { device.info.address = .drive(nextFreeUnit()) }
        default: return
        }
        guard let address = device.info.address?.drive else { return }
        let place = Place(type: type, address: address)
        if let holder = holders[place] {
            context.report(
                .driveAddressTwice(type, address), device.info.element, at: "address",
                notes: [context.note("the other one is here", holder, at: "address")])
        } else {
            holders[place] = .some(device.info.element)
        }
    }

    private mutating func nextFreeUnit() -> DriveAddress {
        while holders[Place(type: .scsi, address: nextUnit)] != nil {
            nextUnit.unit += 1
            if nextUnit.unit == DriveSlots.scsiUnits {
                nextUnit.unit = 0
                nextUnit.controller += 1
            }
        }
        return nextUnit
    }
}

/// The highest controller of each type that devices are behind.
private struct DriveControllerReader: DeviceReader {
    struct Use {
        var controller: UInt32
        var kind: DeviceKind
        var element: XMLTree.ElementID?
    }

    /// By the type's ordinal.
    var highest = [Use?](repeating: nil, count: ControllerType.allCases.count)

    mutating func read<D: Device>(_ device: D, at index: Int) {
        let type: ControllerType
        switch device.busNeed {
        case .drive(let controller, _): type = controller
        case .scsiUnit: type = .scsi
        default: return
        }
        let open: UInt32? = device.info.address == nil && D.kind == .hostDevice ? 0 : nil
        guard let controller = device.info.address?.drive?.controller ?? open, controller >= highest[type.ordinal]?.controller ?? 0 else {
            return
        }
        highest[type.ordinal] = Use(controller: controller, kind: D.kind, element: device.info.element)
    }
}

extension Message {
    fileprivate static func driveAddressTwice(_ type: ControllerType, _ address: DriveAddress) -> Message {
        .error(
            "two devices are at controller \(address.controller), bus \(address.bus), target \(address.target), unit "
                + "\(address.unit) of \(type.rawValue)")
    }

    fileprivate static func tooManyDiskControllers(_ type: ControllerType, _ index: UInt32) -> Message {
        .error("\(type.rawValue) controller \(index) does not exist, and no machine has room for that many")
    }
}
