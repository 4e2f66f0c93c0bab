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

    /// Writes the bytes between special ones in runs: most strings have none, and are one copy.
    @inline(__always)
    mutating func write(
        _ bytes: UnsafeBufferPointer<UInt8>, escaping special: ASCIISet, _ escape: (inout ByteBuffer, UInt8) -> Void
    ) {
        var run = 0
        for index in 0..<bytes.count where special.contains(bytes[index]) {
            write(UnsafeBufferPointer(rebasing: bytes[run..<index]))
            escape(&self, bytes[index])
            run = index + 1
        }
        if run == 0 { write(bytes) } else { write(UnsafeBufferPointer(rebasing: bytes[run...])) }
    }

    /// Writes the bytes with every `byte` among them replaced. Looks at eight of them at a time: what is quoted is long,
    /// and what has to be escaped in it rare.
    mutating func write(_ bytes: UnsafeBufferPointer<UInt8>, replacing byte: UInt8, by replacement: StaticString) {
        guard let start = UnsafeRawPointer(bytes.baseAddress) else { return }
        let pattern = 0x0101_0101_0101_0101 &* UInt64(byte)
        var (run, index) = (0, 0)
        while index < bytes.count {
            if index + 8 <= bytes.count {
                let difference = start.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ pattern
                // A byte of the difference is zero where the byte is.
                if (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080 == 0 {
                    index += 8
                    continue
                }
            }
            for _ in 0..<min(8, bytes.count - index) {
                if bytes[index] == byte {
                    write(UnsafeBufferPointer(rebasing: bytes[run..<index]))
                    write(replacement)
                    run = index + 1
                }
                index += 1
            }
        }
        write(UnsafeBufferPointer(rebasing: bytes[run...]))
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
