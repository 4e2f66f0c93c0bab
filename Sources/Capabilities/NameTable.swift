/// Names that are known when the program is built, numbered in the order they are written, with a fast way back from a
/// name to its number. One string literal for all of them compiles at once, where a raw-value enum of strings takes
/// seconds.
struct NameTable: Sendable {
    /// The names, separated by one space each.
    private let text: StaticString
    /// Where each name lies in `text`.
    private let entries: [(start: UInt16, count: UInt16)]
    /// Open addressing over the names' hashes: number + 1, or 0 where the slot is free. The count is a power of two.
    private let slots: [UInt16]

    init(_ text: StaticString) {
        var entries: [(start: UInt16, count: UInt16)] = []
        let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        var start = 0
        for index in 0...bytes.count where index == bytes.count || bytes[index] == UInt8(ascii: " ") {
            entries.append((UInt16(start), UInt16(index - start)))
            start = index + 1
        }
        var slotCount = 2
        while slotCount < entries.count * 2 { slotCount *= 2 }
        var slots = [UInt16](repeating: 0, count: slotCount)
        for (number, entry) in entries.enumerated() {
            var slot = Self.hash(Self.slice(text, entry)) & (slotCount - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slotCount - 1) }
            slots[slot] = UInt16(number + 1)
        }
        self.text = text
        self.entries = entries
        self.slots = slots
    }

    var count: Int { entries.count }

    subscript(index: Int) -> String {
        String(decoding: Self.slice(text, entries[index]), as: UTF8.self)
    }

    /// The number of a name.
    func index(of name: UnsafeBufferPointer<UInt8>) -> Int? {
        var slot = Self.hash(name) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if Self.slice(text, entries[number]).elementsEqual(name) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private static func slice(_ text: StaticString, _ entry: (start: UInt16, count: UInt16)) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text.utf8Start + Int(entry.start), count: Int(entry.count))
    }

    /// FNV-1a: short names, no seed, the same in every run.
    private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
        var hash: UInt32 = 2_166_136_261
        for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return Int(hash)
    }
}
