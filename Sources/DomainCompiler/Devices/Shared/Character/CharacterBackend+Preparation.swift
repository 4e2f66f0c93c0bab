import Diagnostics
import QEMUArguments
import XMLTree

extension CharacterBackend {
    /// What a start opens: sockets and files that the emulator inherits, credentials.
    struct Opened: Sendable {
        /// The listening unix socket.
        var listener: Int32?
        var file: DescriptorSet?
        var log: DescriptorSet?
        var credentials: TLSCredentials?
    }

    /// Opens for the device with this alias. The listening socket stays a path where `passesListener` is off.
    mutating func prepare(_ preparation: inout Preparation, alias: String?, passesListener: Bool = true) {
        guard let alias else { return }
        if kind == .nmdm { return preparation.report(.noNullModem, element, at: "@type") }
        if !preparation.isStandalone { openDescriptors(&preparation, alias, passesListener: passesListener) }
        prepareTLS(&preparation, alias)
    }

    private mutating func openDescriptors(_ preparation: inout Preparation, _ alias: String, passesListener: Bool) {
        let descriptors = preparation.host.descriptors
        if passesListener, source.unix?.mode == .bind { opened.listener = descriptors.listeningSocket }
        if kind == .file, let file = descriptors.characterFile {
            opened.file = preparation.takeDescriptorSet([file], label: alias + "-source")
        }
        if log?.file != nil, let file = descriptors.characterLog {
            opened.log = preparation.takeDescriptorSet([file], label: alias + "-log")
        }
    }

    private mutating func prepareTLS(_ preparation: inout Preparation, _ alias: String) {
        let settings = preparation.host.transports.characterDevices
        guard let endpoint = source.tcp, endpoint.tls.map(\.isYes) ?? settings.isEnabled else { return }
        guard let directory = settings.certificates else {
            return preparation.report(.noCertificates, element, at: "source/@tls")
        }
        let chardev = Self.id(alias)
        var credentials = TLSCredentials(id: "obj\(chardev)_tls0", directory: directory)
        credentials.isServer = endpoint.mode == .bind
        // A server may do without a certificate of its clients; a client never does without the server's.
        credentials.verifiesPeer = !credentials.isServer || settings.verifiesPeer
        if let secret = settings.keySecret {
            credentials.keySecret = preparation.host.secrets.value(uuid: secret).map {
                preparation.secret(id: chardev + "-secret0", $0)
            }
            if credentials.keySecret == nil { preparation.report(.noKeySecret(secret), element, at: "source/@tls") }
        }
        opened.credentials = credentials
    }

    /// QEMU's id of the character device behind the device with an alias.
    static func id(_ alias: String) -> String { "char" + alias }
}

extension Domain {
    /// Opens what character devices need, in the order in which the reference numbers descriptor sets. Comes after disks
    /// took theirs, and before vDPA devices do.
    mutating func prepareCharacterBackends(_ preparation: inout Preparation) {
        for index in devices.smartcards.indices { devices.smartcards[index].prepareBackend(&preparation) }
        for index in devices.serials.indices { devices.serials[index].prepareBackend(&preparation) }
        for index in devices.parallels.indices { devices.parallels[index].prepareBackend(&preparation) }
        for index in devices.channels.indices { devices.channels[index].prepareBackend(&preparation) }
        for index in devices.consoles.indices {
            // QEMU knows the port by its serial name only.
            if devices.consoles[index].mirrorsSerial { devices.consoles[index].info.alias = nil }
            devices.consoles[index].prepareBackend(&preparation)
        }
        for index in devices.rngs.indices { devices.rngs[index].prepareBackend(&preparation) }
        for index in devices.redirectedDevices.indices { devices.redirectedDevices[index].prepareBackend(&preparation) }
    }
}

extension Message {
    fileprivate static var noNullModem: Message { .error("QEMU has no null modem: 'nmdm' is bhyve's") }
    fileprivate static var noCertificates: Message {
        .error("the host description names no directory of certificates for TLS on character devices")
    }
    fileprivate static func noKeySecret(_ secret: String) -> Message {
        .error("the host description has no secret \(secret), which unlocks the key for TLS on character devices")
    }
}
