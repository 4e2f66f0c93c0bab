import XMLTree

/// `<sysinfo>`: SMBIOS strings and fw_cfg blobs (formatdomain, "SMBIOS System Information").
struct SysInfo: Sendable, XMLMappable {
    enum Kind: String, XMLEnum { case smbios, fwcfg }
    var element: XMLTree.ElementID?
    var kind: Kind?
    var bios = SMBIOSStructure(BIOSEntry.self)
    var system = SMBIOSStructure(SystemEntry.self)
    /// One for each board.
    var baseBoards: [BaseBoard] = []
    var chassis = SMBIOSStructure(ChassisEntry.self)
    var oemStrings: [String] = []
    var firmwareEntries: [FirmwareEntry] = []

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("type", &kind)
        if xml.when(kind == .smbios) {
            xml.scope("bios") { bios.map(&$0) }
            xml.scope("system") { system.map(&$0) }
            xml.elements("baseBoard", &baseBoards)
            xml.scope("chassis") { chassis.map(&$0) }
            xml.scope("oemStrings") { $0.leaves("entry", &oemStrings) }
            if xml.isReading { baseBoards.removeAll { $0.strings.isEmpty } }
        }
        if xml.when(kind == .fwcfg) { xml.elements("entry", &firmwareEntries) }
    }

    /// `<bios>`: structure type 0.
    enum BIOSEntry: String, XMLEnum { case vendor, version, date, release }
    /// `<system>`: type 1.
    enum SystemEntry: String, XMLEnum { case manufacturer, product, version, serial, uuid, sku, family }
    /// `<baseBoard>`: type 2.
    enum BaseBoardEntry: String, XMLEnum { case manufacturer, product, version, serial, asset, location }
    /// `<chassis>`: type 3.
    enum ChassisEntry: String, XMLEnum { case manufacturer, version, serial, asset, sku }

    /// `<baseBoard>`.
    struct BaseBoard: Sendable, XMLMappable {
        var strings = SMBIOSStructure(BaseBoardEntry.self)

        mutating func map(_ xml: inout some XMLMapper) { strings.map(&xml) }
    }
}

/// The `<entry name=…>text</entry>`s of one SMBIOS structure, in the order of the structure's fields.
struct SMBIOSStructure<Name: XMLEnum>: Sendable {
    var element: XMLTree.ElementID?
    private var entries: [Entry] = []

    init(_ names: Name.Type) {}

    /// `<entry>`; names that are not fields of the structure are passed over, as firmware does.
    private struct Entry: Sendable, XMLMappable {
        var element: XMLTree.ElementID?
        var name: String?
        var text: String?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.attribute("name", &name)
            xml.text(&text)
        }
    }

    var isEmpty: Bool { entries.isEmpty }

    /// Whether another field than this has a text.
    func hasMore(than name: Name) -> Bool { entries.contains { $0.name != name.rawValue } }

    /// The text of a field; the first entry counts.
    subscript(name: Name) -> String? {
        get { entries.first { $0.name == name.rawValue }?.text }
        set {
            let element = element(of: name)
            entries.removeAll { $0.name == name.rawValue }
            if let newValue { entries.append(Entry(element: element, name: name.rawValue, text: newValue)) }
        }
    }

    /// Where a field's text stands.
    func element(of name: Name) -> XMLTree.ElementID? { entries.first { $0.name == name.rawValue }?.element }

    /// Maps children of the structure's element.
    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        if xml.isWriting {
            var ordered = Name.allCases.compactMap { name in self[name].map { Entry(element: nil, name: name.rawValue, text: $0) } }
            xml.elements("entry", &ordered)
        } else {
            xml.elements("entry", &entries)
            entries.removeAll { $0.text ?? "" == "" || $0.name.flatMap(Name.init(rawValue:)) == nil }
        }
    }
}

/// `<entry name= file=>text</entry>` of fw_cfg: a blob for the guest's firmware.
struct FirmwareEntry: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var name: String?
    var file: String?
    var text: String?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("name", &name)
        xml.attribute("file", &file)
        // A text wins over a file on the command line, and the file in the document.
        if xml.when(xml.isReading || file == nil) { xml.text(&text) }
        if xml.isReading, text == "" { text = nil }
    }
}
