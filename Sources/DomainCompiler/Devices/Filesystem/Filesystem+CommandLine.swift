import QEMUArguments

extension Filesystem {
    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        guard let alias = info.alias else { return }
        if isVirtioFS { return emitVirtioFS(&line, alias, context) }
        if driver.type == .mtp { return emitMTP(&line, alias, context) }
        var options = QEMUObject()
        if driver.type != .handle {
            // With a socket the reference takes the access mode for somebody else's business.
            if accessMode != nil || source.socket == nil { options.add("security_model", securityModel) }
            if let multipleDevices, multipleDevices != .builtin { options.add("multidevs", multipleDevices) }
            options.add("fmode", fileMode?.xmlText)
            options.add("dmode", directoryMode?.xmlText)
        }
        if driver.writePolicy == .immediate { options.add("writeout", "immediate") }
        options.add("id", "fsdev-" + alias)
        options.add("path", source.directory)
        if isReadOnly { options.add("readonly", value: .bare) }
        line.append("-fsdev", driver.type == .handle ? "handle" : "local", options: options)

        var device = QEMUObject()
        device.addVirtioDriver("virtio-9p", model ?? .virtio, info)
        device.add(driver.virtio)
        device.add("id", alias)
        device.add("fsdev", "fsdev-" + alias)
        device.add("mount_tag", target)
        device.addAddress(info, context)
        line.appendDevice(device, context)
    }

    /// The media transfer protocol over USB.
    private func emitMTP(_ line: inout CommandLine, _ alias: String, _ context: EmitContext) {
        var device = QEMUObject()
        device.add("driver", "usb-mtp")
        device.add("id", alias)
        device.add("rootdir", source.directory)
        device.add("desc", target)
        device.add("readonly", isReadOnly)
        device.addAddress(info, context)
        line.appendDevice(device, context)
    }

    private var securityModel: String {
        switch accessMode {
        case .mapped: "mapped"
        case .squash: "none"
        case .passthrough, nil: "passthrough"
        }
    }

    private func emitVirtioFS(_ line: inout CommandLine, _ alias: String, _ context: EmitContext) {
        var chardev = QEMUObject()
        chardev.add("id", "chr-vu-" + alias)
        chardev.add("path", source.socket ?? socket(alias, context))
        line.append("-chardev", "socket", options: chardev)

        var device = QEMUObject()
        device.addVirtioDriver("vhost-user-fs", .virtio, info)
        device.add(driver.virtio)
        device.add("id", alias)
        device.add("chardev", "chr-vu-" + alias)
        device.add("queue-size", driver.queueSize)
        device.add("tag", target)
        device.addBootIndex(info)
        device.addAddress(info, context)
        line.appendDevice(device, context)
    }

    /// Where the daemon's virtiofsd listens.
    private func socket(_ alias: String, _ context: EmitContext) -> String {
        let name = context.domain.identity.name ?? "guest"
        return context.isStandalone ? "\(name)-\(alias)-fs.sock" : context.domainFile(alias + "-fs.sock")
    }
}
