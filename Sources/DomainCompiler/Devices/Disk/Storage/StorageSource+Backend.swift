import QEMUArguments

extension StorageSource {
    /// The block driver that reaches the data, with its options; without a node's name.
    func backend(_ context: EmitContext, _ access: ImageAccess) -> QEMUObject {
        var object = QEMUObject()
        switch type {
        case .file, .volume:
            object.add("driver", "file")
            addFile(&object, access)
        case .block:
            object.add("driver", access.isOpticalDrive ? "host_cdrom" : "host_device")
            addFile(&object, access)
        case .dir:
            object.add("driver", "vvfat")
            object.add("dir", path)
            object.add("floppy", access.isFloppy)
            object.add("rw", false)
        case .nvme:
            object.add("driver", "nvme")
            object.add("device", nvme?.address?.description)
            object.add("namespace", nvme?.namespace)
        case .network:
            addNetwork(&object, context)
        case .vhostVDPA:
            object.add("driver", "virtio-blk-vhost-vdpa")
            object.add("path", nodes.descriptors?.path ?? path)
        case .vhostUser:
            break
        }
        return object
    }

    private func addFile(_ object: inout QEMUObject, _ access: ImageAccess) {
        object.add("filename", nodes.descriptors?.path ?? path)
        object.add("aio", access.io)
        object.add("pr-manager", nodes.reservationHelper?.id)
    }

    private func addNetwork(_ object: inout QEMUObject, _ context: EmitContext) {
        guard let network, let `protocol` = network.protocol else { return }
        if let socket = nodes.nbdkitSocket {
            object.add("driver", "nbd")
            object.add("server", ["type": "unix", "path": .string(socket)] as QEMUObject)
            return
        }
        object.add("driver", `protocol`)
        switch `protocol` {
        case .nbd: addNBD(&object, network)
        case .rbd: addRBD(&object, network)
        case .iscsi: object.addISCSI(network, user: auth?.userName, secret: nodes.authSecret)
        case .gluster: addGluster(&object, network, context)
        case .http, .https, .ftp, .ftps, .tftp: addCurl(&object, network)
        case .ssh: addSSH(&object, network)
        case .nfs: addNFS(&object, network)
        case .sheepdog, .vxhs: break
        }
    }

    private func addNBD(_ object: inout QEMUObject, _ network: NetworkStorage) {
        object.add("server", network.hosts.first?.socketAddress)
        object.add("export", network.name)
        object.add("tls-creds", nodes.tls?.id)
        object.add("tls-hostname", network.tlsHostname)
        object.add("reconnect-delay", network.reconnectDelay)
    }

    private func addRBD(_ object: inout QEMUObject, _ network: NetworkStorage) {
        if let (pool, image) = network.poolAndImage {
            object.add("pool", String(pool))
            object.add("image", String(image))
        }
        object.add("snapshot", network.snapshot)
        object.add("conf", network.configuration)
        object.add("server", network.hosts.isEmpty ? nil : network.hosts.map(\.inetAddress))
        if encryption?.engine == .librbd { object.add("encrypt", rbdEncryption) }
        if let auth {
            object.add("user", auth.userName)
            object.add("auth-client-required", ["cephx", "none"])
            object.add("key-secret", nodes.authSecret?.id)
        }
    }

    /// The layers of an encrypted RBD image: each has the next as its parent.
    private var rbdEncryption: QEMUObject? {
        nodes.encryptionSecrets.reversed().reduce(nil as QEMUObject?) { parent, secret in
            var layer = QEMUObject()
            layer.add("format", encryption?.format)
            layer.add("key-secret", secret.id)
            layer.add("parent", parent)
            return layer
        }
    }

    private func addGluster(_ object: inout QEMUObject, _ network: NetworkStorage, _ context: EmitContext) {
        if let (volume, path) = network.poolAndImage {
            object.add("volume", String(volume))
            object.add("path", String(path))
        }
        object.add("server", network.hosts.map(\.socketAddress))
        object.add("debug", context.host.policy.glusterDebugLevel)
    }

    private func addCurl(_ object: inout QEMUObject, _ network: NetworkStorage) {
        object.add("url", network.url)
        if let auth {
            object.add("username", auth.userName)
            object.add("password-secret", nodes.authSecret?.id)
        }
        object.add("sslverify", network.verifiesPeer?.isYes)
        object.add("cookie-secret", nodes.cookieSecret?.id)
        object.add("timeout", network.timeout)
        object.add("readahead", network.readahead)
    }

    private func addSSH(_ object: inout QEMUObject, _ network: NetworkStorage) {
        object.add("path", network.name)
        object.add("server", network.hosts.first?.inetAddress)
        object.add("user", auth?.userName ?? network.identity?.userName)
    }

    private func addNFS(_ object: inout QEMUObject, _ network: NetworkStorage) {
        object.add("server", ["host": .string(network.hosts.first?.name ?? ""), "type": "inet"] as QEMUObject)
        object.add("path", network.name)
        object.add("user", network.identity?.userNumber)
        object.add("group", network.identity?.groupNumber)
    }
}

extension QEMUObject {
    /// Adds a logical unit of an iSCSI target, and who logs in there (QAPI `BlockdevOptionsIscsi`).
    mutating func addISCSI(_ image: NetworkStorage, user: String?, secret: SecretObject?) {
        // The portal of an assigned device has no default port; the reference then writes 0.
        add("portal", image.hosts.first?.withPort(or: 0).authority)
        let unit = image.logicalUnit
        add("target", unit.map { String($0.target) })
        add("lun", unit?.number)
        add("transport", "tcp")
        if let user {
            add("user", user)
            add("password-secret", secret?.id)
        }
        add("initiator-name", image.initiator)
    }
}

extension StorageHost {
    /// QAPI `SocketAddress`.
    var socketAddress: QEMUObject {
        if transport == .unix { return ["type": "unix", "path": .string(socket ?? "")] }
        var address: QEMUObject = ["type": "inet"]
        address.add(contentsOf: inetAddress)
        return address
    }

    /// QAPI `InetSocketAddressBase`; port 0 is the client library's choice.
    var inetAddress: QEMUObject { ["host": .string(name ?? ""), "port": .string(String(port ?? 0))] }

    /// The host with a port in any case.
    fileprivate func withPort(or port: UInt16) -> Self {
        var host = self
        host.port = self.port ?? port
        return host
    }

    /// `host:port`, as far as they are there; the name of an IPv6 host is in brackets.
    var authority: String {
        let name = name ?? ""
        return (name.utf8.contains(UInt8(ascii: ":")) ? "[\(name)]" : name) + (port.map { ":\($0)" } ?? "")
    }
}

extension NetworkStorage {
    /// iSCSI: the target and the number behind the slash of the name, 0 without one; nil where it is not a number.
    var logicalUnit: (target: Substring, number: UInt32)? {
        guard let name else { return nil }
        guard let slash = name.firstIndex(of: "/") else { return (name[...], 0) }
        guard let number = UInt32(name[name.index(after: slash)...])
        else { return nil }
        return (name[..<slash], number)
    }

    /// The address of an image that the curl driver loads.
    var url: String {
        let scheme = `protocol`?.rawValue ?? ""
        let host = hosts.first
        var url = scheme
        if let transport = host?.transport { url += "+" + transport.rawValue }
        url += "://" + (host?.authority ?? "")
        let name = name ?? ""
        if !name.hasPrefix("/") { url += "/" }
        url += URLPath.escape(name)
        if let query { url += "?" + query }
        return url
    }
}

/// Characters of a URL's path (RFC 2396).
enum URLPath {
    /// The path with `%XX` for every byte that has a meaning in a URL.
    static func escape(_ path: String) -> String {
        let digits: StaticString = "0123456789ABCDEF"
        var bytes: [UInt8] = []
        bytes.reserveCapacity(path.utf8.count)
        for byte in path.utf8 {
            if isPlain(byte) {
                bytes.append(byte)
            } else {
                bytes.append(UInt8(ascii: "%"))
                bytes.append(digits.utf8Start[Int(byte >> 4)])
                bytes.append(digits.utf8Start[Int(byte & 15)])
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            return true
        default:
            let others: StaticString = "-_.!~*'()/;@&=+$,"
            return (0..<others.utf8CodeUnitCount).contains { others.utf8Start[$0] == byte }
        }
    }
}

extension NetworkStorage.Identity {
    /// The number of the user; nil where the client's own is used.
    var userNumber: UInt32? { user.flatMap(Self.number) }
    /// The number of the group; nil where the client's own is used.
    var groupNumber: UInt32? { group.flatMap(Self.number) }

    /// The number of a user or group: digits, with or without the `+` that says so; `root` is 0 everywhere.
    static func number(_ name: String) -> UInt32? { name == "root" ? 0 : UInt32(name) }
}
