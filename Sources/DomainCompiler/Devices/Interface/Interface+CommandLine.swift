import Capabilities
import QEMUArguments

extension Interface {
    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        // Passed-through functions stand with the host devices.
        guard actualType(context) != .hostdev, let alias = info.alias else { return }
        emitBackend(&line, alias, context)
        emitCard(&line, alias, context)
    }

    /// The type that a network's port turns the interface into.
    func actualType(_ context: EmitContext) -> Kind {
        guard type == .network, let port = source.network.flatMap(context.host.networks.network(named:))?.port else {
            return type
        }
        switch port.plug {
        case .pciDevice: return .hostdev
        case .direct: return .direct
        case .network, .bridge: return .network
        }
    }

    /// Queue pairs.
    var queueCount: UInt32 { max(driver.queues ?? 1, 1) }

    // MARK: The host's end

    private func emitBackend(_ line: inout CommandLine, _ alias: String, _ context: EmitContext) {
        var netdev = QEMUObject()
        switch actualType(context) {
        case .network, .bridge, .ethernet, .direct:
            netdev.add("type", "tap")
            addTap(&netdev, alias, context)
        case .client:
            netdev.add("type", "socket")
            netdev.add("connect", endpoint)
        case .server:
            netdev.add("type", "socket")
            netdev.add("listen", endpoint)
        case .mcast:
            netdev.add("type", "socket")
            netdev.add("mcast", endpoint)
        case .udp:
            netdev.add("type", "socket")
            netdev.add("udp", endpoint)
            netdev.add("localaddr", "\(source.local?.address ?? ""):\(source.local?.port ?? 0)")
        // A network within the host that only QEMU is on is QEMU's own.
        case .user, .internal: addUser(&netdev, alias, context)
        case .vhostuser:
            emitSocket(&line, alias, context)
            netdev.add("type", "vhost-user")
            netdev.add("chardev", "char" + alias)
            if queueCount > 1 { netdev.add("queues", queueCount) }
        case .vdpa:
            netdev.add("type", "vhost-vdpa")
            netdev.add("vhostdev", emitDescriptor(&line, alias, context))
            if queueCount > 1 { netdev.add("queues", queueCount) }
        case .null, .vds, .hostdev: return
        }
        netdev.add("id", "host" + alias)
        line.append("-netdev", netdev, asJSON: context.capabilities.contains(.netdevJson))
    }

    /// `host:port` of a socket.
    private var endpoint: String { "\(source.address ?? ""):\(source.port ?? 0)" }

    private func addTap(_ netdev: inout QEMUObject, _ alias: String, _ context: EmitContext) {
        let first = type == .ethernet ? context.host.descriptors.firstEthernetTap : context.host.descriptors.firstBridgeTap
        let descriptors = context.isStandalone ? nil : first
        let usesVhost = virtioModel != nil
        if let descriptors {
            Self.addDescriptors(&netdev, "fd", descriptors, queueCount)
        } else {
            netdev.add("ifname", target.name ?? "v" + alias)
            netdev.add("script", "no")
            netdev.add("downscript", "no")
            if queueCount > 1 { netdev.add("queues", queueCount) }
        }
        if usesVhost, let vhost = context.host.descriptors.firstVhostNet, !context.isStandalone {
            netdev.add("vhost", true)
            Self.addDescriptors(&netdev, "vhostfd", vhost, queueCount)
        }
        netdev.add("sndbuf", sendBuffer)
    }

    /// `fd` for one queue, `fds` for several.
    private static func addDescriptors(_ netdev: inout QEMUObject, _ name: String, _ first: Int32, _ count: UInt32) {
        if count == 1 {
            netdev.add(name, String(first))
        } else {
            netdev.add(name + "s", (0..<Int64(count)).map { String(Int64(first) + $0) }.joined(separator: ":"))
        }
    }

    private func addUser(_ netdev: inout QEMUObject, _ alias: String, _ context: EmitContext) {
        guard backend.type == .passt else {
            netdev.add("type", "user")
            for address in guestAddresses {
                guard let text = address.address?.xmlText else { continue }
                if address.family == .ipv6 {
                    netdev.add("ipv6-prefix", text)
                    netdev.add("ipv6-prefixlen", address.prefix)
                } else {
                    netdev.add("net", address.prefix.map { "\(text)/\($0)" } ?? text)
                }
            }
            return
        }
        netdev.add("type", "stream")
        var socket = QEMUObject()
        socket.add("type", "unix")
        socket.add("path", passtSocket(alias, context))
        netdev.add("addr", socket)
        netdev.add("server", false)
        if context.capabilities.contains(.netdevStreamReconnectMiliseconds) {
            netdev.add("reconnect-ms", 5000)
        } else if context.capabilities.contains(.netdevStreamReconnect) {
            netdev.add("reconnect", 5)
        }
    }

    /// The socket on which passt serves the interface.
    private func passtSocket(_ alias: String, _ context: EmitContext) -> String {
        guard let directory = context.host.directories.passt, !context.isStandalone else {
            return "\(context.domain.identity.name ?? "guest")-\(alias).socket"
        }
        return "\(directory)/\(context.facts.shortName)-\(alias).socket"
    }

    private func emitSocket(_ line: inout CommandLine, _ alias: String, _ context: EmitContext) {
        var chardev = QEMUObject()
        chardev.add("id", "char" + alias)
        if backend.type == .passt {
            chardev.add("path", passtSocket(alias, context))
            chardev.addReconnect(seconds: 5, context)
        } else {
            chardev.add("path", source.path)
            if source.socketMode == .server { chardev.add("server", true) }
            chardev.addReconnect(seconds: source.reconnect?.delay, context)
        }
        line.append("-chardev", "socket", options: chardev)
    }

    /// The vDPA device: a descriptor set that a daemon opened, or its path.
    private func emitDescriptor(_ line: inout CommandLine, _ alias: String, _ context: EmitContext) -> String? {
        guard let set = descriptorSet, let descriptor = context.host.descriptors.vdpaNetwork else { return source.device }
        var options = QEMUObject()
        options.add("set", set)
        options.add("fd", descriptor)
        options.add("opaque", alias + "-vdpa")
        line.append("-add-fd", options: options)
        return "/dev/fdset/\(set)"
    }

    // MARK: The card

    private func emitCard(_ line: inout CommandLine, _ alias: String, _ context: EmitContext) {
        var device = QEMUObject()
        if let virtioModel {
            device.addVirtioDriver("virtio-net", virtioModel, info)
            device.add(driver.virtio)
            addVirtioProperties(&device, context)
        } else {
            device.add("driver", model)
        }
        device.add("netdev", "host" + alias)
        device.add("id", alias)
        device.add("mac", mac.address?.xmlText)
        device.addBootIndex(info)
        device.addAddress(info, context)
        device.addROM(info)
        line.appendDevice(device, context)
    }

    private func addVirtioProperties(_ device: inout QEMUObject, _ context: EmitContext) {
        device.add("tx", driver.transmitMode.map { $0 == .iothread ? "bh" : "timer" })
        device.add("ioeventfd", driver.ioEventFD?.isOn)
        device.add("event_idx", driver.eventIndex?.isOn)
        addOffloads(&device)
        if queueCount > 1 {
            device.add("mq", true)
            if case .pci = info.address { device.add("vectors", UInt64(queueCount) * 2 + 2) }
        }
        device.add("rx_queue_size", driver.receiveQueueSize)
        device.add("tx_queue_size", driver.transmitQueueSize)
        device.add("rss", driver.rss?.isOn)
        device.add("hash", driver.rssHashReport?.isOn)
        device.add("host_mtu", mtu)
        if teaming?.role == .persistent { device.add("failover", true) }
    }

    private func addOffloads(_ device: inout QEMUObject) {
        let (host, guest) = (driver.host, driver.guest)
        device.add("csum", host.checksum?.isOn)
        device.add("gso", host.segmentation?.isOn)
        device.add("host_tso4", host.tso4?.isOn)
        device.add("host_tso6", host.tso6?.isOn)
        device.add("host_ecn", host.ecn?.isOn)
        device.add("host_ufo", host.ufo?.isOn)
        device.add("mrg_rxbuf", host.mergedReceiveBuffers?.isOn)
        device.add("guest_csum", guest.checksum?.isOn)
        device.add("guest_tso4", guest.tso4?.isOn)
        device.add("guest_tso6", guest.tso6?.isOn)
        device.add("guest_ecn", guest.ecn?.isOn)
        device.add("guest_ufo", guest.ufo?.isOn)
    }
}
