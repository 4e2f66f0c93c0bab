import XMLTree

/// `<blkiotune>`: the host's I/O controller; kept in the document, without effect on the command line.
struct BlockTuning: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    /// Share of the host's I/O time; 0 is as good as nothing.
    var weight: UInt32?
    var devices: [BlockDeviceTuning] = []

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.leaf("weight", nonZero: &weight)
        if xml.isWriting {
            var limited = devices.filter(\.limits)
            xml.elements("device", &limited)
        } else {
            xml.elements("device", &devices)
        }
    }
}

/// `<device>`: one disk of the host.
struct BlockDeviceTuning: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    /// The host's block device.
    var path: String?
    var weight: UInt32?
    var readOperations: UInt32?
    var writeOperations: UInt32?
    var readBytes: UInt64?
    var writeBytes: UInt64?

    /// Whether anything is limited at all.
    var limits: Bool {
        weight != nil || readOperations != nil || writeOperations != nil || readBytes != nil || writeBytes != nil
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.leaf("path", &path)
        xml.leaf("weight", nonZero: &weight)
        xml.leaf("read_iops_sec", nonZero: &readOperations)
        xml.leaf("write_iops_sec", nonZero: &writeOperations)
        xml.leaf("read_bytes_sec", nonZero: &readBytes)
        xml.leaf("write_bytes_sec", nonZero: &writeBytes)
    }
}
