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
        Self.leaf("total_bytes_sec", &bytes.total.average, &xml)
        Self.leaf("read_bytes_sec", &bytes.read.average, &xml)
        Self.leaf("write_bytes_sec", &bytes.write.average, &xml)
        Self.leaf("total_iops_sec", &operations.total.average, &xml)
        Self.leaf("read_iops_sec", &operations.read.average, &xml)
        Self.leaf("write_iops_sec", &operations.write.average, &xml)
        Self.leaf("total_bytes_sec_max", &bytes.total.maximum, &xml)
        Self.leaf("read_bytes_sec_max", &bytes.read.maximum, &xml)
        Self.leaf("write_bytes_sec_max", &bytes.write.maximum, &xml)
        Self.leaf("total_iops_sec_max", &operations.total.maximum, &xml)
        Self.leaf("read_iops_sec_max", &operations.read.maximum, &xml)
        Self.leaf("write_iops_sec_max", &operations.write.maximum, &xml)
        Self.leaf("size_iops_sec", &operationSize, &xml)
        xml.leaf("group_name", &group)
        Self.leaf("total_bytes_sec_max_length", &bytes.total.length, &xml)
        Self.leaf("read_bytes_sec_max_length", &bytes.read.length, &xml)
        Self.leaf("write_bytes_sec_max_length", &bytes.write.length, &xml)
        Self.leaf("total_iops_sec_max_length", &operations.total.length, &xml)
        Self.leaf("read_iops_sec_max_length", &operations.read.length, &xml)
        Self.leaf("write_iops_sec_max_length", &operations.write.length, &xml)
        if xml.isReading, group?.isEmpty == true { group = nil }
    }

    /// Zero is "no limit".
    private static func leaf(_ name: StaticString, _ value: inout UInt64?, _ xml: inout some XMLMapper) {
        xml.leaf(name, &value)
        if xml.isReading, value == 0 { value = nil }
    }
}
