import Diagnostics

extension Panic {
    mutating func applyDefaults(_ context: inout DefaultsContext) {
        guard model == nil else { return }
        switch context.facts.machine {
        case .pseries: model = .pseries
        case .s390CCW: model = .s390
        case .virt: model = context.facts.arch.isARM ? .pvpanic : nil
        default: model = context.facts.arch.isX86 ? .isa : nil
        }
        if model == nil { context.report(.panicWithoutModel, info.element) }
    }
}

extension Message {
    fileprivate static var panicWithoutModel: Message { .error("this machine has no panic device by itself: name a model") }
}
