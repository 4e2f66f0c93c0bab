/// A set of ASCII bytes; bytes from 0x80 on are never in it.
struct ASCIISet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init(_ bytes: StaticString, controls: Bool = false) {
        bytes.withUTF8Buffer { for byte in $0 { insert(byte) } }
        if controls { low |= 0xFFFF_FFFF }
    }

    private mutating func insert(_ byte: UInt8) {
        if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
    }

    @inline(__always)
    func contains(_ byte: UInt8) -> Bool {
        guard byte < 128 else { return false }
        return (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 != 0
    }

    /// Whether any byte is in the set.
    func containsAny(of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for byte in bytes where contains(byte) { return true }
        return false
    }

    /// Whether every byte is in the set.
    func containsAll(of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        for byte in bytes where !contains(byte) { return false }
        return true
    }
}

/// Bytes being written. It grows as an array does, without an array's checks at every byte: printing is mostly single
/// quotes and commas.
struct ByteBuffer: ~Copyable {
    private var storage: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int) {
        self.capacity = max(capacity, 64)
        storage = .allocate(capacity: self.capacity)
    }

    deinit { storage.deallocate() }

    /// What was written so far.
    var bytes: [UInt8] { Array(UnsafeBufferPointer(start: storage, count: count)) }

    /// Makes room for so many more bytes.
    @inline(__always)
    private mutating func reserve(_ extra: Int) {
        if capacity - count < extra { grow(extra) }
    }

    @inline(never)
    private mutating func grow(_ extra: Int) {
        capacity = max(capacity * 2, count + extra)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.initialize(from: storage, count: count)
        storage.deallocate()
        storage = larger
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        reserve(1)
        storage[count] = byte
        count += 1
    }

    @inline(__always)
    mutating func append(ascii character: Unicode.Scalar) { append(UInt8(ascii: character)) }

    @inline(__always)
    mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        reserve(bytes.count)
        UnsafeMutableRawPointer(storage + count).copyMemory(from: start, byteCount: bytes.count)
        count += bytes.count
    }

    mutating func write(_ bytes: ArraySlice<UInt8>) { bytes.withUnsafeBufferPointer { write($0) } }

    mutating func write(_ string: String) { withBytes(of: string) { $0.write($1) } }

    /// Calls with the string's bytes, which native strings lend without a reference count.
    @inline(__always)
    mutating func withBytes(of string: String, _ body: (inout ByteBuffer, UnsafeBufferPointer<UInt8>) -> Void) {
        if string.utf8.withContiguousStorageIfAvailable({ body(&self, $0) }) == nil {
            var copy = string
            copy.withUTF8 { body(&self, $0) }
        }
    }

    @inline(__always)
    mutating func write(_ text: StaticString) {
        write(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Writes the string with every byte of `special` passed to `escape` instead.
    @inline(__always)
    mutating func write(_ string: String, escaping special: ASCIISet, _ escape: (inout ByteBuffer, UInt8) -> Void) {
        withBytes(of: string) { $0.write($1, escaping: special, escape) }
    }

    /// Copies while it looks: most strings are short and have no special byte.
    @inline(__always)
    private mutating func write(
        _ bytes: UnsafeBufferPointer<UInt8>, escaping special: ASCIISet, _ escape: (inout ByteBuffer, UInt8) -> Void
    ) {
        reserve(bytes.count)
        var index = 0
        while index < bytes.count, !special.contains(bytes[index]) {
            storage[count + index] = bytes[index]
            index += 1
        }
        count += index
        while index < bytes.count {
            if special.contains(bytes[index]) { escape(&self, bytes[index]) } else { append(bytes[index]) }
            index += 1
        }
    }

    // MARK: Changing what was written

    /// What was written from `start` on; valid until the next change.
    func bytes(from start: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: storage + start, count: count - start)
    }

    /// Whether the byte at a place is there and is this one.
    func hasByte(_ byte: UInt8, at index: Int) -> Bool { index < count && storage[index] == byte }

    /// Forgets what was written from `start` on.
    mutating func removeAll(from start: Int) { count = start }

    /// Moves what stands from `index` on back by `extra` bytes, which are then to be written.
    private mutating func open(_ extra: Int, at index: Int) {
        reserve(extra)
        UnsafeMutableRawPointer(storage + index + extra).copyMemory(from: storage + index, byteCount: count - index)
        count += extra
    }

    mutating func insert(_ byte: UInt8, at index: Int) {
        open(1, at: index)
        storage[index] = byte
    }

    mutating func replaceByte(at index: Int, by text: StaticString) {
        open(text.utf8CodeUnitCount - 1, at: index + 1)
        for offset in 0..<text.utf8CodeUnitCount { storage[index + offset] = text.utf8Start[offset] }
    }

    /// Replaces every `byte` from `start` on, in one walk from the end.
    mutating func replaceAll(_ byte: UInt8, by text: StaticString, from start: Int) {
        guard let first = index(of: byte, from: start) else { return }
        var found = 0
        for index in first..<count where storage[index] == byte { found += 1 }
        var from = count
        open(found * (text.utf8CodeUnitCount - 1), at: count)
        var to = count
        while from > first {
            from -= 1
            if storage[from] == byte {
                to -= text.utf8CodeUnitCount
                for offset in 0..<text.utf8CodeUnitCount { storage[to + offset] = text.utf8Start[offset] }
            } else {
                to -= 1
                storage[to] = storage[from]
            }
        }
    }

    /// The first place of a byte from `start` on. Looks at eight bytes at a time: what is searched is long, and what for
    /// is rare.
    private func index(of byte: UInt8, from start: Int) -> Int? {
        let pattern = 0x0101_0101_0101_0101 &* UInt64(byte)
        var index = start
        while index + 8 <= count {
            let difference = UnsafeRawPointer(storage).loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ pattern
            // A byte of the difference is zero where the byte is.
            if (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080 != 0 { break }
            index += 8
        }
        while index < count, storage[index] != byte { index += 1 }
        return index < count ? index : nil
    }

    /// Writes a decimal integer.
    mutating func write(_ value: UInt64) {
        var rest = value
        let start = count
        repeat {
            append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        var digits = UnsafeMutableBufferPointer(start: storage + start, count: count - start)
        digits.reverse()
    }

    mutating func write(_ value: Int64) {
        if value < 0 { append(ascii: "-") }
        write(UInt64(value.magnitude))
    }
}
