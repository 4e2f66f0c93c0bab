import Diagnostics

extension RNG {
    func validate(_ validator: inout Validator) {
        if backend.element == nil { validator.report(.backendMissing, info.element) }
        if backend.model == .egd { backend.daemon.validate(&validator, of: .generator) }
    }
}

extension Message {
    fileprivate static var backendMissing: Message { .error("a random number generator needs a <backend>") }
}
