import Diagnostics
import DomainCompiler
import XMLTree

// Objects of a host in the formats libvirt writes them (`virsh net-dumpxml`, `net-port-dumpxml`, `pool-dumpxml`,
// `domcapabilities`). Only what a domain depends on is read; the rest of such a document is none of our business, so
// nothing is reported as unknown.

/// A problem with a file of a description; `description` is the rendered diagnostic or the system's reason.
public struct HostFileError: Error, Sendable, CustomStringConvertible {
    public let description: String

    public init(_ description: String) { self.description = description }
}

extension XMLMappable {
    /// Reads a whole document of a libvirt format.
    fileprivate static func read(_ source: SourceFile, root: StaticString) throws -> Self {
        var log = DiagnosticLog()
        guard let tree = XMLParser.parse(source, into: &log) else { throw HostFileError(source, log) }
        let name = tree.name(of: .root).string
        guard name == "\(root)" else { throw HostFileError("\(source.name): expected <\(root)>, not <\(name)>") }
        var reader = XMLReader(tree, log: log)
        var value = Self()
        value.map(&reader)
        guard !reader.log.hasErrors else { throw HostFileError(source, reader.log) }
        return value
    }
}

extension HostFileError {
    /// The first error of a log.
    public init(_ source: SourceFile, _ log: DiagnosticLog) {
        let first = log.diagnostics.first { $0.message.severity == .error }
        let place = first?.range.map { source.position(of: $0.lowerBound) }
        self.init("\(source.name):\(place?.line ?? 1):\(place?.column ?? 1): error: \(first?.message.text ?? "unreadable")")
    }
}

extension HostNetwork {
    /// Reads libvirt's network format. A network that owns a bridge, or names one, hands out taps in it.
    public init(libvirtXML source: SourceFile) throws {
        let file = try NetworkFile.read(source, root: "network")
        guard let name = file.name else { throw HostFileError("\(source.name): the network has no <name>") }
        self.init(name: name)
        forwarding = file.forward.map { Forwarding(rawValue: $0.mode ?? "nat") ?? .isolated } ?? .isolated
        bridge = file.bridge?.name
        addresses = file.addresses.compactMap(\.address)
        let trust = file.trustGuestRxFilters.map { $0 == .yes }
        switch forwarding {
        case .isolated, .nat, .route, .open:
            port = bridge.map { HostNetworkPort(plug: .network(bridge: $0), trustsGuestRxFilters: trust) }
        case .bridge where bridge != nil:
            port = bridge.map { HostNetworkPort(plug: .bridge($0), trustsGuestRxFilters: trust) }
        case .bridge, .private, .vepa, .passthrough:
            let device = file.forward?.interfaces.compactMap(\.device).first ?? file.forward?.device
            port = device.map {
                HostNetworkPort(
                    plug: .direct(device: $0, mode: forwarding.rawValue), trustsGuestRxFilters: trust)
            }
        case .hostdev:
            port = file.forward?.addresses.first.map {
                HostNetworkPort(plug: .pciDevice($0.address, isManaged: file.forward?.managed == .yes))
            }
        }
    }
}

extension HostNetworkPort {
    /// Reads libvirt's network port format.
    public init(libvirtXML source: SourceFile) throws {
        let file = try NetworkPortFile.read(source, root: "networkport")
        let trust = file.trustGuest.map { $0 == .yes }
        let plug: Plug? =
            switch file.type {
            case "network": file.bridge.map { .network(bridge: $0) }
            case "bridge": file.bridge.map { .bridge($0) }
            case "direct": file.device.map { .direct(device: $0, mode: file.mode ?? "vepa") }
            case "hostdev-pci":
                file.address.map { .pciDevice($0.address, isManaged: file.managed == .yes) }
            default: nil
            }
        guard let plug else { throw HostFileError("\(source.name): the port has no usable <plug>") }
        self.init(plug: plug, trustsGuestRxFilters: trust)
    }
}

extension StoragePool {
    /// Reads libvirt's storage pool format. Volumes are documents of their own there, so the pool has none.
    public init(libvirtXML source: SourceFile) throws {
        let file = try StoragePoolFile.read(source, root: "pool")
        guard let name = file.name else { throw HostFileError("\(source.name): the pool has no <name>") }
        guard let kind = file.type.flatMap(Kind.init(rawValue:)) else {
            throw HostFileError("\(source.name): the pool has no known type")
        }
        self.init(name: name, kind: kind)
        targetPath = file.targetPath
        hosts = file.hosts.compactMap { host in host.name.map { Host(name: $0, port: host.port) } }
        sourceDevices = file.devices.compactMap(\.path)
        authentication = file.auth.map {
            Authentication(
                user: $0.user ?? "", type: $0.type ?? "chap", secretUUID: $0.secretUUID, secretUsage: $0.secretUsage)
        }
    }
}

extension HostCPU.Model {
    /// Reads a `<cpu>` of a domain or of the host's capabilities.
    public init(libvirtXML source: SourceFile) throws {
        let file = try CPUFile.read(source, root: "cpu")
        guard let name = file.model else { throw HostFileError("\(source.name): the CPU has no <model>") }
        self.init(
            name: name, allowsFallback: file.fallback == "allow", vendor: file.vendor,
            features: file.features.compactMap { feature in
                feature.name.map { Feature($0, isRequired: feature.policy != "disable") }
            })
    }
}

// MARK: The formats

private struct PCIAddressElement: XMLMappable {
    var domain: UInt32 = 0
    var bus: UInt32 = 0
    var slot: UInt32 = 0
    var function: UInt32 = 0

    var address: HostPCIAddress { HostPCIAddress(domain: domain, bus: bus, slot: slot, function: function) }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.hex("domain", &domain, digits: 4)
        xml.hex("bus", &bus, digits: 2)
        xml.hex("slot", &slot, digits: 2)
        xml.hex("function", &function, digits: 1)
    }
}

private struct NetworkFile: XMLMappable {
    struct Forward: XMLMappable {
        var mode: String?
        var managed: YesNo?
        var device: String?
        var interfaces: [Device] = []
        var addresses: [PCIAddressElement] = []

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("mode", &mode)
            xml.attribute("managed", &managed)
            xml.attribute("dev", &device)
            xml.elements("interface", &interfaces)
            xml.elements("address", &addresses)
        }
    }

    struct Device: XMLMappable {
        var device: String?

        mutating func map(_ xml: inout some XMLMapper) { xml.attribute("dev", &device) }
    }

    struct Bridge: XMLMappable {
        var name: String?

        mutating func map(_ xml: inout some XMLMapper) { xml.attribute("name", &name) }
    }

    struct Address: XMLMappable {
        var address: String?

        mutating func map(_ xml: inout some XMLMapper) { xml.attribute("address", &address) }
    }

    var trustGuestRxFilters: YesNo?
    var name: String?
    var forward: Forward?
    var bridge: Bridge?
    var addresses: [Address] = []

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("trustGuestRxFilters", &trustGuestRxFilters)
        xml.leaf("name", &name)
        xml.element("forward", &forward)
        xml.element("bridge", &bridge)
        xml.elements("ip", &addresses)
    }
}

private struct NetworkPortFile: XMLMappable {
    var trustGuest: YesNo?
    var type: String?
    var bridge: String?
    var device: String?
    var mode: String?
    var managed: YesNo?
    var address: PCIAddressElement?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.scope("rxfilters") { $0.attribute("trustGuest", &trustGuest) }
        xml.scope("plug") { xml in
            xml.attribute("type", &type)
            xml.attribute("bridge", &bridge)
            xml.attribute("dev", &device)
            xml.attribute("mode", &mode)
            xml.attribute("managed", &managed)
            xml.element("address", &address)
        }
    }
}

private struct StoragePoolFile: XMLMappable {
    struct Host: XMLMappable {
        var name: String?
        var port: UInt16?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("name", &name)
            xml.attribute("port", &port)
        }
    }

    struct Device: XMLMappable {
        var path: String?

        mutating func map(_ xml: inout some XMLMapper) { xml.attribute("path", &path) }
    }

    struct Authentication: XMLMappable {
        var type: String?
        var user: String?
        var secretUUID: String?
        var secretUsage: String?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("type", &type)
            xml.attribute("username", &user)
            xml.scope("secret") { xml in
                xml.attribute("uuid", &secretUUID)
                xml.attribute("usage", &secretUsage)
            }
        }
    }

    var type: String?
    var name: String?
    var hosts: [Host] = []
    var devices: [Device] = []
    var auth: Authentication?
    var targetPath: String?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("type", &type)
        xml.leaf("name", &name)
        xml.scope("source") { xml in
            xml.elements("host", &hosts)
            xml.elements("device", &devices)
            xml.element("auth", &auth)
        }
        xml.scope("target") { $0.leaf("path", &targetPath) }
    }
}

private struct CPUFile: XMLMappable {
    struct Feature: XMLMappable {
        var policy: String?
        var name: String?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("policy", &policy)
            xml.attribute("name", &name)
        }
    }

    var model: String?
    var fallback: String?
    var vendor: String?
    var features: [Feature] = []

    mutating func map(_ xml: inout some XMLMapper) {
        xml.scope("model") { xml in
            xml.attribute("fallback", &fallback)
            xml.text(&model)
        }
        xml.leaf("vendor", &vendor)
        xml.elements("feature", &features)
    }
}
