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
        (storage + count).initialize(from: start, count: bytes.count)
        count += bytes.count
    }

    mutating func write(_ bytes: ArraySlice<UInt8>) { bytes.withUnsafeBufferPointer { write($0) } }

    mutating func write(_ string: String) {
        var string = string
        string.withUTF8 { write($0) }
    }

    @inline(__always)
    mutating func write(_ text: StaticString) {
        write(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Writes the string with every byte of `special` passed to `escape` instead.
    @inline(__always)
    mutating func write(_ string: String, escaping special: ASCIISet, _ escape: (inout ByteBuffer, UInt8) -> Void) {
        var string = string
        string.withUTF8 { write($0, escaping: special, escape) }
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
