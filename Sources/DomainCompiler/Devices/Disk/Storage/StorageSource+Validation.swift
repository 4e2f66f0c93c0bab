import Diagnostics
import XMLTree

extension StorageSource {
    /// Checks a layer of a disk's chain and its data store.
    func validate(_ validator: inout Validator, of disk: Disk, isTop: Bool) {
        validateFormat(&validator, FormatPlace(isTop ? disk.info.element : element, isTop: isTop))
        if isTop, type == .dir, !disk.readOnly { validator.report(.directoryReadOnly, element) }
        validateAttributes(&validator)
        DeviceSecurityLabel.validate(securityLabels, &validator)
        if let auth { auth.validate(&validator, of: self) }
        if let encryption { encryption.validate(&validator, of: self, format: format) }
        if let network { network.validate(&validator, element) }
        for store in dataStores { store.validate(&validator, of: self, disk) }
    }

    /// Where the document gives the format: a disk in its `<driver>`, a layer below in a `<format>` beside its source.
    private struct FormatPlace {
        var element: XMLTree.ElementID?
        var type: String
        var cache: String

        init(_ element: XMLTree.ElementID?, isTop: Bool) {
            self.element = element
            type = isTop ? "driver/@type" : "../format/@type"
            cache = isTop ? "driver/metadata_cache" : "../format/metadata_cache"
        }
    }

    private func validateFormat(_ validator: inout Validator, _ place: FormatPlace) {
        switch format {
        case .cow: validator.report(.formatUnsupported(.cow), place.element, at: place.type)
        case .iso: validator.report(.formatISO, place.element, at: place.type)
        case .dir: validator.report(.formatDirectory, place.element, at: place.type)
        case .fat where type != .dir && type != .volume: validator.report(.fatWithoutDirectory, place.element, at: place.type)
        default: break
        }
        if type == .dir, format != .fat { validator.report(.directoryNeedsFAT, place.element, at: place.type) }
        if metadataCache.maximum != nil, format != .qcow2 {
            validator.report(.metadataCacheFormat, place.element, at: place.cache)
        }
    }

    private func validateAttributes(_ validator: inout Validator) {
        let capabilities = validator.capabilities
        if type == .nvme {
            if !capabilities.contains(.driveNvme) { validator.report(.nvmeUnsupported, element) }
            if nvme?.namespace == 0 { validator.report(.namespaceZero, element, at: "@namespace") }
            if nvme?.address == nil { validator.report(.nvmeAddressMissing, element) }
        }
        if type == .vhostVDPA, !capabilities.contains(.virtioBlkVhostVdpa) { validator.report(.vdpaUnsupported, element) }
        if type == .vhostUser, !capabilities.contains(.vhostUserBlk) { validator.report(.vhostUserUnsupported, element) }
        if type == .vhostUser, path == nil { validator.report(.socketMissing, element) }
        if let reservations {
            if reservations.managed == .no, reservations.source == nil {
                validator.report(.helperMissing, element, at: "reservations")
            }
            if !capabilities.contains(.prManagerHelper) { validator.report(.reservationsUnsupported, element, at: "reservations") }
        }
    }
}

extension DataStore {
    fileprivate func validate(_ validator: inout Validator, of image: StorageSource, _ disk: Disk) {
        if source.element == nil { validator.report(.dataStoreNowhere, element) }
        if image.format != .qcow2 { validator.report(.dataStoreFormat, element) }
        if let format = source.format, format != .raw { validator.report(.dataStoreNotRaw, element, at: "format/@type") }
        if source.format == nil { validator.report(.dataStoreNotRaw, element) }
        source.validate(&validator, of: disk, isTop: false)
    }
}

extension NetworkStorage {
    fileprivate func validate(_ validator: inout Validator, _ element: XMLTree.ElementID?) {
        let capabilities = validator.capabilities
        switch `protocol` {
        case .sheepdog: validator.report(.protocolGone(.sheepdog), element, at: "@protocol")
        case .tftp: validator.report(.protocolUnsupported(`protocol` ?? .vxhs), element, at: "@protocol")
        case .nfs: validateNFS(&validator, element)
        case .ssh: validateSSH(&validator, element)
        default: break
        }
        if tlsHostname != nil {
            if `protocol` != .nbd { validator.report(.tlsHostnameProtocol, element, at: "@tlsHostname") }
            if !capabilities.contains(.blockdevNbdTlsHostname) {
                validator.report(.tlsHostnameUnsupported, element, at: "@tlsHostname")
            }
        }
        validateCookies(&validator)
    }

    private func validateNFS(_ validator: inout Validator, _ element: XMLTree.ElementID?) {
        guard hosts.count == 1, let host = hosts.first else { return validator.report(.nfsHosts, element) }
        if host.port != nil { validator.report(.nfsPort, host.element, at: "@port") }
        if host.transport != nil { validator.report(.nfsTransport, host.element, at: "@transport") }
    }

    private func validateSSH(_ validator: inout Validator, _ element: XMLTree.ElementID?) {
        if let identity, identity.keyFile == nil, identity.agentSocket == nil {
            validator.report(.identityWithoutKey, element, at: "identity")
        }
    }

    private func validateCookies(_ validator: inout Validator) {
        var seen: [String: XMLTree.ElementID?] = [:]
        for cookie in cookies {
            guard let name = cookie.name else { continue }
            if name.isEmpty || !name.utf8.allSatisfy(Cookie.isAllowedInName) {
                validator.report(.cookieName, cookie.element, at: "@name")
            }
            guard let value = cookie.value, !value.isEmpty else {
                validator.report(.cookieWithoutValue, cookie.element)
                continue
            }
            let bytes = value.utf8
            let isQuoted = bytes.count > 1 && bytes.first == UInt8(ascii: "\"") && bytes.last == UInt8(ascii: "\"")
            if !(isQuoted ? bytes.dropFirst().dropLast() : bytes[...]).allSatisfy(Cookie.isAllowedInValue) {
                validator.report(.cookieValue, cookie.element)
            }
            if let first = seen.updateValue(cookie.element, forKey: name) {
                validator.report(
                    .cookieTwice(name), cookie.element, at: "@name",
                    notes: [validator.note("the first one is here", first, at: "@name")])
            }
        }
    }
}

extension NetworkStorage.Cookie {
    /// A token of RFC 2616.
    fileprivate static func isAllowedInName(_ byte: UInt8) -> Bool {
        guard byte > 0x20, byte < 0x7F else { return false }
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "@"), UInt8(ascii: ","),
            UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "/"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: "{"), UInt8(ascii: "}"):
            return false
        default: return true
        }
    }

    /// A cookie octet of RFC 6265.
    fileprivate static func isAllowedInValue(_ byte: UInt8) -> Bool {
        guard byte > 0x20, byte < 0x7F else { return false }
        return byte != UInt8(ascii: "\"") && byte != UInt8(ascii: ",") && byte != UInt8(ascii: ";") && byte != UInt8(ascii: "\\")
    }
}

extension Message {
    fileprivate static func formatUnsupported(_ format: StorageFormat) -> Message {
        .error("QEMU does not know image format '\(format.rawValue)' any more")
    }
    fileprivate static var formatISO: Message { .error("'iso' is not an image format: the format of an ISO image is 'raw'") }
    fileprivate static var formatDirectory: Message {
        .error("'dir' is not an image format: a directory is shown by a disk of type 'dir' with format 'fat'")
    }
    fileprivate static var fatWithoutDirectory: Message { .error("format 'fat' shows a directory: the disk's type has to be 'dir'") }
    fileprivate static var directoryNeedsFAT: Message { .error("a directory is shown as a FAT file system: format has to be 'fat'") }
    fileprivate static var directoryReadOnly: Message { .error("a directory is shown read-only: add <readonly/>") }
    fileprivate static var metadataCacheFormat: Message { .error("only QCOW2 images have a metadata cache") }
    fileprivate static var nvmeUnsupported: Message { .error("this QEMU cannot drive NVMe controllers") }
    fileprivate static var namespaceZero: Message { .error("NVMe namespaces are counted from 1") }
    fileprivate static var nvmeAddressMissing: Message { .error("the NVMe controller's <address> is missing") }
    fileprivate static var vdpaUnsupported: Message { .error("this QEMU has no vDPA disks") }
    fileprivate static var vhostUserUnsupported: Message { .error("this QEMU has no vhost-user disks") }
    fileprivate static var socketMissing: Message { .error("the 'path' of the server's socket is missing") }
    fileprivate static var helperMissing: Message {
        .error("unmanaged reservations need the socket of a helper: <source type='unix' path='…' mode='client'/>")
    }
    fileprivate static var reservationsUnsupported: Message { .error("this QEMU has no persistent reservations") }
    fileprivate static var dataStoreFormat: Message { .error("only QCOW2 images have a data store") }
    fileprivate static var dataStoreNowhere: Message { .error("the data store has no <source>") }
    fileprivate static var dataStoreNotRaw: Message { .error("a data store has format 'raw'") }
    fileprivate static func protocolGone(_ protocol: StorageProtocol) -> Message {
        .error("QEMU has dropped protocol '\(`protocol`.rawValue)'")
    }
    static func protocolUnsupported(_ protocol: StorageProtocol) -> Message {
        .error("this QEMU does not have protocol '\(`protocol`.rawValue)'")
    }
    fileprivate static var tlsHostnameProtocol: Message { .error("'tlsHostname' is for nbd only") }
    fileprivate static var tlsHostnameUnsupported: Message { .error("this QEMU cannot be given the name that an NBD server's certificate is checked against") }
    fileprivate static var nfsHosts: Message { .error("an image on NFS is on exactly one host") }
    fileprivate static var nfsPort: Message { .error("the port of an NFS server cannot be chosen") }
    fileprivate static var nfsTransport: Message { .error("NFS goes over TCP only") }
    fileprivate static var identityWithoutKey: Message {
        .error("an identity is a key: in a file ('keyfile') or with an agent ('agentsock')")
    }
    fileprivate static var cookieName: Message { .error("this is not a cookie's name (RFC 6265)") }
    fileprivate static var cookieValue: Message { .error("this is not a cookie's value (RFC 6265)") }
    fileprivate static var cookieWithoutValue: Message { .error("the cookie has no value") }
    fileprivate static func cookieTwice(_ name: String) -> Message { .error("cookie '\(name)' is set already") }
}
