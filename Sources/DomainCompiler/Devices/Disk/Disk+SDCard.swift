import QEMUArguments

extension Disk {
    /// Appends the `-drive` of a card in an SD slot: boards make the slot, so that there is no device to name.
    func emitSDCard(_ line: inout CommandLine, _ context: EmitContext) {
        var drive = QEMUObject()
        let access = access
        switch source.type {
        case .dir:
            drive.add("file", "fat:" + (source.path ?? ""))
        case .network, .nvme, .vhostVDPA:
            drive.add("file", source.backend(context, access))
        case .file, .block, .volume, .vhostUser:
            drive.add("file", source.path)
        }
        if source.type != .dir { drive.add("format", source.format) }
        drive.add("if", "sd")
        drive.add("index", targetIndex)
        if readOnly { drive.add("readonly", true) }
        drive.add("cache", driver.cache)
        drive.add("copy-on-read", driver.copyOnRead?.isOn)
        drive.add("discard", driver.discard)
        drive.add("detect-zeroes", access.detectZeroes)
        drive.add("aio", driver.io)
        line.append("-drive", options: drive)
    }
}
