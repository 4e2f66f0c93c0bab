extension Domain {
    /// Puts smartcards into slot 0 of reader 0 unless they name another, and adds the readers.
    mutating func assignSmartcardSlots() {
        var writer = SmartcardWriter()
        devices.visit(.smartcard, &writer)
        for index in writer.readers { devices.addController(.ccid, index: index) }
    }
}

private struct SmartcardWriter: DeviceVisitor {
    /// Indexes of the readers that are used.
    var readers: [UInt32] = []

    mutating func visit<D: Device>(_ device: inout D, at index: Int) {
        guard device.busNeed == .smartcardSlot else { return }
        if device.info.address == nil { device.info.address = .ccid(CCIDAddress()) }
        if let reader = device.info.address?.ccid?.controller, readers.last != reader { readers.append(reader) }
    }
}
