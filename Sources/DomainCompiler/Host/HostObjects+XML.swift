import Capabilities
import XMLTree

extension HostCPU: XMLMappable {
    public mutating func map(_ xml: inout some XMLMapper) {
        var arch = architecture.map { GuestArchitecture(value: $0) }
        xml.attribute("arch", &arch)
        architecture = arch?.value
        xml.attribute("physicalAddressBits", &physicalAddressBits)
        xml.attribute("maximumKVMProcessors", &maximumKVMProcessors)
        xml.attribute("tscFrequency", &tscFrequency)
        xml.element("model", &model)
        xml.element("sevGuests", &sevGuests)
        xml.elements("hostModel", &hostModels)
    }
}

extension HostCPU.Model: XMLMappable {
    public init() { self.init(name: "") }

    public mutating func map(_ xml: inout some XMLMapper) {
        xml.requiredText("name", &name)
        xml.yesNo("fallback", &allowsFallback)
        xml.attribute("vendor", &vendor)
        xml.elements("feature", &features)
    }
}

extension HostCPU.Model.Feature: XMLMappable {
    public init() { self.init("") }

    public mutating func map(_ xml: inout some XMLMapper) {
        xml.requiredText("name", &name)
        xml.yesNo("required", &isRequired)
    }
}

extension HostCPU.SEVGuests: XMLMappable {
    public init() { self.init(plain: 0, encryptedState: 0) }

    public mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("plain", &plain)
        xml.attribute("encryptedState", &encryptedState)
    }
}

extension HostCPU.HostModel: XMLMappable {
    public init() { self.init(accelerator: .kvm, migratable: HostCPU.Model(), full: HostCPU.Model()) }

    public mutating func map(_ xml: inout some XMLMapper) {
        var name = AcceleratorName(value: accelerator)
        xml.attribute("accelerator", &name)
        accelerator = name.value
        xml.element("reported", &reported)
        xml.element("migratable", &migratable)
        xml.element("full", &full)
        if xml.isReading, full.name.isEmpty { full = migratable }
    }
}

/// An accelerator in a host description: libvirt's domain types, where the translator is `qemu`.
private struct AcceleratorName: XMLValue, Hashable {
    var value: Accelerator

    static func parse(_ text: XMLText) -> AcceleratorName? {
        Accelerator.allCases.lazy.map(AcceleratorName.init).first { $0.xmlText == text.string }
    }
    var xmlText: String { value == .tcg ? "qemu" : value.rawValue }
    static var form: XMLValueForm { .words(Accelerator.allCases.map { AcceleratorName(value: $0).xmlText }) }
}

extension HostNetworks {
    mutating func map(_ xml: inout some XMLMapper) {
        var list = networks.values.sorted { $0.name < $1.name }
        xml.elements("network", &list)
        if xml.isReading { for network in list { add(network) } }
    }
}

extension HostNetwork: XMLMappable {
    public init() { self.init(name: "") }

    public mutating func map(_ xml: inout some XMLMapper) {
        xml.requiredText("name", &name)
        xml.attribute("forward", &forwarding)
        xml.attribute("bridge", &bridge)
        xml.leaves("address", &addresses)
        xml.element("port", &port)
    }
}

extension HostNetworkPort: XMLMappable {
    public init() { self.init(plug: .network(bridge: "")) }

    /// The kinds of `Plug`, as the attribute `type` names them.
    private enum Kind: String, XMLEnum {
        case network
        case bridge
        case direct
        case pciDevice = "hostdev"
    }

    public mutating func map(_ xml: inout some XMLMapper) {
        var kind: Kind
        var bridge: String?
        var device: String?
        var mode: String?
        var managed: Bool?
        var address: HostPCIAddress?
        switch plug {
        case .network(let name): (kind, bridge) = (.network, name)
        case .bridge(let name): (kind, bridge) = (.bridge, name)
        case .direct(let name, let how): (kind, device, mode) = (.direct, name, how)
        case .pciDevice(let place, let isManaged): (kind, address, managed) = (.pciDevice, place, isManaged)
        }
        xml.attribute("type", &kind)
        xml.attribute("bridge", &bridge)
        xml.attribute("device", &device)
        xml.attribute("mode", &mode)
        xml.yesNo("managed", &managed)
        xml.yesNo("trustGuestRxFilters", &trustsGuestRxFilters)
        xml.element("address", &address)
        guard xml.isReading else { return }
        switch kind {
        case .network: plug = .network(bridge: bridge ?? "")
        case .bridge: plug = .bridge(bridge ?? "")
        case .direct: plug = .direct(device: device ?? "", mode: mode ?? "vepa")
        case .pciDevice: plug = .pciDevice(address ?? HostPCIAddress(), isManaged: managed ?? false)
        }
    }
}

extension HostPCIAddress: XMLMappable {
    public init() { self.init(bus: 0, slot: 0) }

    public mutating func map(_ xml: inout some XMLMapper) {
        xml.hex("domain", &domain, digits: 4)
        xml.hex("bus", &bus, digits: 2)
        xml.hex("slot", &slot, digits: 2)
        xml.hex("function", &function, digits: 1)
    }
}

extension HostStorage {
    mutating func map(_ xml: inout some XMLMapper) {
        var list = pools.values.sorted { $0.name < $1.name }
        xml.elements("pool", &list)
        if xml.isReading { for pool in list { add(pool) } }
    }
}

extension StoragePool: XMLMappable {
    public init() { self.init(name: "", kind: .dir) }

    public mutating func map(_ xml: inout some XMLMapper) {
        var list = volumes.values.sorted { $0.name < $1.name }
        xml.requiredText("name", &name)
        xml.attribute("type", &kind)
        xml.yesNo("active", &isActive)
        xml.attribute("path", &targetPath)
        xml.elements("host", &hosts)
        xml.leaves("device", &sourceDevices)
        xml.element("auth", &authentication)
        xml.elements("volume", &list)
        if xml.isReading { for volume in list { add(volume) } }
    }
}

extension StoragePool.Host: XMLMappable {
    public init() { self.init(name: "") }

    public mutating func map(_ xml: inout some XMLMapper) {
        xml.requiredText("name", &name)
        xml.attribute("port", &port)
    }
}

extension StoragePool.Authentication: XMLMappable {
    public init() { self.init(user: "", type: "chap") }

    public mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("type", &type)
        xml.requiredText("user", &user)
        xml.attribute("secretUUID", &secretUUID)
        xml.attribute("secretUsage", &secretUsage)
    }
}

extension StorageVolume: XMLMappable {
    public init() { self.init(name: "", kind: .file, path: "") }

    public mutating func map(_ xml: inout some XMLMapper) {
        xml.requiredText("name", &name)
        xml.attribute("type", &kind)
        xml.requiredText("path", &path)
    }
}

extension HostSecrets {
    mutating func map(_ xml: inout some XMLMapper) {
        var list = secrets
        xml.elements("secret", &list)
        if xml.isReading { for secret in list { add(secret) } }
    }
}

extension HostSecrets.Secret: XMLMappable {
    public init() { self.init(value: []) }

    public mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("uuid", &uuid)
        xml.attribute("type", &usageType)
        xml.attribute("usage", &usage)
        // Hexadecimal, so that any value can be written: a secret is bytes.
        var bytes: HexBytes? = xml.isWriting ? HexBytes(bytes: value) : nil
        var text: String?
        xml.attribute("hex", &bytes)
        xml.attribute("value", &text)
        if let text { value = Array(text.utf8) }
        if let bytes { value = bytes.bytes }
    }
}

/// Bytes as pairs of hexadecimal digits.
struct HexBytes: XMLValue, Hashable {
    var bytes: [UInt8]

    static func parse(_ text: XMLText) -> HexBytes? {
        guard text.count % 2 == 0 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 2)
        for index in stride(from: 0, to: text.count, by: 2) {
            guard let high = digit(text[index]), let low = digit(text[index + 1]) else { return nil }
            bytes.append(high << 4 | low)
        }
        return HexBytes(bytes: bytes)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    var xmlText: String {
        var text = ""
        for byte in bytes {
            text += byte < 16 ? "0" : ""
            text += String(byte, radix: 16)
        }
        return text
    }
    static var form: XMLValueForm { .pattern("([0-9a-fA-F]{2})*", meaning: "pairs of hexadecimal digits") }
}

extension HostDescriptors: XMLMappable {
    public mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("monitor", &monitor)
        xml.attribute("listeningSocket", &listeningSocket)
        xml.attribute("vhostUserVideo", &vhostUserVideo)
        xml.attribute("characterFile", &characterFile)
        xml.attribute("characterLog", &characterLog)
        xml.attribute("firstBridgeTap", &firstBridgeTap)
        xml.attribute("firstEthernetTap", &firstEthernetTap)
        xml.attribute("firstVhostNet", &firstVhostNet)
        xml.attribute("vhostSCSI", &vhostSCSI)
        xml.attribute("vhostVsock", &vhostVsock)
        xml.attribute("vdpaNetwork", &vdpaNetwork)
        xml.attribute("tpm", &tpm)
        xml.attribute("tpmCancel", &tpmCancel)
        var disks = vdpaDisks.sorted { $0.key < $1.key }.map { VDPADisk(path: $0.key, descriptor: $0.value) }
        var list = groups
        xml.elements("group", &list)
        xml.elements("vdpa", &disks)
        guard xml.isReading else { return }
        for group in list { add(group) }
        for disk in disks { vdpaDisks[disk.path] = disk.descriptor }
    }

    private struct VDPADisk: XMLMappable {
        var path = ""
        var descriptor: Int32 = 0

        mutating func map(_ xml: inout some XMLMapper) {
            xml.requiredText("path", &path)
            xml.attribute("fd", &descriptor)
        }
    }
}

extension HostDescriptors.Group: XMLMappable {
    public init() { self.init(name: "", descriptors: [], isWritable: false) }

    public mutating func map(_ xml: inout some XMLMapper) {
        var list = NumberList(numbers: descriptors.map { UInt32(clamping: $0) })
        xml.requiredText("name", &name)
        xml.attribute("fds", &list)
        xml.yesNo("writable", &isWritable)
        descriptors = list.numbers.map { Int32(clamping: $0) }
    }
}

extension HostDevices: XMLMappable {
    public mutating func map(_ xml: inout some XMLMapper) {
        var groups = iommuGroups.map { IOMMUMember(device: $0.key, group: $0.value) }
        groups.sort { $0.order < $1.order }
        xml.yesNo("vfio", &hasVFIO)
        xml.attribute("renderNode", &renderNode)
        xml.attribute("scsiGeneric", &defaultSCSIGeneric)
        xml.attribute("vsockCID", &automaticVsockCID)
        xml.elements("scsi", &scsiGenerics)
        xml.leaves("opticalDrive", &opticalDrives)
        xml.leaves("networkDevice", &networkDevices)
        xml.elements("pci", &groups)
        if xml.isReading { for member in groups { iommuGroups[member.device] = member.group } }
    }

    private struct IOMMUMember: XMLMappable {
        var device = HostPCIAddress()
        var group: UInt32 = 0

        var order: (UInt32, UInt32, UInt32, UInt32) { (device.domain, device.bus, device.slot, device.function) }

        init() {}

        init(device: HostPCIAddress, group: UInt32) {
            self.device = device
            self.group = group
        }

        mutating func map(_ xml: inout some XMLMapper) {
            device.map(&xml)
            xml.attribute("iommuGroup", &group)
        }
    }
}

extension HostDevices.SCSIGeneric: XMLMappable {
    public init() { self.init(adapter: "", bus: 0, target: 0, unit: 0, node: "") }

    public mutating func map(_ xml: inout some XMLMapper) {
        xml.requiredText("adapter", &adapter)
        xml.attribute("bus", &bus)
        xml.attribute("target", &target)
        xml.attribute("unit", &unit)
        xml.requiredText("node", &node)
    }
}

extension VhostUserDescriptor: XMLMappable {
    public init() { self.init(name: "", type: "", binary: "") }

    public mutating func map(_ xml: inout some XMLMapper) {
        xml.requiredText("name", &name)
        xml.requiredText("type", &type)
        xml.requiredText("binary", &binary)
        xml.leaves("feature", &features)
    }
}

extension HostTPM: XMLMappable {
    public mutating func map(_ xml: inout some XMLMapper) {
        var versions = emulatedVersions ?? []
        xml.attribute("socket", &socket)
        xml.attribute("cancelPath", &cancelPath)
        xml.leaves("version", &versions)
        if !versions.isEmpty { emulatedVersions = versions }
    }
}

extension HostPrograms: XMLMappable {
    public mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("emulatorDirectory", &emulatorDirectory)
        xml.yesNo("rdpServer", &hasRDPServer)
        xml.attribute("virtiofsd", &virtiofsd)
        xml.element("nbdkit", &nbdkit)
    }
}

extension HostPrograms.Nbdkit: XMLMappable {
    public init() { self.init(path: "") }

    public mutating func map(_ xml: inout some XMLMapper) {
        xml.requiredText("path", &path)
        xml.leaves("feature", &features)
    }
}
