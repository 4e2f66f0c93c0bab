import XMLTree

/// `<os firmware=…>` with `<firmware><feature>`: which firmware to look for among the host's.
struct FirmwareChoice: Sendable {
    enum Kind: String, XMLEnum { case bios, efi }
    enum FeatureName: String, XMLEnum {
        case enrolledKeys = "enrolled-keys"
        case secureBoot = "secure-boot"
    }

    /// `<feature enabled= name=>`.
    struct Feature: Sendable, XMLMappable {
        var element: XMLTree.ElementID?
        var enabled: YesNo?
        var name: FeatureName?

        init() {}
        init(element: XMLTree.ElementID?, enabled: YesNo, name: FeatureName) {
            (self.element, self.enabled, self.name) = (element, enabled, name)
        }

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.required("enabled", &enabled)
            xml.required("name", &name)
        }
    }

    /// Nil where the document names its firmware by path, or leaves it to the machine.
    var kind: Kind?
    var features: [Feature] = []
    /// Nothing that is installed fits; found when the guest is started.
    var isMissing = false

    /// Maps the attribute of `<os>`.
    mutating func mapAttribute(_ xml: inout some XMLMapper) { xml.attribute("firmware", &kind) }

    /// Maps the child of `<os>`.
    mutating func mapFeatures(_ xml: inout some XMLMapper) {
        xml.scope("firmware") { $0.elements("feature", &features) }
        guard xml.isReading else { return }
        // Written once, in the order of their names; what was said last counts.
        for name in FeatureName.allCases {
            guard let last = features.last(where: { $0.name == name }) else { continue }
            features.removeAll { $0.name == name }
            features.append(last)
        }
    }

    /// What the document says of a feature; nil where it says nothing.
    func state(_ name: FeatureName) -> YesNo? { features.last { $0.name == name }?.enabled }

    /// Writes down what the firmware that was found has.
    mutating func set(_ name: FeatureName, _ isThere: Bool?) {
        let element = features.last { $0.name == name }?.element
        features.removeAll { $0.name == name }
        guard let isThere else { return }
        features.append(Feature(element: element, enabled: YesNo(isThere), name: name))
        features.sort { $0.name == .enrolledKeys && $1.name == .secureBoot }
    }
}

/// `<loader>`: the firmware image.
struct Loader: Sendable, XMLMappable {
    enum Kind: String, XMLEnum {
        /// Copied into memory (`-bios`).
        case rom
        /// A flash chip.
        case pflash
    }
    var element: XMLTree.ElementID?
    var readonly: YesNo?
    /// Only code in System Management Mode may write the flash.
    var secure: YesNo?
    var kind: Kind?
    /// The firmware keeps no variables.
    var stateless: YesNo?
    var format: FirmwareFormat?
    var path: String?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("readonly", &readonly)
        xml.attribute("secure", &secure)
        xml.attribute("type", &kind)
        xml.attribute("stateless", &stateless)
        xml.attribute("format", &format)
        xml.text(&path)
        if xml.isReading, path == "" { path = nil }
    }
}

/// Image formats that firmware comes in.
enum FirmwareFormat: String, XMLEnum { case raw, qcow2 }

/// `<nvram>`: the image that keeps the firmware's variables.
struct NVRAMStore: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    /// What a fresh store is copied from.
    var template: String?
    var templateFormat: FirmwareFormat?
    /// The `type` attribute: the image is a `<source>`, not a path.
    var type: StorageType?
    var format: FirmwareFormat?
    var source = StorageSource()

    /// Nothing is said of the variables.
    var isBlank: Bool { template == nil && templateFormat == nil && format == nil && type == nil && source.isEmpty }
    /// On this host: a template can be copied there.
    var isLocal: Bool { source.type != .network }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("template", &template)
        xml.attribute("templateFormat", &templateFormat)
        xml.attribute("type", &type)
        xml.attribute("format", &format)
        if xml.isReading, let type { source.type = type }
        if xml.when(type != nil) { source.map(&xml) }
        if xml.when(type == nil) { xml.text(&source.path) }
        // Variables that are missing are made: there is no policy about it.
        if xml.isReading { source.startupPolicy = nil }
        if xml.isReading, source.path == "" { source.path = nil }
    }
}
