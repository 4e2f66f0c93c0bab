import Capabilities
import Diagnostics

extension PCIController {
    func validate(_ validator: inout Validator, _ controller: Controller) {
        guard let model, let index = controller.index else {
            return validator.report(.noPCIModel, controller.info.element)
        }
        validateIndex(index, model, &validator, controller)
        validateDevice(model, &validator, controller)
        validateMachine(model, &validator, controller)
        validateTarget(model, &validator, controller)
        validateRanges(&validator, controller)
        validatePlacement(index, model, &validator, controller)
    }

    private func validateIndex(
        _ index: UInt32, _ model: PCIControllerModel, _ validator: inout Validator, _ controller: Controller
    ) {
        if index > 255 {
            validator.report(.pciIndexTooLarge(index), controller.info.element, at: "@index")
        } else if model.isRoot, index != 0, validator.facts.machine != .pseries || model == .pcieRoot {
            validator.report(.rootIndex(model), controller.info.element, at: "@index")
        } else if !model.isRoot, index == 0 {
            validator.report(.indexZero(model), controller.info.element, at: "@index")
        }
    }

    /// QEMU's device goes with the model, and the emulator has it.
    private func validateDevice(_ model: PCIControllerModel, _ validator: inout Validator, _ controller: Controller) {
        guard let device else { return }
        guard device.model == model, !model.isRoot || validator.facts.machine == .pseries else {
            return validator.report(.wrongPCIDevice(device, model), controller.info.element, at: "model/@name")
        }
        if let flag = device.capability, !validator.capabilities.contains(flag) {
            validator.report(.pciDeviceUnsupported(device), controller.info.element, at: "model/@name")
        }
    }

    private func validateMachine(_ model: PCIControllerModel, _ validator: inout Validator, _ controller: Controller) {
        switch model {
        case .pciExpanderBus where validator.facts.machine != .i440fx:
            validator.report(.expanderOnOtherMachine(model, "i440FX"), controller.info.element, at: "@model")
        case .pcieExpanderBus where !validator.facts.machine.hasExpressRoot:
            validator.report(.expanderOnOtherMachine(model, "PCI Express"), controller.info.element, at: "@model")
        default: break
        }
    }

    /// Each setting of `<target>` belongs to some models only.
    private func validateTarget(_ model: PCIControllerModel, _ validator: inout Validator, _ controller: Controller) {
        let machine = validator.facts.machine
        let isHostBridge = model == .pciRoot && machine == .pseries
        func require(_ isAllowed: Bool, _ isSet: Bool, _ name: String, _ validator: inout Validator) {
            guard isSet, !isAllowed else { return }
            validator.report(.targetNotForModel(name, model), controller.info.element, at: "target/\(name)")
        }
        require(model == .pciBridge, target.chassisNumber != nil, "@chassisNr", &validator)
        require(model.isPort, target.chassis != nil, "@chassis", &validator)
        require(model.isPort, target.port != nil, "@port", &validator)
        require(model.isExpander, target.busNumber != nil, "@busNr", &validator)
        require(isHostBridge, target.index != nil, "@index", &validator)
        require(model.isPort || (model == .pciRoot && machine == .i440fx), target.hotplug != nil, "@hotplug", &validator)
        require(model == .pciBridge || model == .pcieRootPort, target.memoryReserve != nil, "@memReserve", &validator)
        require(model.isExpander || isHostBridge, target.node != nil, "node", &validator)
        if target.hotplug != nil, let flag = model.hotplugCapability, !validator.capabilities.contains(flag) {
            validator.report(.hotplugUnsupported(model), controller.info.element, at: "target/@hotplug")
        }
    }

    private func validateRanges(_ validator: inout Validator, _ controller: Controller) {
        func require(_ range: ClosedRange<UInt32>, _ value: UInt32?, _ name: String, _ validator: inout Validator) {
            guard let value, !range.contains(value) else { return }
            validator.report(.targetOutOfRange(name, value, range), controller.info.element, at: "target/@\(name)")
        }
        require(1...255, target.chassisNumber, "chassisNr", &validator)
        require(0...255, target.chassis, "chassis", &validator)
        require(0...255, target.port, "port", &validator)
        require(1...254, target.busNumber, "busNr", &validator)
        require(0...30, target.index, "index", &validator)
        if let reserve = target.memoryReserve, reserve > UInt64(Int64.max) / 1024 {
            validator.report(.memoryReserveTooLarge, controller.info.element, at: "target/@memReserve")
        }
        if let node = target.node, !(validator.domain.cpu?.numa?.cells ?? []).contains(where: { $0.id == node }) {
            validator.report(.noSuchNode(node), controller.info.element, at: "target/node")
        }
    }

    /// QEMU makes controllers by index: the bus one sits on has to be there already.
    private func validatePlacement(
        _ index: UInt32, _ model: PCIControllerModel, _ validator: inout Validator, _ controller: Controller
    ) {
        if model.isRoot {
            if controller.info.address != nil { validator.report(.rootWithAddress(model), controller.info.element, at: "address") }
            return
        }
        guard let bus = controller.info.pci?.bus, bus >= index else { return }
        if model == .pciBridge {
            validator.report(.bridgeBehindItself(index, bus), controller.info.element, at: "address/@bus")
        } else {
            validator.report(.busComesLater(index, bus), controller.info.element, at: "address/@bus")
        }
    }
}

extension Domain {
    /// Numbers by which QEMU and the guest tell ports and buses apart.
    func validatePCINumbers(_ validator: inout Validator) {
        var chassis: [UInt32: Int] = [:]
        var busNumbers: [UInt32: Int] = [:]
        for position in devices.controllers.indices {
            guard let target = devices.controllers[position].pci?.target else { continue }
            let element = devices.controllers[position].info.element
            if let number = target.chassis, let first = chassis.updateValue(position, forKey: number) {
                validator.report(
                    .chassisTwice(number), element, at: "target/@chassis",
                    notes: [validator.note("the other one", devices.controllers[first].info.element, at: "target/@chassis")])
            }
            if let number = target.busNumber, let first = busNumbers.updateValue(position, forKey: number) {
                validator.report(
                    .busNumberTwice(number), element, at: "target/@busNr",
                    notes: [validator.note("the other one", devices.controllers[first].info.element, at: "target/@busNr")])
            }
        }
    }
}

extension PCIController.Device {
    /// The model that the device implements.
    fileprivate var model: PCIControllerModel {
        switch self {
        case .pciBridge: .pciBridge
        case .i82801b11: .dmiToPCIBridge
        case .ioh3420, .pcieRootPort: .pcieRootPort
        case .x3130Upstream: .pcieSwitchUpstreamPort
        case .xio3130Downstream: .pcieSwitchDownstreamPort
        case .pxb: .pciExpanderBus
        case .pxbPCIe: .pcieExpanderBus
        case .spaprHostBridge: .pciRoot
        case .pciePCIBridge: .pcieToPCIBridge
        }
    }

    /// The capability that says whether the emulator has it.
    fileprivate var capability: CapabilityFlag? {
        switch self {
        case .pciBridge: .pciBridge
        case .i82801b11: .dmiToPciBridge
        case .ioh3420: .ioh3420
        case .pcieRootPort: .pcieRootPort
        case .x3130Upstream: .x3130Upstream
        case .xio3130Downstream: .xio3130Downstream
        case .pxb: .pxb
        case .pxbPCIe: .pxbPcie
        case .spaprHostBridge: .spaprPciHostBridge
        case .pciePCIBridge: .pciePciBridge
        }
    }
}

extension PCIControllerModel {
    /// What the emulator needs for `hotplug` of the model.
    fileprivate var hotplugCapability: CapabilityFlag? {
        switch self {
        case .pciRoot: .piix4AcpiRootPciHotplug
        case .pcieRootPort, .pcieSwitchDownstreamPort: .pcieRootPortHotplug
        default: nil
        }
    }
}

extension Message {
    fileprivate static var noPCIModel: Message { .error("a pci controller needs a model") }

    fileprivate static func pciIndexTooLarge(_ index: UInt32) -> Message {
        .error("PCI buses go from 0 to 255; \(index) is not one")
    }

    fileprivate static func rootIndex(_ model: PCIControllerModel) -> Message {
        .error("the \(model.rawValue) controller is bus 0")
    }

    fileprivate static func rootWithAddress(_ model: PCIControllerModel) -> Message {
        .error("the \(model.rawValue) is what other addresses are on: it has none itself")
    }

    fileprivate static func indexZero(_ model: PCIControllerModel) -> Message {
        .error("bus 0 is the root bus: a \(model.rawValue) needs another index")
    }

    fileprivate static func wrongPCIDevice(_ device: PCIController.Device, _ model: PCIControllerModel) -> Message {
        .error("'\(device.rawValue)' is not a \(model.rawValue)")
    }

    fileprivate static func pciDeviceUnsupported(_ device: PCIController.Device) -> Message {
        .error("this QEMU does not have '\(device.rawValue)'")
    }

    fileprivate static func expanderOnOtherMachine(_ model: PCIControllerModel, _ machine: String) -> Message {
        .error("a \(model.rawValue) is for \(machine) machines")
    }

    fileprivate static func targetNotForModel(_ name: String, _ model: PCIControllerModel) -> Message {
        .error("a \(model.rawValue) has no '\(name.hasPrefix("@") ? String(name.dropFirst()) : name)'")
    }

    fileprivate static func hotplugUnsupported(_ model: PCIControllerModel) -> Message {
        .error("this QEMU cannot switch hotplug of a \(model.rawValue)")
    }

    fileprivate static func targetOutOfRange(_ name: String, _ value: UInt32, _ range: ClosedRange<UInt32>) -> Message {
        .error("'\(name)' goes from \(range.lowerBound) to \(range.upperBound); \(value) is not in it")
    }

    fileprivate static var memoryReserveTooLarge: Message {
        .error("this amount of memory does not fit into 63 bits of bytes")
    }

    fileprivate static func noSuchNode(_ node: UInt32) -> Message {
        .error("the guest has no NUMA cell \(node): <cpu><numa> does not define it")
    }

    fileprivate static func bridgeBehindItself(_ index: UInt32, _ bus: UInt32) -> Message {
        .error("pci-bridge \(index) cannot sit on bus \(bus): a bridge's index is larger than that of the bus it sits on")
    }

    fileprivate static func busComesLater(_ index: UInt32, _ bus: UInt32) -> Message {
        .warning("QEMU makes controller \(index) before bus \(bus), on which it sits, and will refuse it: give it a larger index")
    }

    fileprivate static func chassisTwice(_ number: UInt32) -> Message {
        .warning("two ports have chassis \(number): QEMU will refuse the second one")
    }

    fileprivate static func busNumberTwice(_ number: UInt32) -> Message {
        .warning("two expander buses have bus number \(number): QEMU will refuse the second one")
    }
}
