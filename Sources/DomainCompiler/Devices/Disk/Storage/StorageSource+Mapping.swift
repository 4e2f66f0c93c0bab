import Diagnostics
import XMLTree

extension StorageSource {
    /// Maps `<source>`; `type` has been mapped before.
    ///
    /// `isNested` is false for the source of a disk itself, whose authentication and encryption may stand elsewhere.
    mutating func map(_ xml: inout some XMLMapper) {
        var present = !isEmpty
        xml.scope("source", present: &present) { xml in
            xml.origin(&element)
            mapAttributes(&xml)
            mapChildren(&xml)
        }
        normalize(&xml)
    }

    /// Maps `<format>`, where backing stores and data stores say what a disk's `<driver>` says.
    mutating func mapFormat(_ xml: inout some XMLMapper) {
        xml.scope("format") { xml in
            xml.attribute("type", &format)
            xml.element("metadata_cache", &metadataCache)
        }
    }

    private mutating func mapAttributes(_ xml: inout some XMLMapper) {
        if xml.when(type == .file) {
            xml.attribute("file", &path)
            xml.attribute("fdgroup", &descriptorGroup)
        }
        if xml.when(type == .block || type == .vhostVDPA) { xml.attribute("dev", &path) }
        if xml.when(type == .dir) { xml.attribute("dir", &path) }
        if xml.when(type == .network) {
            if network == nil { network = NetworkStorage() }
            network?.mapAttributes(&xml)
        }
        if xml.when(type == .volume) { mapVolume(&xml) }
        if xml.when(type == .nvme) { mapNVMeAttributes(&xml) }
        if xml.when(type == .vhostUser) {
            var kind: SocketKind? = xml.isWriting ? .unix : nil
            xml.required("type", &kind)
            xml.required("path", &path)
        }
        if xml.when(type != .network) { xml.attribute("startupPolicy", &startupPolicy) }
        // The daemon's number of the layer: given out anew.
        if xml.isReading {
            var index: UInt32?
            xml.attribute("index", &index)
        }
    }

    private enum SocketKind: String, XMLEnum { case unix }

    private mutating func mapVolume(_ xml: inout some XMLMapper) {
        var reference = volume ?? VolumeReference()
        xml.attribute("pool", &reference.pool)
        xml.attribute("volume", &reference.volume)
        xml.attribute("mode", &reference.mode)
        if xml.isReading {
            if (reference.pool == nil) != (reference.volume == nil) { xml.report(.halfAVolume, at: ".") }
            volume = reference.pool == nil ? nil : reference
        }
    }

    private mutating func mapNVMeAttributes(_ xml: inout some XMLMapper) {
        if nvme == nil { nvme = NVMeNamespace() }
        xml.required("type", &nvme!.addressType)
        xml.attribute("managed", &nvme!.managed)
        xml.required("namespace", &nvme!.namespace)
    }

    private mutating func mapChildren(_ xml: inout some XMLMapper) {
        if xml.when(type == .network) { network?.mapChildren(&xml) }
        if xml.when(type == .nvme) {
            xml.scope("address") { xml in
                if xml.isReading {
                    var kind: NVMeNamespace.AddressType?
                    xml.attribute("type", &kind)
                }
                if nvme?.address == nil { nvme?.address = PCIAddress() }
                nvme?.address?.mapNumbers(&xml)
            }
        }
        if xml.when(type == .vhostUser) { xml.element("reconnect", &reconnect) }
        xml.scope("slices") { $0.element("slice", &slice) }
        if xml.when(type != .network) { DeviceSecurityLabel.map(&securityLabels, &xml) }
        xml.element("auth", &auth)
        xml.element("encryption", &encryption)
        xml.element("reservations", &reservations)
        xml.elements("dataStore", &dataStores)
    }

    /// Drops what says nothing.
    private mutating func normalize(_ xml: inout some XMLMapper) {
        guard xml.isReading else { return }
        if path?.isEmpty == true { path = nil }
        if type == .network, network?.protocol == nil { network = nil }
    }
}

extension PCIAddress {
    /// Maps domain, bus, slot and function only: the address of a device of the host.
    mutating func mapNumbers(_ xml: inout some XMLMapper) {
        xml.hex("domain", &domain, digits: 4)
        xml.hex("bus", &bus, digits: 2)
        xml.hex("slot", &slot, digits: 2)
        xml.hex("function", &function, digits: 1)
    }
}

extension Message {
    fileprivate static var halfAVolume: Message { .error("a volume is named by both 'pool' and 'volume'") }
}
