import Diagnostics

extension MemoryTuning {
    func validate(_ validator: inout Validator) {
        if minimumGuarantee != nil { validator.report(.guaranteeUnsupported, element, at: "min_guarantee") }
    }
}

extension Message {
    fileprivate static var guaranteeUnsupported: Message { .error("QEMU cannot guarantee an amount of memory") }
}
