import Capabilities
import Diagnostics
import XMLTree

extension StorageSource {
    /// Numbers the layer and its data store, and gives them the objects they need.
    mutating func prepare(_ preparation: inout Preparation, owner: XMLTree.ElementID?) {
        let number = preparation.nextStorageID
        preparation.nextStorageID += 1
        prepare(&preparation, stem: "libvirt-\(number)", owner: owner)
        for index in dataStores.indices {
            dataStores[index].source.reportNowhere(&preparation)
            dataStores[index].source.prepare(&preparation, owner: dataStores[index].element)
        }
    }

    /// Only a drive can be empty: an image that others need is somewhere.
    func reportNowhere(_ preparation: inout Preparation) {
        if isEmpty { preparation.report(.imageNowhere(attribute: type.pathAttribute), element) }
    }

    /// Gives the layer nodes of that name and the objects they need; `owner` stands in where there is no `<source>`.
    mutating func prepare(_ preparation: inout Preparation, stem: String, owner: XMLTree.ElementID?) {
        nodes.stem = stem
        nodes.hasFormatNode = needsFormatNode(preparation.capabilities)
        guard !isEmpty else { return }
        let place = element ?? owner
        prepareNbdkit(&preparation)
        if nodes.nbdkitSocket == nil { prepareAuthentication(&preparation, place) }
        prepareEncryption(&preparation, place)
        prepareTLS(&preparation, place)
        prepareReservations(&preparation, place)
        prepareDescriptors(&preparation, place)
        checkNetwork(&preparation, place)
    }

    /// Whether a node for the format stands on the one for the data. A raw image needs none where block jobs can deal
    /// with that.
    private func needsFormatNode(_ capabilities: Capabilities) -> Bool {
        if let format, format != .raw { return true }
        return encryption?.isQEMULUKS == true || !capabilities.contains(.blockjobBackingMaskProtocol)
    }

    private mutating func prepareNbdkit(_ preparation: inout Preparation) {
        guard let `protocol` = network?.protocol, !preparation.isStandalone, preparation.host.policy.usesNbdkit,
            let features = preparation.host.programs.nbdkit?.features
        else { return }
        let plugin: String
        switch `protocol` {
        case .http, .https, .ftp, .ftps, .tftp: plugin = "plugin-curl"
        case .ssh: plugin = "plugin-ssh"
        default: return
        }
        guard features.contains(plugin) else { return }
        nodes.nbdkitSocket = preparation.domainFile("nbdkit-\(nodes.storage).socket")
    }

    private mutating func prepareAuthentication(_ preparation: inout Preparation, _ place: XMLTree.ElementID?) {
        if let auth, let secret = auth.secret {
            let type = network?.protocol == .rbd ? "ceph" : "iscsi"
            nodes.authSecret = preparation.secret(id: nodes.storage + "-auth-secret0", secret.reference, type: type)
            if nodes.authSecret == nil {
                preparation.report(.secretUnknown(secret.reference.description), auth.element ?? place, at: "secret")
            }
        }
        if let cookies = network?.cookies, !cookies.isEmpty, let header = network?.cookieHeader {
            nodes.cookieSecret = preparation.secret(id: nodes.storage + "-httpcookie-secret0", Array(header.utf8))
        }
    }

    private mutating func prepareEncryption(_ preparation: inout Preparation, _ place: XMLTree.ElementID?) {
        guard let encryption else { return }
        if encryption.secrets.isEmpty, format == .raw { preparation.report(.secretMissing, encryption.element ?? place) }
        for (index, secret) in encryption.secrets.enumerated() {
            let id = "\(topNode)-encryption-secret\(index)"
            guard let object = preparation.secret(id: id, secret.reference, type: "volume") else {
                preparation.report(.secretUnknown(secret.reference.description), secret.element ?? place)
                continue
            }
            nodes.encryptionSecrets.append(object)
        }
    }

    private mutating func prepareTLS(_ preparation: inout Preparation, _ place: XMLTree.ElementID?) {
        guard type == .network, network?.protocol == .nbd else { return }
        let transport = preparation.host.transports.nbd
        guard network?.tls?.isYes ?? transport.isEnabled else { return }
        var credentials = TLSCredentials(id: "obj\(nodes.storage)_tls0", directory: transport.certificates)
        if let uuid = transport.keySecret {
            guard let value = preparation.host.secrets.value(uuid: uuid) else {
                return preparation.report(.secretUnknown("UUID \(uuid)"), place, at: "@tls")
            }
            credentials.keySecret = preparation.secret(id: credentials.id + "-secret0", value)
        }
        if credentials.directory == nil { preparation.report(.certificatesUnknown, place, at: "@tls") }
        nodes.tls = credentials
    }

    private mutating func prepareReservations(_ preparation: inout Preparation, _ place: XMLTree.ElementID?) {
        guard let reservations else { return }
        if reservations.managed == .yes {
            let path = preparation.domainFile(ReservationHelper.managedID + ".sock")
            nodes.reservationHelper = ReservationHelper(id: ReservationHelper.managedID, path: path)
            if preparation.isStandalone { preparation.report(.helperToStart(path), place, at: "reservations") }
        } else if let path = reservations.source?.path {
            nodes.reservationHelper = ReservationHelper(id: "pr-helper-" + nodes.storage, path: path)
        }
    }

    private mutating func prepareDescriptors(_ preparation: inout Preparation, _ place: XMLTree.ElementID?) {
        guard let group = descriptorGroup, type == .file else { return }
        guard !preparation.isStandalone else { return preparation.report(.groupAsPath(path ?? ""), place, at: "@fdgroup") }
        guard let descriptors = preparation.host.descriptors.group(named: group) else {
            return preparation.report(.groupUnknown(group), place, at: "@fdgroup")
        }
        nodes.descriptors = preparation.takeDescriptorSet(descriptors.descriptors, label: nodes.storage)
    }

    /// The descriptor of a vDPA device; taken after those of character devices.
    mutating func prepareVDPA(_ preparation: inout Preparation) {
        guard type == .vhostVDPA, let path, !preparation.isStandalone else { return }
        guard let descriptor = preparation.host.descriptors.vdpaDisks[path] else { return }
        nodes.descriptors = preparation.takeDescriptorSet([descriptor], label: nodes.storage + "-vdpa")
    }

    /// What only building the command line finds out: the number of hosts, names that have to be numbers.
    func checkNetwork(_ preparation: inout Preparation, _ place: XMLTree.ElementID?) {
        guard type == .network, let network, let `protocol` = network.protocol else { return }
        if `protocol` == .vxhs { return preparation.report(.protocolUnsupported(.vxhs), place, at: "@protocol") }
        if network.tls == .yes, `protocol` != .nbd { preparation.report(.tlsUnsupported, place, at: "@tls") }
        if `protocol`.hasOneHost, network.hosts.count != 1 {
            preparation.report(
                .hostCount(`protocol`, network.hosts.count), network.hosts.count > 1 ? network.hosts[1].element : place)
        }
        for host in network.hosts {
            // A URL that names another transport goes to QEMU as it is.
            if `protocol`.isCurl { continue }
            if host.transport == .rdma || (host.transport == .unix && !`protocol`.hasUnixTransport) {
                preparation.report(.transportUnsupported(`protocol`), host.element, at: "@transport")
            }
        }
        if `protocol` == .iscsi, network.logicalUnit == nil {
            preparation.report(.logicalUnitMalformed(network.name ?? ""), place, at: "@name")
        }
        if let user = network.identity?.user, NetworkStorage.Identity.number(user) == nil {
            preparation.report(.accountNotNumeric("user", user), place, at: "identity/@user")
        }
        if let group = network.identity?.group, NetworkStorage.Identity.number(group) == nil {
            preparation.report(.accountNotNumeric("group", group), place, at: "identity/@group")
        }
    }
}

extension StorageProtocol {
    /// The image is on exactly one server.
    fileprivate var hasOneHost: Bool { self != .rbd && self != .gluster }
    /// QEMU's driver can connect to a unix socket.
    fileprivate var hasUnixTransport: Bool { self == .nbd || self == .gluster }
}

extension StorageType {
    /// The attribute of `<source>` that says where the image is, where that is one alone.
    fileprivate var pathAttribute: String? {
        switch self {
        case .file: "file"
        case .block, .vhostVDPA: "dev"
        case .dir: "dir"
        case .vhostUser: "path"
        case .network, .volume, .nvme: nil
        }
    }
}

extension Message {
    fileprivate static var tlsUnsupported: Message { .error("this protocol has no TLS option: only nbd has one") }
    fileprivate static func imageNowhere(attribute: String?) -> Message {
        .error("where is this image?" + (attribute.map { " The source needs '\($0)'" } ?? ""))
    }
    fileprivate static var secretMissing: Message { .error("without a <secret> nothing can be decrypted") }
    fileprivate static func secretUnknown(_ secret: String) -> Message {
        .error("the host description has no secret with \(secret)")
    }
    fileprivate static var certificatesUnknown: Message {
        .error("the host description names no directory of TLS certificates for NBD")
    }
    fileprivate static func helperToStart(_ path: String) -> Message {
        .note("start qemu-pr-helper before QEMU, listening on \(path)")
    }
    fileprivate static func groupAsPath(_ path: String) -> Message {
        .note("QEMU opens '\(path)' itself: a command line that is started by hand inherits no descriptors")
    }
    fileprivate static func groupUnknown(_ group: String) -> Message {
        .error("the host description has no descriptors of group '\(group)'")
    }
    fileprivate static func hostCount(_ protocol: StorageProtocol, _ count: Int) -> Message {
        .error("an image reached by \(`protocol`.rawValue) is on exactly one host, not on \(count)")
    }
    fileprivate static func transportUnsupported(_ protocol: StorageProtocol) -> Message {
        .error("QEMU does not reach \(`protocol`.rawValue) images by this transport")
    }
    fileprivate static func logicalUnitMalformed(_ name: String) -> Message {
        .error("'\(name)' is not an iSCSI image: expected 'TARGET/LUN' with a number for LUN")
    }
    fileprivate static func accountNotNumeric(_ kind: String, _ name: String) -> Message {
        .error("\(kind) '\(name)' cannot be looked up: give its number, as '+1000'")
    }
}
