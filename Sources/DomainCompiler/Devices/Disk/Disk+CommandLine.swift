import QEMUArguments

extension Disk {
    /// Bus and number: `virtio-disk0` by name, `scsi0-0-0-1` by address.
    func defaultAlias(_ index: Int, _ facts: DomainFacts) -> String {
        let bus = target.bus ?? .ide
        switch bus {
        case .virtio, .usb, .xen, .uml, .sd: return "\(bus.rawValue)-disk\(targetIndex ?? 0)"
        case .ide, .fdc, .sata, .scsi:
            guard let address = info.address?.drive else { return "\(bus.rawValue)-disk\(targetIndex ?? 0)" }
            let place = "\(bus.rawValue)\(address.controller)-\(address.bus)-"
            // Real controllers of the LSI family number disks by unit alone.
            if bus == .scsi, backend.scsiModel != .lsilogic { return place + "\(address.target)-\(address.unit)" }
            return place + "\(address.unit)"
        }
    }

    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        if target.bus == .sd { return emitSDCard(&line, context) }
        // The daemon plugs it in once the guest runs.
        if transient?.sharesBacking == .yes, !context.isStandalone { return }
        if source.type == .vhostUser {
            emitVhostUserSocket(&line, context)
        } else if !source.isEmpty {
            emitChain(&line, context)
        }
        line.appendDevice(deviceProperties(context), context)
    }

    /// How the emulator accesses the image that the guest sees.
    var access: ImageAccess {
        var access = ImageAccess()
        access.readOnly = readOnly
        access.cache = driver.cache
        access.io = driver.io
        access.discard = driver.discard
        // Zeroes cannot be discarded where nothing is.
        access.detectZeroes = driver.detectZeroes == .unmap && driver.discard != .unmap ? .on : driver.detectZeroes
        access.discardNoUnref = driver.discardNoUnref?.isOn
        access.isFloppy = device == .floppy
        access.isOpticalDrive = backend.isHostOpticalDrive
        return access
    }

    /// Appends the nodes from the bottom of the chain to the filters on top of it.
    private func emitChain(_ line: inout CommandLine, _ context: EmitContext) {
        let access = access
        var backing: BackingNode = chainIsComplete ? .absent : .unknown
        for index in chain.indices.reversed() {
            chain[index].emit(&line, context, index == 0 ? access : access.toBackingImage, backing: backing)
            backing = .node(chain[index].topNode)
        }
        var node = source.topNode
        if let name = backend.copyOnRead {
            line.append("-blockdev", json: Self.filter("copy-on-read", name, on: node))
            node = name
        }
        for (filter, name) in zip(throttleFilters, backend.filters) {
            line.append("-blockdev", json: Self.throttle(name, group: "throttle-" + (filter.group ?? ""), on: node))
            node = name
        }
        if let limits = backend.limits {
            if limits.definesGroup { line.append("-object", json: throttling.groupProperties(id: limits.group)) }
            line.append("-blockdev", json: Self.throttle(limits.node, group: limits.group, on: node))
        }
    }

    /// A node that passes everything on to another.
    private static func filter(_ driver: String, _ name: String, on node: String) -> QEMUObject {
        ["driver": .string(driver), "node-name": .string(name), "file": .string(node), "discard": "unmap"]
    }

    private static func throttle(_ name: String, group: String, on node: String) -> QEMUObject {
        ["driver": "throttle", "node-name": .string(name), "throttle-group": .string(group), "file": .string(node)]
    }

    private func emitVhostUserSocket(_ line: inout CommandLine, _ context: EmitContext) {
        var socket = QEMUObject()
        socket.add("id", vhostUserSocket)
        socket.add("path", source.path)
        socket.addReconnect(seconds: source.reconnect?.delay, context)
        line.append("-chardev", "socket", options: socket)
    }

    /// The character device to a vhost-user server.
    var vhostUserSocket: String { "chr-vu-" + (info.alias ?? "") }
}

extension ThrottleLimits {
    /// The properties of a `throttle-group` object (QAPI `ThrottleGroupProperties`).
    func groupProperties(id: String) -> QEMUObject {
        var limits = QEMUObject()
        limits.add("bps-total", bytes.total.average ?? 0)
        limits.add("bps-read", bytes.read.average ?? 0)
        limits.add("bps-write", bytes.write.average ?? 0)
        limits.add("iops-total", operations.total.average ?? 0)
        limits.add("iops-read", operations.read.average ?? 0)
        limits.add("iops-write", operations.write.average ?? 0)
        limits.add("bps-total-max", bytes.total.maximum ?? 0)
        limits.add("bps-read-max", bytes.read.maximum ?? 0)
        limits.add("bps-write-max", bytes.write.maximum ?? 0)
        limits.add("iops-total-max", operations.total.maximum ?? 0)
        limits.add("iops-read-max", operations.read.maximum ?? 0)
        limits.add("iops-write-max", operations.write.maximum ?? 0)
        limits.add("iops-size", operationSize ?? 0)
        limits.add("bps-total-max-length", bytes.total.length)
        limits.add("bps-read-max-length", bytes.read.length)
        limits.add("bps-write-max-length", bytes.write.length)
        limits.add("iops-total-max-length", operations.total.length)
        limits.add("iops-read-max-length", operations.read.length)
        limits.add("iops-write-max-length", operations.write.length)
        return ["qom-type": "throttle-group", "id": .string(id), "limits": .object(limits)]
    }
}
