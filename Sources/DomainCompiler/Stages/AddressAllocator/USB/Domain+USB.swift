import Diagnostics
import XMLTree

extension Domain {
    /// Checks the ports of a document that names one for every USB device, and that devices which are nothing but USB have
    /// USB; the rest is found when a start gives ports out.
    mutating func checkUSBAddresses(_ context: inout some Reporting) {
        let survey = USBSurvey(of: &devices)
        if let disabled = devices.usbSwitch {
            return survey.reportDisabled(disabled, of: [.hub, .input, .hostDevice, .redirectedDevice], &context)
        }
        guard survey.requests.allSatisfy({ $0.explicit != nil }) else { return }
        devices.reportDuplicateUSB(&context)
        var topology = usbTopology
        survey.reserve(in: &topology, &context)
    }

    /// Gives USB devices their ports.
    mutating func assignUSBAddresses(_ context: inout some Reporting) {
        var survey = USBSurvey(of: &devices)
        guard !survey.requests.isEmpty else { return }
        var topology = usbTopology
        if addHubs(for: survey, topology) { survey = USBSurvey(of: &devices) }
        if let disabled = devices.usbSwitch { return survey.reportDisabled(disabled, of: DeviceKind.allCases, &context) }
        let hubCount = survey.hubCount
        survey.reserve(in: &topology, &context)
        guard !context.log.hasErrors else { return }
        var writer = USBAddressWriter(addresses: survey.requests.map { $0.explicit })
        for ordinal in survey.requests.indices where survey.requests[ordinal].explicit == nil {
            do throws(USBTopology.Conflict) {
                let address = try topology.reserveNext(bus: survey.requests[ordinal].bus, for: ordinal)
                if ordinal < hubCount { topology.addHub(at: address, ports: Hub.portCount) }
                writer.addresses[ordinal] = address
            } catch {
                survey.report(error, on: ordinal, &context)
            }
        }
        devices.visit(.hub, &writer)
        devices.visit(DeviceKind.usbOrder, &writer)
    }

    /// The buses without any device.
    private var usbTopology: USBTopology {
        var topology = USBTopology()
        for position in devices.controllers.indices {
            guard let usb = devices.controllers[position].usb, let index = devices.controllers[position].index,
                usb.portCount > 0
            else { continue }
            topology.addController(index: index, ports: UInt8(clamping: usb.portCount))
        }
        return topology
    }

    /// Adds hubs until there is a port for every device. Tells whether that took any.
    private mutating func addHubs(for survey: USBSurvey, _ topology: USBTopology) -> Bool {
        let ports = topology.portCount + survey.hubCount * Int(Hub.portCount)
        let missing = survey.requests.count - ports
        guard ports > 0, missing > 0 else { return false }
        // A hub takes a port itself.
        let gain = Int(Hub.portCount) - 1
        for _ in 0..<(missing + 1 + gain - 1) / gain {
            var hub = Hub()
            hub.type = .usb
            devices.hubs.append(hub)
        }
        return true
    }
}

extension Devices {
    /// The controller that says that there is no USB.
    fileprivate var usbSwitch: Controller? {
        controllers.indices.first { controllers[$0].usb?.model == .absent }.map { controllers[$0] }
    }
}

/// The devices that need a USB port, in the order in which they are served.
private struct USBSurvey: DeviceVisitor {
    struct Request {
        var element: XMLTree.ElementID?
        var kind: DeviceKind
        /// The port of the document.
        var explicit: USBAddress?
        /// The bus of the document, where it leaves the port open.
        var bus: UInt32?
    }

    var requests: [Request] = []
    /// How many of them, at the front, are hubs.
    private(set) var hubCount = 0

    /// Hubs come first: others are plugged into them.
    ///
    /// Changes nothing: visiting looks at devices in place, where reading would copy each.
    init(of devices: inout Devices) {
        devices.visit(.hub, &self)
        hubCount = requests.count
        devices.visit(DeviceKind.usbOrder, &self)
    }

    mutating func visit<D: Device>(_ device: inout D, at index: Int) {
        guard device.busNeed == .usb else { return }
        var request = Request(element: device.info.element, kind: D.kind)
        switch device.info.address {
        case .usb(let address) where address.isComplete: request.explicit = address
        case .usb(let address): request.bus = address.bus
        case nil: break
        default: return
        }
        requests.append(request)
    }

    /// Takes the ports that the document names.
    func reserve(in topology: inout USBTopology, _ context: inout some Reporting) {
        for ordinal in requests.indices {
            guard let address = requests[ordinal].explicit else { continue }
            do throws(USBTopology.Conflict) {
                try topology.reserve(address, for: ordinal)
                if ordinal < hubCount { topology.addHub(at: address, ports: Hub.portCount) }
            } catch {
                report(error, on: ordinal, &context)
            }
        }
    }

    func reportDisabled(_ controller: Controller, of kinds: [DeviceKind], _ context: inout some Reporting) {
        for request in requests where kinds.contains(request.kind) {
            context.report(
                .usbDisabled(request.kind), request.element, at: "address",
                notes: [context.note("USB is switched off here", controller.info.element, at: "@model")])
        }
    }

    func report(_ conflict: USBTopology.Conflict, on ordinal: Int, _ context: inout some Reporting) {
        let element = requests[ordinal].element
        switch conflict {
        case .noSuchBus(let bus): context.report(.noUSBBus(bus), element, at: "address/@bus")
        case .noSuchPort(let address, let count): context.report(.noUSBPort(address, count), element, at: "address/@port")
        case .noHub(let address, let depth): context.report(.noUSBHub(address, depth), element, at: "address/@port")
        case .occupied(let address, let holder):
            context.report(
                .usbPortInUse(address), element, at: "address",
                notes: [context.note("it is taken here", requests[holder].element, at: "address")])
        case .noFreePort(let bus): context.report(.noFreeUSBPort(bus), element)
        }
    }
}

/// Writes ports into devices, walking them as the survey did.
private struct USBAddressWriter: DeviceVisitor {
    var addresses: [USBAddress?]
    private var next = 0

    init(addresses: [USBAddress?]) { self.addresses = addresses }

    mutating func visit<D: Device>(_ device: inout D, at index: Int) {
        guard device.busNeed == .usb else { return }
        switch device.info.address {
        case nil, .usb: break
        default: return
        }
        defer { next += 1 }
        guard let address = addresses[next] else { return }
        var written = address
        written.device = device.info.address?.usb?.device
        device.info.address = .usb(written)
    }
}

extension USBAddress {
    /// Whether the address names a port.
    var isComplete: Bool { !ports.isEmpty }

    /// The path of ports: `1.4`.
    var path: String { USBPortPath(ports: ports).xmlText }
}

extension Message {
    fileprivate static func usbDisabled(_ kind: DeviceKind) -> Message {
        .error("this <\(kind.elementName)> needs USB, which the document switches off")
    }

    fileprivate static func noUSBBus(_ bus: UInt32) -> Message {
        .error("there is no USB bus \(bus): no usb controller has that index")
    }

    fileprivate static func noUSBPort(_ address: USBAddress, _ count: UInt8) -> Message {
        .error("USB bus \(address.bus) has no port \(address.path): ports there go from 1 to \(count)")
    }

    fileprivate static func noUSBHub(_ address: USBAddress, _ depth: Int) -> Message {
        let port = USBPortPath(ports: Array(address.ports.prefix(depth + 1))).xmlText
        return .error("USB port \(address.path) leads through port \(port) of bus \(address.bus), where no hub is")
    }

    fileprivate static func usbPortInUse(_ address: USBAddress) -> Message {
        .error("port \(address.path) of USB bus \(address.bus) is taken by another device")
    }

    fileprivate static func noFreeUSBPort(_ bus: UInt32?) -> Message {
        .error(bus.map { "no port of USB bus \($0) is free" } ?? "no USB port is free, and no controller to plug a hub into")
    }
}
