import XMLTree

/// `<os>`: how a guest is booted.
struct OSCapabilities: Sendable, XMLMappable {
    var supported: YesNo?
    /// What `<os firmware=…>` can be left to choose from.
    var enums: [ValueList] = []
    var loader = Loader()

    /// `<loader>`: firmware that a document can name.
    struct Loader: Sendable, XMLMappable {
        var supported: YesNo?
        /// Files that are installed.
        var values: [String] = []
        var enums: [ValueList] = []

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("supported", &supported)
            xml.leaves("value", &values)
            xml.elements("enum", &enums)
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("supported", &supported)
        xml.elements("enum", &enums)
        xml.element("loader", &loader)
    }
}

extension OSCapabilities {
    /// What the installed firmware makes possible.
    init(_ offering: Offering) {
        let builds = offering.host.firmware.descriptors.filter {
            $0.supports(architecture: offering.architecture, machine: offering.machineName)
        }
        supported = .yes
        enums = [
            ValueList("firmware", FirmwareChoice.Kind.allCases.filter { kind in builds.contains { $0.has(kind) } }.map(\.rawValue))
        ]
        loader.supported = .yes
        loader.values = Self.installed(builds, offering.host)
        let isSecure = builds.contains { $0.has("requires-smm") }
        loader.enums = [
            ValueList("type", ["rom", "pflash"]), ValueList("readonly", ["yes", "no"]),
            ValueList("secure", isSecure ? ["yes", "no"] : ["no"]),
        ]
    }

    /// The files of descriptors where any fits, else those known by path alone.
    private static func installed(_ builds: [FirmwareDescriptor], _ host: HostDescription) -> [String] {
        var pairs: [HostFirmware.Pair] = []
        for pair in builds.compactMap(\.pair) where !pairs.contains(pair) { pairs.append(pair) }
        if pairs.isEmpty { pairs = host.firmware.pairs }
        return pairs.map(\.loader).filter { !host.firmware.missingFiles.contains($0) }
    }
}

extension FirmwareDescriptor {
    /// Whether `<os firmware=…>` may choose it for that kind.
    fileprivate func has(_ kind: FirmwareChoice.Kind) -> Bool {
        interfaces.contains(kind == .efi ? .uefi : .bios)
    }
}
