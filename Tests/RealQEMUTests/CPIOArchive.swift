import Foundation

/// Writes the cpio "newc" format that the Linux kernel unpacks as its initramfs.
struct CPIOArchive {
    private(set) var bytes: [UInt8] = []
    private var inode: UInt32 = 1

    mutating func addDirectory(_ path: String) {
        add(path, mode: 0o040755, content: [])
    }

    mutating func addFile(_ path: String, _ content: some Sequence<UInt8>, executable: Bool = false) {
        add(path, mode: executable ? 0o100755 : 0o100644, content: Array(content))
    }

    mutating func addCharacterDevice(_ path: String, major: UInt32, minor: UInt32) {
        add(path, mode: 0o020600, content: [], device: (major, minor))
    }

    /// The archive with its closing entry.
    func finished() -> [UInt8] {
        var archive = self
        archive.inode = 0
        archive.add("TRAILER!!!", mode: 0, content: [])
        return archive.bytes
    }

    private mutating func add(_ path: String, mode: UInt32, content: [UInt8], device: (major: UInt32, minor: UInt32) = (0, 0)) {
        let links: UInt32 = 1
        let header: [UInt32] = [
            inode, mode, 0, 0, links, 0, UInt32(content.count), 0, 0, device.major, device.minor, UInt32(path.utf8.count) + 1, 0,
        ]
        bytes += "070701".utf8
        for field in header { bytes += Self.hexadecimal(field) }
        bytes += path.utf8
        bytes.append(0)
        pad()
        bytes += content
        pad()
        inode += 1
    }

    private mutating func pad() {
        while bytes.count % 4 != 0 { bytes.append(0) }
    }

    private static func hexadecimal(_ value: UInt32) -> [UInt8] {
        (0..<8).reversed().map { digit in Array("0123456789abcdef".utf8)[Int(value >> (4 * UInt32(digit)) & 15)] }
    }
}
