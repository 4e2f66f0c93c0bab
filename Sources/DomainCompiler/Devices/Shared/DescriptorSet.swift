import QEMUArguments

/// Descriptors that the emulator inherits, as a set that it opens by path (`-add-fd`).
struct DescriptorSet: Sendable {
    var number: Int
    var descriptors: [Int32]
    /// What each is called; the descriptor's position follows where there are several.
    var label: String

    /// The path that opens the set.
    var path: String { "/dev/fdset/\(number)" }
}

extension CommandLine {
    /// Appends `-add-fd` for every descriptor of the set.
    mutating func append(_ set: DescriptorSet, isNumbered: Bool) {
        for (position, descriptor) in set.descriptors.enumerated() {
            var options = QEMUObject()
            options.add("set", set.number)
            options.add("fd", descriptor)
            options.add("opaque", isNumbered ? set.label + String(position) : set.label)
            append("-add-fd", options: options)
        }
    }
}

extension Preparation {
    /// Gives descriptors the next number of a set.
    mutating func takeDescriptorSet(_ descriptors: [Int32], label: String) -> DescriptorSet {
        defer { nextDescriptorSet += 1 }
        return DescriptorSet(number: nextDescriptorSet, descriptors: descriptors, label: label)
    }
}
