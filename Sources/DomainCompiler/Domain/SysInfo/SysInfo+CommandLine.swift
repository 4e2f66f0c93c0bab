import QEMUArguments
import XMLTree

extension Domain {
    /// Appends `-smbios`, `-fw_cfg`.
    func emitSMBIOS(_ line: inout CommandLine, _ context: EmitContext) {
        if os.smbios?.mode == .sysinfo, let info = sysInfo.first(where: { $0.kind == .smbios }) { info.emitSMBIOS(&line) }
        for info in sysInfo where info.kind == .fwcfg {
            for entry in info.firmwareEntries { entry.emit(&line) }
        }
    }
}

extension SysInfo {
    fileprivate func emitSMBIOS(_ line: inout CommandLine) {
        line.origin = ArgumentOrigin(sourceIndex: element?.index ?? .max, rule: "sysinfo")
        defer { line.origin = .unknown }
        bios.emit(type: 0, &line)
        // A stock number alone is not passed on.
        if system.hasMore(than: .sku) { system.emit(type: 1, &line) }
        for board in baseBoards { board.strings.emit(type: 2, &line, always: .manufacturer) }
        chassis.emit(type: 3, &line, always: .manufacturer)
        guard !oemStrings.isEmpty else { return }
        var strings: QEMUObject = ["type": 11]
        for string in oemStrings { strings.add("value", string) }
        line.append("-smbios", options: strings)
    }
}

extension SMBIOSStructure {
    /// `-smbios type=N,field=text…`; a structure without text keeps QEMU's own. One field may be passed on even
    /// where its text is not known.
    fileprivate func emit(type: Int, _ line: inout CommandLine, always constant: Name? = nil) {
        guard !isEmpty else { return }
        var structure = QEMUObject()
        structure.add("type", type)
        for name in Name.allCases { structure.add(name.rawValue, self[name] ?? (name == constant ? "" : nil)) }
        line.append("-smbios", options: structure)
    }
}

extension FirmwareEntry {
    fileprivate func emit(_ line: inout CommandLine) {
        line.origin = ArgumentOrigin(sourceIndex: element?.index ?? .max, rule: "fw_cfg")
        defer { line.origin = .unknown }
        var blob = QEMUObject()
        blob.add("name", name)
        if let text { blob.add("string", text) } else { blob.add("file", file) }
        line.append("-fw_cfg", options: blob)
    }
}
