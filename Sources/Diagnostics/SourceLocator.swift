/// Turns byte offsets into lines and columns, in the time it takes to look through `blockSize` bytes: any number of
/// places, in any order, even on one endless line.
struct SourceLocator {
    private static let blockSize = 1024

    private let bytes: [UInt8]
    /// Where each line starts.
    private let lineStarts: [Int]
    /// The number of Unicode scalars before each block of the document.
    private let scalarsBeforeBlock: [Int]

    init(_ source: SourceFile) {
        bytes = source.bytes
        var starts = [0]
        var counts: [Int] = []
        var scalars = 0
        for (index, byte) in bytes.enumerated() {
            if index % Self.blockSize == 0 { counts.append(scalars) }
            if byte & 0xC0 != 0x80 { scalars += 1 }
            if byte == UInt8(ascii: "\n") { starts.append(index + 1) }
        }
        if bytes.count % Self.blockSize == 0 { counts.append(scalars) }
        lineStarts = starts
        scalarsBeforeBlock = counts
    }

    /// The line and column of a byte offset; an offset past the end is the end.
    func position(of offset: UInt32) -> SourcePosition {
        let offset = min(Int(offset), bytes.count)
        let line = line(of: offset)
        return SourcePosition(line: line, column: scalars(before: offset) - scalars(before: lineStarts[line - 1]) + 1)
    }

    /// The bytes of a line, without its end.
    func line(_ number: Int) -> Range<Int> {
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return start..<end
    }

    private func scalars(before offset: Int) -> Int {
        let block = offset / Self.blockSize
        var count = scalarsBeforeBlock[block]
        for index in block * Self.blockSize..<offset where bytes[index] & 0xC0 != 0x80 { count += 1 }
        return count
    }

    /// The number of the line that an offset is on: the last one that does not start after it.
    private func line(of offset: Int) -> Int {
        var (low, high) = (0, lineStarts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }
}
