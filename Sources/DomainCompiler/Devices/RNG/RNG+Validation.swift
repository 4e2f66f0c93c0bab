import Diagnostics

extension RNG {
    func validate(_ validator: inout Validator) {
        virtio.validate(&validator, of: self)
        if backend.model == .egd { backend.daemon.validate(&validator, of: .device) }
    }
}
