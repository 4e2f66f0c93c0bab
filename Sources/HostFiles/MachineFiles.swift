#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif
import POSIXFiles

/// What a Linux kernel tells in `/sys` and `/proc`, below a root directory; the empty root is this machine.
struct MachineFiles {
    let root: String

    /// Bytes; `/proc/cpuinfo` of the largest machines has some megabytes.
    private static let maximumSize = 64 << 20

    /// KiB; of an ordinary page of memory.
    static var pageSize: UInt64 { UInt64(clamping: sysconf(Int32(_SC_PAGESIZE))) >> 10 }

    /// The text of a small file without the space around it; nil where it cannot be read.
    func text(_ path: String) -> String? {
        guard let bytes = try? InputFile(path: root + path).read(limit: Self.maximumSize) else { return nil }
        return String(String(decoding: bytes, as: UTF8.self).trimmed)
    }

    /// The decimal number that a file consists of; nil for anything else.
    func number<N: FixedWidthInteger>(_ path: String) -> N? { text(path).flatMap { N($0) } }

    func exists(_ path: String) -> Bool { InputFile(path: root + path).exists }

    /// The names in a directory, in order; none where it cannot be read.
    func names(_ path: String) -> [String] { (try? Directory(path: root + path).names()) ?? [] }

    /// The numbers behind a prefix among the names of a directory, in order: of `node0`, `node1` … with prefix `node`.
    func numbers(_ path: String, prefix: String) -> [UInt32] {
        names(path).filter { $0.hasPrefix(prefix) }.compactMap { UInt32($0.dropFirst(prefix.count)) }.sorted()
    }

    /// The value of a line `NAME : VALUE`, of the first line of that name; nil where there is none.
    func value(_ name: String, in path: String) -> String? {
        for line in (text(path) ?? "").split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, parts[0].trimmed == name else { continue }
            return String(parts[1].trimmed)
        }
        return nil
    }

    /// The bits of a physical address, from `address sizes : 46 bits physical, 48 bits virtual`; nil where the kernel does not
    /// say.
    var physicalAddressBits: UInt32? {
        value("address sizes", in: "/proc/cpuinfo")?.split(separator: " ").first.flatMap { UInt32($0) }
    }

    /// Whether devices can be given away through an IOMMU.
    var hasIOMMUGroups: Bool { !names("/sys/kernel/iommu_groups").isEmpty }
}

extension StringProtocol where SubSequence == Substring {
    /// Without the space around it.
    fileprivate var trimmed: Substring {
        let start = drop(while: \.isWhitespace)
        return start[..<(start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)]
    }
}
