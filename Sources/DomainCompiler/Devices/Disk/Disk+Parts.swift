import XMLTree

extension Disk {
    /// `<geometry>`: cylinders, heads and sectors that the guest is shown.
    struct Geometry: Sendable, XMLMappable {
        /// How a BIOS translates the geometry.
        enum Translation: String, XMLEnum {
            case untranslated = "none"
            case auto, lba
        }
        var cylinders: UInt32?
        var heads: UInt32?
        /// Sectors of a track.
        var sectors: UInt32?
        var translation: Translation?

        /// A geometry counts when all three numbers are there.
        var isComplete: Bool { (cylinders ?? 0) > 0 && (heads ?? 0) > 0 && (sectors ?? 0) > 0 }

        /// Whether a number is there.
        var isGiven: Bool { (cylinders ?? 0) > 0 || (heads ?? 0) > 0 || (sectors ?? 0) > 0 }

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("cyls", &cylinders)
            xml.attribute("heads", &heads)
            xml.attribute("secs", &sectors)
            xml.attribute("trans", &translation)
        }
    }

    /// `<blockio>`: block sizes that the guest is shown, in bytes.
    struct BlockSizes: Sendable, XMLMappable {
        var logical: UInt32?
        var physical: UInt32?
        /// The unit of a discard.
        var discardGranularity: UInt32?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("logical_block_size", &logical)
            xml.attribute("physical_block_size", &physical)
            xml.attribute("discard_granularity", &discardGranularity)
            guard xml.isReading else { return }
            if logical == 0 { logical = nil }
            if physical == 0 { physical = nil }
            if discardGranularity == 0 { discardGranularity = nil }
        }
    }
}

/// Limits on the traffic of a disk: `<iotune>` of one, `<throttlegroup>` of several (formatdomain, "Hard drives": `iotune`).
struct ThrottleLimits: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    /// Bytes a second.
    var bytes = Rate()
    /// Operations a second.
    var operations = Rate()
    /// Bytes that count as one operation.
    var operationSize: UInt64?
    /// Disks of the same group share the limits.
    var group: String?

    /// A limit for all traffic, or for each direction.
    struct Rate: Sendable, Equatable {
        var total = Burst()
        var read = Burst()
        var write = Burst()
    }

    /// What is allowed on average, and for how many seconds more.
    struct Burst: Sendable, Equatable {
        var average: UInt64?
        var maximum: UInt64?
        /// Seconds.
        var length: UInt64?
        var isSet: Bool { average != nil || maximum != nil || length != nil }
    }

    /// Whether there is any limit.
    var isSet: Bool {
        operationSize != nil || bytes.total.isSet || bytes.read.isSet || bytes.write.isSet || operations.total.isSet
            || operations.read.isSet || operations.write.isSet
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        mapRates(&xml)
        xml.leaf("group_name", nonEmpty: &group)
        mapLengths(&xml)
    }

    /// Maps averages and maxima; zero is no limit.
    mutating func mapRates(_ xml: inout some XMLMapper) {
        xml.leaf("total_bytes_sec", nonZero: &bytes.total.average)
        xml.leaf("read_bytes_sec", nonZero: &bytes.read.average)
        xml.leaf("write_bytes_sec", nonZero: &bytes.write.average)
        xml.leaf("total_iops_sec", nonZero: &operations.total.average)
        xml.leaf("read_iops_sec", nonZero: &operations.read.average)
        xml.leaf("write_iops_sec", nonZero: &operations.write.average)
        xml.leaf("total_bytes_sec_max", nonZero: &bytes.total.maximum)
        xml.leaf("read_bytes_sec_max", nonZero: &bytes.read.maximum)
        xml.leaf("write_bytes_sec_max", nonZero: &bytes.write.maximum)
        xml.leaf("total_iops_sec_max", nonZero: &operations.total.maximum)
        xml.leaf("read_iops_sec_max", nonZero: &operations.read.maximum)
        xml.leaf("write_iops_sec_max", nonZero: &operations.write.maximum)
        xml.leaf("size_iops_sec", nonZero: &operationSize)
    }

    /// Maps for how long a maximum is allowed.
    mutating func mapLengths(_ xml: inout some XMLMapper) {
        xml.leaf("total_bytes_sec_max_length", nonZero: &bytes.total.length)
        xml.leaf("read_bytes_sec_max_length", nonZero: &bytes.read.length)
        xml.leaf("write_bytes_sec_max_length", nonZero: &bytes.write.length)
        xml.leaf("total_iops_sec_max_length", nonZero: &operations.total.length)
        xml.leaf("read_iops_sec_max_length", nonZero: &operations.read.length)
        xml.leaf("write_iops_sec_max_length", nonZero: &operations.write.length)
    }
}
