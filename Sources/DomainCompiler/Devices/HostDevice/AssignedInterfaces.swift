import Diagnostics
import QEMUArguments
import XMLTree

/// Interfaces that are functions of the host: they stand among the assigned devices, with an interface's settings.
extension HostDevice {
    /// The function of an interface of type 'hostdev'; nil for other interfaces.
    init?(assigning interface: Interface) {
        guard interface.type == .hostdev else { return nil }
        self.init()
        adopt(interface)
        managed = interface.managed ?? .no
        source.element = interface.source.element
        switch interface.source.hostAddress {
        case .pci(let address):
            type = .pci
            source.pci = address
        case .usb(let place):
            type = .usb
            source.usb.address = place
        case nil: return nil
        }
    }

    /// The function that a network hands to an interface; nil for interfaces that are plugged in otherwise.
    init?(pluggedIn interface: Interface, _ networks: HostNetworks) {
        guard interface.type == .network, let port = interface.source.network.flatMap(networks.network(named:))?.port,
            case .pciDevice(let address, let isManaged) = port.plug
        else { return nil }
        self.init()
        adopt(interface)
        type = .pci
        managed = YesNo(isManaged)
        source.element = interface.source.element
        source.pci = PCIAddress(address)
    }

    private mutating func adopt(_ interface: Interface) {
        info = interface.info
        teaming = interface.teaming
        driver = interface.hostDriver
    }
}

extension Domain {
    /// Everything the guest is assigned, in the order of the command line: interfaces, host devices, and what networks
    /// hand out.
    func readAssignedDevices(_ networks: HostNetworks, _ reader: inout some DeviceReader) {
        for interface in devices.interfaces {
            if let device = HostDevice(assigning: interface) { reader.read(device, at: 0) }
        }
        devices.read(.hostDevice, &reader)
        for interface in devices.interfaces {
            if let device = HostDevice(pluggedIn: interface, networks) { reader.read(device, at: 0) }
        }
    }

    /// Names interfaces and assigned devices. Each count starts behind the highest number in use, and the user's own
    /// names do not count.
    mutating func assignInterfaceAliases(_ host: HostDescription) {
        var cards: UInt32 = 0
        var assigned: UInt32 = 0
        for index in devices.interfaces.indices where devices.interfaces[index].type != .hostdev {
            if HostDevice(pluggedIn: devices.interfaces[index], host.networks) != nil {
                devices.interfaces[index].info.name("hostdev", &assigned)
            } else {
                devices.interfaces[index].info.name("net", &cards)
            }
        }
        for index in devices.interfaces.indices where devices.interfaces[index].type == .hostdev {
            devices.interfaces[index].info.name("hostdev", &assigned)
        }
        for index in devices.hostDevices.indices { devices.hostDevices[index].info.name("hostdev", &assigned) }
    }

    /// A function that a network hands out is not assigned already.
    func reportAssignedTwice(_ preparation: inout Preparation) {
        let plugged = devices.interfaces.compactMap { HostDevice(pluggedIn: $0, preparation.host.networks) }
        guard !plugged.isEmpty else { return }
        let others = devices.interfaces.compactMap(HostDevice.init(assigning:)) + devices.hostDevices
        var seen = Set(others.compactMap(\.source.pci?.withoutOptions))
        for device in plugged {
            guard let address = device.source.pci?.withoutOptions, !seen.insert(address).inserted else { continue }
            preparation.report(.functionTaken(address), device.source.element ?? device.info.element)
        }
    }
}

extension DeviceInfo {
    fileprivate mutating func name(_ stem: StaticString, _ count: inout UInt32) {
        guard alias == nil else { return }
        alias = "\(stem)\(count)"
        count += 1
    }
}

extension PCIAddress {
    fileprivate init(_ address: HostPCIAddress) {
        self.init(bus: address.bus, slot: address.slot, function: address.function)
        domain = address.domain
    }

    /// The function alone.
    fileprivate var withoutOptions: PCIAddress {
        var address = PCIAddress(bus: bus, slot: slot, function: function)
        address.domain = domain
        return address
    }
}

extension Message {
    fileprivate static func functionTaken(_ address: PCIAddress) -> Message {
        .error("the network hands out the host's PCI function \(address), which is assigned already")
    }
}
