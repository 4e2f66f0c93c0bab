import Diagnostics

extension MemoryTuning {
    func validate(_ validator: inout Validator) {
        if let minimumGuarantee, minimumGuarantee.kib > 0 {
            validator.report(.guaranteeUnsupported, element, at: "min_guarantee")
        }
    }
}

extension Message {
    fileprivate static var guaranteeUnsupported: Message { .error("QEMU cannot guarantee an amount of memory") }
}
