import Capabilities
import Diagnostics

/// The list of controllers: its order, the numbers in it, and what the machine adds to it.
extension Devices {
    /// Brings the document's controllers into order, numbers those without an index, and adds those that the machine has
    /// without being asked.
    mutating func completeControllers(_ context: inout DefaultsContext) {
        orderControllers()
        // Controllers for assigned SCSI devices come first: those without an index are numbered around them.
        addHostDeviceControllers(&context)
        numberControllers()
        reportDuplicateControllers(&context)
        reportLoneCompanions(&context)
        addMachineControllers(&context)
    }

    /// Inserts a controller where it belongs: types stay together, indexes ascend within a type, and a USB controller
    /// stands before its companions. A controller without an index goes behind its type.
    mutating func insert(_ controller: Controller) {
        controllers.insert(controller, at: controllers.position(for: controller))
    }

    /// The controller of a type and index; companions of USB controllers are not looked at.
    func controller(_ type: ControllerType, _ index: UInt32) -> Controller? {
        place(of: type, index).map { controllers[$0] }
    }

    /// The place of that controller. Looked for by place: to pass an element to a closure is to copy it.
    private func place(of type: ControllerType, _ index: UInt32) -> Int? {
        controllers.indices.first {
            controllers[$0].type == type && controllers[$0].index == index && !controllers[$0].isCompanion
        }
    }

    /// Adds a controller unless there is one of that type and index.
    mutating func addController(_ variant: Controller.Variant, index: UInt32) {
        if place(of: variant.type, index) == nil { insert(Controller(variant, index: index)) }
    }

    private mutating func orderControllers() {
        for position in controllers.indices where controllers[position].info.usbMasterPort == nil {
            controllers[position].info.usbMasterPort = controllers[position].usb?.model?.companionStartPort
        }
        guard controllers.contains(where: { $0.index == nil }) else {
            var firstSeen = ControllerType.allCases.map { _ in Int.max }
            for position in controllers.indices.reversed() { firstSeen[controllers[position].type.ordinal] = position }
            let order = controllers.indices.map { position in
                let type = controllers[position].type
                return ControllerOrder(
                    place: firstSeen[type.ordinal], index: controllers[position].index ?? 0,
                    isCompanion: controllers[position].isCompanion)
            }
            // `sorted` is stable: what compares equal stays in document order.
            if zip(order, order.dropFirst()).allSatisfy({ !($1 < $0) }) { return }
            controllers = order.indices.sorted { order[$0] < order[$1] }.map { controllers[$0] }
            return
        }
        let read = controllers
        controllers.removeAll(keepingCapacity: true)
        for controller in read { insert(controller) }
    }

    /// Each controller without an index gets the lowest one free among its type. The functions of an ICH9 USB controller
    /// that follow each other share theirs.
    private mutating func numberControllers() {
        guard controllers.contains(where: { $0.index == nil }) else { return }
        var free = ControllerType.allCases.map { _ in FreeIndexes() }
        for controller in controllers { if let index = controller.index { free[controller.type.ordinal].take(index) } }
        /// Models of the ICH9 group that the previous controller belongs to.
        var group: Set<USBController.Model> = []
        for position in controllers.indices {
            let model = controllers[position].usb?.model
            let isICH9 = model?.isICH9 ?? false
            let previous = position > 0 ? controllers[position - 1] : nil
            let continuesGroup = isICH9 && !group.isEmpty && previous?.type == .usb
            if controllers[position].index == nil {
                if continuesGroup, let model, !group.contains(model) {
                    controllers[position].index = previous?.index
                } else {
                    controllers[position].index = free[controllers[position].type.ordinal].next()
                }
            }
            if !isICH9 || controllers[position].index != previous?.index || previous?.type != .usb { group = [] }
            if isICH9, let model { group.insert(model) }
        }
    }

    /// Companions alone are no USB.
    private func reportLoneCompanions(_ context: inout DefaultsContext) {
        let usb = controllers.indices.filter { controllers[$0].type == .usb }
        guard let first = usb.first, usb.allSatisfy({ controllers[$0].isCompanion }) else { return }
        context.report(.noUSBMaster, controllers[first].info.element, at: "@model")
    }

    private func reportDuplicateControllers(_ context: inout DefaultsContext) {
        reportDuplicates(&context) { controllers[$0].type != .usb }
    }

    /// Two USB buses of one number: found when ports are given out.
    func reportDuplicateUSB(_ context: inout some Reporting) {
        reportDuplicates(&context) { controllers[$0].type == .usb && controllers[$0].usb?.model?.companionStartPort == nil }
    }

    private func reportDuplicates(_ context: inout some Reporting, among isAsked: (Int) -> Bool) {
        /// Type and index in one number, and the place; what has the same number comes to stand together.
        var numbered: [(number: UInt64, position: Int)] = []
        for position in controllers.indices where isAsked(position) {
            guard let index = controllers[position].index else { continue }
            numbered.append((UInt64(controllers[position].type.ordinal) << 32 | UInt64(index), position))
        }
        numbered.sort { $0 < $1 }
        let pairs = zip(numbered, numbered.dropFirst()).filter { $0.number == $1.number }.map { (first: $0.position, second: $1.position) }
        for (first, second) in pairs.sorted(by: { $0.second < $1.second }) {
            let type = controllers[second].type
            context.report(
                .controllerIndexTwice(type, controllers[second].index ?? 0), controllers[second].info.element, at: "@index",
                notes: [context.note("the other one is here", controllers[first].info.element, at: "@index")])
        }
    }

    private mutating func addMachineControllers(_ context: inout DefaultsContext) {
        let implied = MachineControllers(context)
        let hasUSB = controllers.indices.contains { controllers[$0].type == .usb && controllers[$0].index == 0 }
        if implied.usb != .absent, !hasUSB {
            var usb = USBController()
            if case .model(let model) = implied.usb { usb.model = model }
            insert(Controller(.usb(usb), index: 0))
            if usb.model == .ich9EHCI1 { addCompanions() }
        }
        if implied.hasSATA { addController(.sata, index: 0) }
        guard let root = implied.root else { return }
        guard let declared = place(of: .pci, 0) else { return insert(Controller(.pci(PCIController(root)), index: 0)) }
        if let model = controllers[declared].pci?.model, model != root {
            context.report(.wrongRootBus(model, root), controllers[declared].info.element, at: "@model")
        }
    }

    /// The UHCI companions of the EHCI controller of index 0.
    private mutating func addCompanions() {
        for model in [USBController.Model.ich9UHCI1, .ich9UHCI2, .ich9UHCI3] {
            var companion = Controller(.usb(USBController(model)), index: 0)
            companion.info.usbMasterPort = model.companionStartPort
            insert(companion)
        }
    }
}

/// The lowest numbers that are not taken.
private struct FreeIndexes {
    private var taken: Set<UInt32> = []
    private var candidate: UInt32 = 0

    mutating func take(_ index: UInt32) { taken.insert(index) }

    mutating func next() -> UInt32 {
        while taken.contains(candidate) { candidate += 1 }
        taken.insert(candidate)
        return candidate
    }
}

/// What controllers are ordered by: types as they were met, indexes within a type, companions behind their controller.
private struct ControllerOrder: Comparable {
    var place: Int
    var index: UInt32
    var isCompanion: Bool

    static func < (one: ControllerOrder, other: ControllerOrder) -> Bool {
        if one.place != other.place { return one.place < other.place }
        if one.index != other.index { return one.index < other.index }
        return !one.isCompanion && other.isCompanion
    }
}

extension [Controller] {
    /// Where a controller belongs, see `Devices.insert`.
    fileprivate func position(for controller: Controller) -> Int {
        var position: Int?
        for candidate in indices.reversed() where self[candidate].type == controller.type {
            guard let index = controller.index else { return candidate + 1 }
            if let other = self[candidate].index, other > index {
                position = candidate
            } else if !controller.isCompanion, self[candidate].isCompanion,
                self[candidate].index == index
            {
                position = candidate
            } else if position == nil {
                position = candidate + 1
            }
        }
        return position ?? count
    }
}

/// The controllers that a machine has without being asked.
struct MachineControllers: Sendable {
    /// The USB controller of a document that has none.
    enum USB: Sendable, Equatable {
        /// There is none.
        case absent
        /// The one that stands for `<controller type='usb'/>` on this machine.
        case usual
        case model(USBController.Model)
    }

    var usb = USB.absent
    var hasSATA = false
    var root: PCIControllerModel?

    init(_ context: DefaultsContext) {
        switch context.facts.machine {
        case .q35:
            let capabilities = context.capabilities
            if capabilities.contains(.qemuXhci) {
                usb = .model(.qemuXHCI)
            } else if capabilities.contains(.necUsbXhci) {
                usb = .model(.necXHCI)
            } else if capabilities.contains(.ich9UsbEhci1) {
                usb = .model(.ich9EHCI1)
            }
            hasSATA = true
            root = .pcieRoot
        case .i440fx:
            usb = .usual
            root = .pciRoot
        case .virt:
            root = .pcieRoot
        case .pseries:
            usb = .usual
            root = .pciRoot
        case .microvm:
            usb = .usual
        case .isapc, .xenfv, .s390CCW, .other:
            break
        }
    }
}

extension Message {
    fileprivate static var noUSBMaster: Message {
        .error("companion controllers need a controller to accompany: an ich9-ehci1 of the same index")
    }
    fileprivate static func controllerIndexTwice(_ type: ControllerType, _ index: UInt32) -> Message {
        .error("two \(type.rawValue) controllers have index \(index)")
    }

    fileprivate static func wrongRootBus(_ model: PCIControllerModel, _ root: PCIControllerModel) -> Message {
        .error("the root bus of this machine is a \(root.rawValue), not a \(model.rawValue)")
    }
}
