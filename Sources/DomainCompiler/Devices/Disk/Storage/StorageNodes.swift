import QEMUArguments

/// The names, objects and descriptors that preparation gives a layer of a chain: QEMU's block nodes.
struct StorageNodes: Sendable {
    /// What the names start with: `libvirt-1`, `libvirt-pflash0`; nil before preparation.
    var stem: String?
    /// There is a node for the format on top of the one for the data.
    var hasFormatNode = false
    /// The secrets that open the image; emitted before its nodes.
    var authSecret: SecretObject?
    var cookieSecret: SecretObject?
    var encryptionSecrets: [SecretObject] = []
    var tls: TLSCredentials?
    var reservationHelper: ReservationHelper?
    var descriptors: DescriptorSet?
    /// The socket of an nbdkit that serves the image in place of QEMU's own driver.
    var nbdkitSocket: String?

    /// The node of the data.
    var storage: String { (stem ?? "") + "-storage" }
    /// The node of the part of the data that is the image.
    var slice: String { (stem ?? "") + "-slice-sto" }
    /// The node of the format.
    var format: String { (stem ?? "") + "-format" }
}

/// A QEMU `pr-manager-helper` object: who is asked for persistent reservations (QAPI `PrManagerHelperProperties`).
struct ReservationHelper: Sendable {
    /// The helper that the daemon starts for all disks of a domain.
    static let managedID = "pr-helper0"

    var id: String
    var path: String

    /// Whether the object is the domain's and not the disk's.
    var isManaged: Bool { id == Self.managedID }

    /// What follows `-object`.
    var properties: QEMUObject {
        var object = QEMUObject()
        object.add("qom-type", "pr-manager-helper")
        object.add("id", id)
        object.add("path", path)
        return object
    }
}
