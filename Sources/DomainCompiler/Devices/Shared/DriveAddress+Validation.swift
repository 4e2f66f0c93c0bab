import Diagnostics
import XMLTree

extension DriveAddress {
    /// The controller has the bus and the target that the address names: what there is depends on its type.
    func validate(_ validator: inout Validator, on type: ControllerType, _ element: XMLTree.ElementID?) {
        func require(_ isThere: Bool, _ message: @autoclosure () -> Message, _ path: String, _ validator: inout Validator) {
            if !isThere { validator.report(message(), element, at: path) }
        }
        switch type {
        case .ide:
            require(controller == 0 || !validator.facts.machine.isPC, .oneController(type), "address/@controller", &validator)
            require(target == 0, .noTarget(type), "address/@target", &validator)
        case .fdc:
            require(controller == 0, .oneController(type), "address/@controller", &validator)
            require(bus == 0, .oneBus(type), "address/@bus", &validator)
            require(target == 0, .noTarget(type), "address/@target", &validator)
        case .sata:
            require(bus == 0, .oneBus(type), "address/@bus", &validator)
            require(target == 0, .noTarget(type), "address/@target", &validator)
        case .scsi:
            require(bus == 0, .oneBus(type), "address/@bus", &validator)
            guard target != 0, let model = validator.domain.devices.controller(.scsi, controller)?.scsi?.model else { return }
            require(!model.isParallel, .noTargetBehind(model), "address/@target", &validator)
        default: break
        }
    }
}

extension SCSIController.Model {
    /// Parallel SCSI: a device is found by its unit alone.
    var isParallel: Bool {
        switch self {
        case .lsilogic, .buslogic, .dc390, .am53c974, .ncr53c90: true
        case .automatic, .lsisas1068, .lsisas1078, .vmpvscsi, .ibmvscsi, .virtioSCSI, .virtioTransitional,
            .virtioNonTransitional:
            false
        }
    }
}

extension Message {
    fileprivate static func oneController(_ type: ControllerType) -> Message {
        .error("the machine has one '\(type.rawValue)' controller, with index 0")
    }
    fileprivate static func oneBus(_ type: ControllerType) -> Message {
        .error("a '\(type.rawValue)' controller has one bus, with number 0")
    }
    fileprivate static func noTarget(_ type: ControllerType) -> Message {
        .error("there are no targets on a '\(type.rawValue)' bus: expected 0")
    }
    fileprivate static func noTargetBehind(_ model: SCSIController.Model) -> Message {
        .error("a '\(model.rawValue)' controller finds its devices by 'unit' alone: expected target 0")
    }
}
