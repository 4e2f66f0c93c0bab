import Diagnostics

extension Resource {
    /// An element that is there says something.
    func validate(_ validator: inout Validator) {
        guard element != nil else { return }
        if partition == "" { validator.report(.partitionEmpty, element, at: "partition") }
        if partition == nil, fibreChannel == nil { validator.report(.resourceEmpty, element) }
    }
}

extension Message {
    fileprivate static var partitionEmpty: Message { .error("the partition needs a name, such as /machine") }
    fileprivate static var resourceEmpty: Message { .error("<resource> needs a <partition> or a <fibrechannel>") }
}
