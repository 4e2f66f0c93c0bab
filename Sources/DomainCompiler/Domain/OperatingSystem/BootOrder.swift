import Diagnostics
import XMLTree

extension Domain {
    /// A guest that says nothing about booting boots from its first disk.
    mutating func applyBootDefaults(_ context: inout DefaultsContext) {
        guard os.boot.isEmpty else { return }
        var order = BootOrderReader()
        devices.visit(DeviceKind.allCases, &order)
        guard !order.isUsed else { return }
        os.boot = [BootDevice(.disk)]
    }

    func validateBootOrder(_ validator: inout Validator) {
        var order = BootOrderReader()
        devices.read(DeviceKind.allCases, &order)
        guard order.isUsed else { return }
        if let first = os.boot.first?.element, let device = order.entries.first(where: { $0.index != nil }) {
            validator.report(
                .bootOrderTwice, first, notes: [validator.note("the order is given per device here", device.element, at: "boot")])
        }
        var first: [UInt32: BootOrderReader.Entry] = [:]
        for entry in order.entries {
            validateLoadparm(entry, &validator)
            guard let index = entry.index else { continue }
            if index == 0 { validator.report(.bootOrderZero, entry.element, at: "boot/@order") }
            guard let other = first[index] else {
                first[index] = entry
                continue
            }
            validator.report(
                .bootOrderShared(index), entry.element, at: "boot/@order",
                notes: [validator.note("the other device", other.element, at: "boot/@order")])
        }
    }

    private func validateLoadparm(_ entry: BootOrderReader.Entry, _ validator: inout Validator) {
        guard let loadparm = entry.loadparm else { return }
        let isValid = loadparm.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: " "):
                true
            default: false
            }
        }
        if !isValid { validator.report(.loadparmCharacters, entry.element, at: "boot/@loadparm") }
        if loadparm.isEmpty || loadparm.utf8.count > 8 {
            validator.report(.loadparmLength, entry.element, at: "boot/@loadparm")
        }
    }
}

/// Collects what devices say about booting.
private struct BootOrderReader: DeviceReader, DeviceVisitor {
    struct Entry {
        var element: XMLTree.ElementID?
        var index: UInt32?
        var loadparm: String?
    }
    var entries: [Entry] = []
    /// A device gives its place in the boot order.
    var isUsed: Bool { entries.contains { $0.index != nil } }

    mutating func read<D: Device>(_ device: D, at index: Int) { note(device.info) }
    mutating func visit<D: Device>(_ device: inout D, at index: Int) { note(device.info) }

    @inline(__always)
    private mutating func note(_ info: DeviceInfo) {
        guard info.bootIndex != nil || info.loadparm != nil else { return }
        entries.append(Entry(element: info.element, index: info.bootIndex, loadparm: info.loadparm))
    }
}

extension Message {
    fileprivate static var bootOrderTwice: Message {
        .error("the boot order is given twice: either <boot dev=…> in <os>, or <boot order=…> in devices")
    }
    fileprivate static var bootOrderZero: Message { .error("the boot order starts at 1") }
    fileprivate static func bootOrderShared(_ index: UInt32) -> Message {
        .error("two devices want to be number \(index) in the boot order")
    }
    fileprivate static var loadparmCharacters: Message {
        .error("loadparm is made of letters, digits, dots and spaces")
    }
    fileprivate static var loadparmLength: Message { .error("loadparm has 1 to 8 characters") }
}
