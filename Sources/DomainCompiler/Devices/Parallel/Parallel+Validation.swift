import Capabilities
import Diagnostics

extension Parallel {
    func validate(_ validator: inout Validator) {
        backend.validate(&validator, of: .device)
        if validator.facts.arch == .s390x || validator.facts.machine == .pseries {
            validator.report(.noParallelPorts(validator.facts.arch), info.element)
        }
        if info.address != nil { validator.report(.addressIgnored, info.element, at: "address") }
    }
}

extension Message {
    fileprivate static var addressIgnored: Message {
        .warning("QEMU puts parallel ports where PCs have them: the address has no effect")
    }
    fileprivate static func noParallelPorts(_ arch: Architecture) -> Message {
        .error("this \(arch.rawValue) machine has no parallel ports")
    }
}
