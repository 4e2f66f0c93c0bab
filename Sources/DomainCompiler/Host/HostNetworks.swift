import XMLTree

/// Networks that `<interface type='network'>` and `<listen type='network'>` name.
public struct HostNetworks: Sendable, Hashable {
    private(set) var networks: [String: HostNetwork] = [:]

    public init() {}

    /// Adds a network; one of the same name is replaced.
    public mutating func add(_ network: HostNetwork) { networks[network.name] = network }

    /// The network of a name; nil where the description has none.
    public func network(named name: String) -> HostNetwork? { networks[name] }

    /// Every name, sorted: for suggestions.
    public var names: [String] { networks.keys.sorted() }
}

/// One network, as far as a domain depends on it (libvirt's network format).
public struct HostNetwork: Sendable, Hashable {
    /// How the network reaches the world (`<forward mode>`).
    public enum Forwarding: String, XMLEnum, Sendable {
        case isolated
        case nat
        case route
        case open
        case bridge
        case `private`
        case vepa
        case passthrough
        case hostdev
    }

    public var name: String
    public var forwarding = Forwarding.isolated
    /// The bridge of the network.
    public var bridge: String?
    /// Addresses of the host in the network, in order; a display that listens on the network takes the first.
    public var addresses: [String] = []
    /// What an interface gets that is plugged in; nil where the network is not active.
    public var port: HostNetworkPort?

    public init(name: String) { self.name = name }
}

/// What a network hands to one interface (libvirt's network port format): the interface's actual connection.
public struct HostNetworkPort: Sendable, Hashable {
    /// How the interface is connected (`<plug type>`).
    public enum Plug: Sendable, Hashable {
        /// A tap in a bridge that the network owns.
        case network(bridge: String)
        /// A tap in a bridge of the host.
        case bridge(String)
        /// A macvtap on a device of the host (`mode`: `bridge`, `private`, `vepa`, `passthrough`).
        case direct(device: String, mode: String)
        /// A PCI device; managed means detached from its driver by the daemon.
        case pciDevice(HostPCIAddress, isManaged: Bool)
    }

    public var plug: Plug
    /// `<rxfilters trustGuest>`; nil where the port does not say.
    public var trustsGuestRxFilters: Bool?

    public init(plug: Plug, trustsGuestRxFilters: Bool? = nil) {
        self.plug = plug
        self.trustsGuestRxFilters = trustsGuestRxFilters
    }
}
