import Diagnostics
import XMLTree

extension Domain {
    /// The guest has one UUID, wherever it is written.
    mutating func applySysInfoDefaults(_ context: inout DefaultsContext) {
        for index in sysInfo.indices {
            guard let text = sysInfo[index].system[.uuid] else { continue }
            guard let uuid = UUID(text: text) else {
                context.report(.systemUUIDMalformed, sysInfo[index].system.element(of: .uuid))
                continue
            }
            sysInfo[index].system[.uuid] = uuid.xmlText
            if let own = identity.uuid, own != uuid {
                context.report(
                    .systemUUIDDiffers, sysInfo[index].system.element(of: .uuid),
                    notes: [context.note("the guest's own", element, at: "uuid")])
            } else {
                identity.uuid = uuid
            }
        }
    }

    /// `<smbios mode=…>` has strings to show.
    func prepareSMBIOS(_ preparation: inout Preparation) {
        switch os.smbios?.mode {
        case .host: preparation.report(.hostStringsUnknown, os.smbios?.element, at: "@mode")
        case .sysinfo:
            guard let info = sysInfo.first(where: { $0.kind == .smbios }) else {
                return preparation.report(.sysInfoMissing, os.smbios?.element, at: "@mode")
            }
            if info.baseBoards.count > 1 {
                preparation.report(.oneBoardOnly, info.baseBoards[1].strings.element)
            }
        case .emulate, nil: break
        }
    }
}

extension SysInfo {
    func validate(_ validator: inout Validator) {
        if let date = bios[.date], !Self.isDate(date) { validator.report(.biosDate, bios.element(of: .date)) }
        for entry in firmwareEntries { entry.validate(&validator) }
    }

    /// `mm/dd/yyyy` or `mm/dd/yy`, as SMBIOS wants it.
    private static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { UInt32($0) }
        guard parts.count == 3, let month = parts[0], let day = parts[1], let year = parts[2] else { return false }
        return (1...12).contains(month) && (1...31).contains(day) && (year < 100 || year >= 1900)
    }
}

extension FirmwareEntry {
    fileprivate func validate(_ validator: inout Validator) {
        if file == nil, text == nil { validator.report(.blobEmpty, element) }
        guard let name else { return }
        if !name.hasPrefix("opt/") {
            validator.report(.blobName, element, at: "@name")
        } else if name.hasPrefix("opt/ovmf/") || name.hasPrefix("opt/org.qemu/") {
            validator.report(.blobNameReserved, element, at: "@name")
        }
    }
}

extension UUID {
    /// The UUID of a text; nil where it is not one.
    init?(text: String) {
        var text = text
        guard let uuid = text.withUTF8({ UUID.parse($0) }) else { return nil }
        self = uuid
    }
}

extension Message {
    fileprivate static var systemUUIDMalformed: Message { .error("the system's uuid is not one") }
    fileprivate static var systemUUIDDiffers: Message { .error("SMBIOS and <uuid> give the guest different UUIDs") }
    fileprivate static var hostStringsUnknown: Message {
        .error("the host's SMBIOS strings are not known: write them as <sysinfo>")
    }
    fileprivate static var sysInfoMissing: Message { .error("there is no <sysinfo type='smbios'> to take the strings from") }
    fileprivate static var oneBoardOnly: Message { .error("QEMU describes one base board") }
    fileprivate static var biosDate: Message { .error("a BIOS has a date as mm/dd/yyyy") }
    fileprivate static var blobEmpty: Message { .error("the blob needs a text or a file") }
    fileprivate static var blobName: Message { .error("names of blobs start with 'opt/'") }
    fileprivate static var blobNameReserved: Message {
        .error("'opt/ovmf/' and 'opt/org.qemu/' belong to the firmware and to QEMU")
    }
}
