import Diagnostics
import XMLTree

/// A network card and what it is plugged into (formatdomain, "Network interfaces").
struct Interface: Device {
    enum Kind: String, XMLEnum {
        case user, ethernet, vhostuser, server, client, mcast, network, bridge, `internal`, direct, hostdev, udp, vdpa, null, vds
    }

    static var kind: DeviceKind { .interface }
    var aliasStem: String { type == .hostdev ? "hostdev" : "net" }
    var info = DeviceInfo()
    var type = Kind.user
    /// `hostdev`: the daemon detaches the device from its driver.
    var managed: YesNo?
    var trustsGuestRxFilters: YesNo?
    var mac = MACElement()
    var source = InterfaceSource()
    /// `hostdev`: the driver the host uses for the device.
    var hostDriver = InterfaceHostDriver()
    var guestAddresses: [IPAddressElement] = []
    var guestRoutes: [IPRoute] = []
    var portForwards: [PortForward] = []
    var vlan: VLAN?
    var virtualPort: VirtualPort?
    var bandwidth: Bandwidth?
    var script: String?
    var downScript: String?
    var backendDomain: String?
    var target = InterfaceTarget()
    var guestName: GuestName?
    var model: String?
    var driver = InterfaceDriver()
    var backend = InterfaceBackend()
    var filter: NetworkFilter?
    /// Bytes the tap buffers for sending.
    var sendBuffer: UInt32?
    var link: LinkState?
    var mtu: UInt32?
    var coalesce = Coalesce()
    var teaming: Teaming?
    /// The bridge does not pass frames between isolated ports.
    var isolated: YesNo?

    /// The descriptor set of a vDPA device, given out at start.
    var descriptorSet: Int?

    /// Up or down: whether the guest's cable is plugged.
    enum LinkState: String, XMLEnum { case up, down }

    /// The virtio flavour; nil for other cards.
    var virtioModel: VirtioModel? { model.flatMap(VirtioModel.init(rawValue:)) }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("type", &type)
        if xml.when(type == .hostdev) {
            xml.attribute("managed", &managed)
            if xml.isReading, managed == .no { managed = nil }
        }
        xml.attribute("trustGuestRxFilters", &trustsGuestRxFilters)
        xml.element("mac", &mac)
        if xml.when(type == .hostdev) { xml.element("driver", &hostDriver) }
        mapSource(&xml)
        xml.element("vlan", &vlan)
        xml.element("virtualport", &virtualPort)
        xml.element("bandwidth", &bandwidth)
        xml.scope("port") { $0.attribute("isolated", &isolated) }
        xml.elements("ip", &guestAddresses)
        xml.elements("route", &guestRoutes)
        xml.elements("portForward", &portForwards)
        xml.scope("script") { $0.attribute(emptyIsAbsent: "path", &script) }
        xml.scope("downscript") { $0.attribute(emptyIsAbsent: "path", &downScript) }
        xml.scope("backenddomain") { $0.attribute(emptyIsAbsent: "name", &backendDomain) }
        xml.element("target", &target)
        xml.element("guest", &guestName)
        xml.scope("model") { $0.attribute("type", &model) }
        if xml.isReading { model = model.flatMap { $0.isEmpty ? nil : Self.canonical($0) } }
        // Whether the card is virtio is asked of the document: a default model comes too late.
        if xml.when(type != .hostdev && (virtioModel != nil || !xml.isReading)) {
            xml.element("driver", &driver)
        } else if type != .hostdev {
            xml.scope("driver") { driver.mapVirtioOptions(&$0) }
        }
        xml.element("backend", &backend)
        if xml.when(type == .network || type == .bridge || type == .ethernet) { xml.element("filterref", &filter) }
        xml.scope("tune") { $0.leaf("sndbuf", &sendBuffer) }
        xml.element("teaming", &teaming)
        xml.scope("link") { $0.attribute("state", &link) }
        xml.scope("mtu") { $0.attribute("size", &mtu) }
        xml.element("coalesce", &coalesce)
        info.map(&xml, bootable: true, hasROM: true)
        finishReading(&xml)
    }

    /// The models that the format knows are known in any case.
    private static func canonical(_ name: String) -> String {
        let folded = name.lowercased()
        return knownModels.first { $0.lowercased() == folded } ?? name
    }

    private static let knownModels = [
        "virtio", "e1000", "e1000e", "rtl8139", "virtio-transitional", "virtio-non-transitional", "usb-net", "spapr-vlan",
        "lan9118", "smc91c111", "netfront", "vlance", "vmxnet", "vmxnet2", "vmxnet3", "Am79C970A", "Am79C973", "82540EM",
        "82545EM", "82543GC",
    ]

    /// Drops what says nothing and what is for other cards or back-ends.
    private mutating func finishReading(_ xml: inout some XMLMapper) {
        guard xml.isReading else { return }
        if virtioModel == nil, backend.vhost != nil {
            xml.report(.onlyOfVirtio("vhost"), at: "backend/@vhost")
            backend.vhost = nil
        }
        if type == .user || type == .vhostuser, source.device != nil, backend.type != .passt {
            xml.report(.onlyOfPasst("dev"), at: "source/@dev")
            source.device = nil
        }
        if type == .vhostuser, backend.type == .passt {
            source.socketType = nil
            source.path = nil
            source.socketMode = nil
        }
        if mac.assignment == .generated { mac.assignment = nil }
        if mtu == 0 { mtu = nil }
        if filter?.name == nil { filter = nil }
        if bandwidth?.isEmpty == true { bandwidth = nil }
        if guestName?.name == nil, guestName?.actual == nil { guestName = nil }
        Teaming.drop(&teaming, &xml)
    }

    /// `<source>`, whose attributes depend on the type.
    private mutating func mapSource(_ xml: inout some XMLMapper) {
        let type = type
        var present = false
        xml.scope("source", present: &present) { source.map(&$0, of: type) }
        source.isPresent = source.isPresent || present
    }

    var busNeed: BusNeed? {
        switch model {
        case _ where isUSBFunction: .usb
        case "usb-net": .usb
        case "spapr-vlan": .spaprRegister(first: 0x1000)
        default: nil
        }
    }

    /// A USB device of the host.
    private var isUSBFunction: Bool {
        guard type == .hostdev, case .usb = source.hostAddress else { return false }
        return true
    }

    var pciRole: PCIRequest.Role { type == .hostdev ? .assignedNetwork : .device }

    func pciConnection(_ context: PCIContext) -> PCIConnection? {
        if isUSBFunction { return nil }
        if type == .hostdev { return context.express }
        if let virtioModel { return virtioModel.pciConnection(context) }
        switch model {
        // A function of the host that the network hands out.
        case nil where type == .network: return context.express
        case "usb-net", "spapr-vlan", nil: return nil
        // On the system bus of Arm boards.
        case "smc91c111", "lan9118": return context.facts.arch.isX86 ? context.express : nil
        case "e1000", "rtl8139", "vlance", "vmxnet", "vmxnet2", "vmxnet3", "Am79C970A", "Am79C973",
            "82540EM", "82545EM", "82543GC", "netfront":
            return .conventionalDevice
        // Names that the format does not know are QEMU's own, and taken for PCI Express where there is any.
        default: return context.express
        }
    }
}

/// `<mac address= type= check=>`.
struct MACElement: Sendable, XMLMappable {
    enum Assignment: String, XMLEnum { case generated, `static` }
    var element: XMLTree.ElementID?
    var address: MACAddress?
    var assignment: Assignment?
    /// VMware: whether the address is checked.
    var check: YesNo?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("address", &address)
        xml.attribute("type", &assignment)
        xml.attribute("check", &check)
    }
}

/// An Ethernet address: six bytes.
struct MACAddress: XMLValue, Hashable {
    var bytes: [UInt8]

    /// Six groups of one or two hexadecimal digits.
    static func parse(_ text: XMLText) -> MACAddress? {
        var bytes = [UInt8](repeating: 0, count: 6)
        var (group, digits) = (0, 0)
        for byte in text.bytes {
            if byte == UInt8(ascii: ":") {
                guard digits > 0, group < 5 else { return nil }
                (group, digits) = (group + 1, 0)
            } else {
                guard digits < 2, let digit = XMLText.digit(byte) else { return nil }
                bytes[group] = bytes[group] << 4 | UInt8(digit)
                digits += 1
            }
        }
        return group == 5 && digits > 0 ? MACAddress(bytes: bytes) : nil
    }

    var xmlText: String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: ":")
    }
    static var form: XMLValueForm {
        .pattern("[0-9a-fA-F]{1,2}(:[0-9a-fA-F]{1,2}){5}", meaning: "an Ethernet address such as 52:54:00:12:34:56")
    }

    /// Multicast addresses belong to no card.
    var isMulticast: Bool { (bytes.first ?? 0) & 1 == 1 }
}

/// `<target dev= managed=>`: the name of the host's end.
struct InterfaceTarget: Sendable, XMLMappable {
    var name: String?
    /// `no`: the tap exists already.
    var managed: YesNo?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("dev", &name)
        xml.attribute("managed", &managed)
    }
}

/// `<guest dev= actual=>`: the guest's own name of the card, for containers; kept.
struct GuestName: Sendable, XMLMappable {
    var name: String?
    var actual: String?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute(emptyIsAbsent: "dev", &name)
        xml.attribute(emptyIsAbsent: "actual", &actual)
    }
}

/// `<driver name=>` of a passed-through function.
struct InterfaceHostDriver: Sendable, XMLMappable {
    enum Name: String, XMLEnum { case vfio, kvm, xen }
    var name: Name?
    /// A kernel module other than vfio-pci.
    var model: String?
    /// Says nothing.
    var isEmpty: Bool { name == nil && model == nil }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("name", &name)
        xml.attribute("model", &model)
    }
}

/// `<teaming>`: a virtio card and a passed-through one act as a pair that survives migration.
struct Teaming: Sendable, XMLMappable {
    enum Role: String, XMLEnum { case persistent, transient }
    var element: XMLTree.ElementID?
    var role: Role?
    /// The alias of the virtio card.
    var persistent: String?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("type", &role)
        xml.attribute(emptyIsAbsent: "persistent", &persistent)
        if xml.isReading, role == nil, persistent != nil { xml.report(.teamWithoutRole, at: ".") }
    }

    /// Says nothing, and is dropped.
    static func drop(_ teaming: inout Teaming?, _ xml: inout some XMLMapper) {
        guard xml.isReading, let unnamed = teaming, unnamed.role == nil, unnamed.persistent == nil else { return }
        xml.report(.teamingWithoutType, at: "teaming")
        teaming = nil
    }
}

extension Message {
    fileprivate static func onlyOfVirtio(_ name: String) -> Message {
        .warning("'\(name)' has an effect only where the document says that the card is a virtio one: <model type='virtio'/>")
    }
    fileprivate static func onlyOfPasst(_ name: String) -> Message {
        .warning("'\(name)' is for <backend type='passt'/>: it has no effect here")
    }
    fileprivate static var teamWithoutRole: Message { .error("<teaming> has no 'type': which half of the team is it?") }
    fileprivate static var teamingWithoutType: Message { .warning("<teaming> has no 'type': the device is in no team") }
}
