/// Bytes as they come, taken out in lines. Each byte is looked at once and moved rarely, however long the lines are.
struct LineBuffer {
    private static let chunk = 1 << 17

    private var bytes: [UInt8] = []
    /// Where the next line begins, and up to where there is no line's end.
    private var start = 0
    private var scanned = 0

    /// Whether there is the beginning of a line.
    var isEmpty: Bool { start == bytes.count }

    /// Takes the next line that is not blank, without its end; nil where none is complete.
    mutating func nextLine() -> [UInt8]? {
        while let end = bytes[scanned...].firstIndex(of: UInt8(ascii: "\n")) {
            let line = bytes[start..<end]
            start = end + 1
            scanned = start
            if line.contains(where: { $0 > 0x20 }) { return Array(line) }
        }
        scanned = bytes.count
        return nil
    }

    /// Lets `read` add bytes. Returns what it returns: their number, or less than 1.
    mutating func fill(_ read: (UnsafeMutableRawBufferPointer) -> Int) -> Int {
        bytes.removeFirst(start)
        scanned -= start
        start = 0
        let count = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: Self.chunk))
        let added = bytes.withUnsafeMutableBytes { read(UnsafeMutableRawBufferPointer(rebasing: $0[count...])) }
        bytes.removeLast(Self.chunk - max(added, 0))
        return added
    }
}
