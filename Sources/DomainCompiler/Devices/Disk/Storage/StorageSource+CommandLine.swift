import QEMUArguments

extension StorageSource {
    /// The name of the node that users of the image refer to.
    var topNode: String {
        if nodes.hasFormatNode { return nodes.format }
        return slice != nil ? nodes.slice : nodes.storage
    }

    /// Appends the objects and nodes of the layer, data first; `backing` is the node below, nil where QEMU finds it out.
    func emit(_ line: inout CommandLine, _ context: EmitContext, _ access: ImageAccess, backing: BackingNode) {
        for store in dataStores { store.source.emit(&line, context, access.toDataStore, backing: .unknown) }
        emitObjects(&line)
        let opensOnce = nodes.descriptors?.descriptors.count == 1
        var storage = backend(context, access)
        storage.addNode(nodes.storage, access, isTop: !nodes.hasFormatNode && slice == nil, opensOnce: opensOnce)
        line.append("-blockdev", json: storage)
        if let slice {
            var part = QEMUObject()
            part.add("driver", "raw")
            part.add("file", nodes.storage)
            part.add("offset", slice.offset)
            part.add("size", slice.size)
            part.addNode(nodes.slice, access, isTop: !nodes.hasFormatNode)
            line.append("-blockdev", json: part)
        }
        if nodes.hasFormatNode { emitFormat(&line, access, backing) }
    }

    private func emitObjects(_ line: inout CommandLine) {
        if let set = nodes.descriptors { line.append(set, isNumbered: type != .vhostVDPA) }
        if let helper = nodes.reservationHelper, !helper.isManaged { line.append("-object", json: helper.properties) }
        if let secret = nodes.authSecret { line.append("-object", json: secret.properties) }
        if let secret = nodes.cookieSecret { line.append("-object", json: secret.properties) }
        if let tls = nodes.tls { line.append(tls) }
        for secret in nodes.encryptionSecrets { line.append("-object", json: secret.properties) }
    }

    private func emitFormat(_ line: inout CommandLine, _ access: ImageAccess, _ backing: BackingNode) {
        var image = QEMUObject()
        image.addNode(nodes.format, access, isTop: true)
        addFormat(&image, access)
        image.add("file", slice == nil ? nodes.storage : nodes.slice)
        if format?.hasBackingFile == true {
            switch backing {
            case .node(let name): image.add("backing", name)
            case .absent: image.add("backing", value: .null)
            case .unknown: break
            }
        }
        line.append("-blockdev", json: image)
    }

    /// Adds the block driver of the format and its options.
    private func addFormat(_ image: inout QEMUObject, _ access: ImageAccess) {
        switch format {
        case .qcow2:
            image.add("driver", "qcow2")
            if let secret = nodes.encryptionSecrets.first, encryption?.engine == .qemu {
                image.add("encrypt", ["format": "luks", "key-secret": .string(secret.id)] as QEMUObject)
            }
            image.add("cache-size", metadataCache.maximum?.bytes)
            image.add("discard-no-unref", access.discardNoUnref)
            image.add("data-file", dataStores.first?.source.topNode)
        case .raw, .fat, nil:
            if let encryption, encryption.isQEMULUKS {
                image.add("driver", "luks")
                image.add("key-secret", nodes.encryptionSecrets.first?.id)
            } else {
                image.add("driver", "raw")
            }
        case .vhd: image.add("driver", "vhdx")
        case .ploop: image.add("driver", "parallels")
        case .dir, .bochs, .cloop, .dmg, .iso, .vpc, .vdi, .cow, .qcow, .qed, .vmdk:
            image.add("driver", format)
        }
    }
}

/// What an image is told of the image below it.
enum BackingNode: Sendable {
    case node(String)
    /// There is none.
    case absent
    /// The document does not say: QEMU looks into the image.
    case unknown
}
