import Diagnostics

extension Resource {
    /// An element that is there says something.
    func validate(_ validator: inout Validator) {
        guard element != nil else { return }
        if partition == "" { validator.report(.partitionEmpty, element, at: "partition") }
        if partition == nil, fibreChannel == nil { validator.report(.resourceEmpty, element) }
        if let id = fibreChannel?.applicationID, !(1...128).contains(id.utf8.count) || !id.utf8.allSatisfy(Self.isPrintable) {
            validator.report(.applicationID, element, at: "fibrechannel/@appid")
        }
    }

    /// ASCII without control characters.
    private static func isPrintable(_ byte: UInt8) -> Bool { (0x20..<0x7F).contains(byte) }
}

extension Message {
    fileprivate static var partitionEmpty: Message { .error("the partition needs a name, such as /machine") }
    fileprivate static var applicationID: Message { .error("the tag on Fibre Channel is 1 to 128 printable characters") }
    fileprivate static var resourceEmpty: Message { .error("<resource> needs a <partition> or a <fibrechannel>") }
}
