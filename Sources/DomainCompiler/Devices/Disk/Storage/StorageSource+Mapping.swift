import Diagnostics
import XMLTree

extension StorageSource {
    /// Maps `<source>`; `type` has been mapped before. Only what the guest sees, not what is below it, has a policy for
    /// the case that it is missing.
    mutating func map(_ xml: inout some XMLMapper, hasPolicy: Bool = false) {
        var present = !isEmpty
        xml.scope("source", present: &present) { xml in
            xml.origin(&element)
            mapAttributes(&xml, hasPolicy: hasPolicy)
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

    private mutating func mapAttributes(_ xml: inout some XMLMapper, hasPolicy: Bool) {
        if xml.when(type == .file) {
            xml.attribute("file", &path)
            xml.attribute("fdgroup", &descriptorGroup)
        }
        if xml.when(type == .block) { xml.attribute("dev", &path) }
        if xml.when(type == .vhostVDPA) { xml.required("dev", &path) }
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
        if hasPolicy { xml.attribute("startupPolicy", &startupPolicy) }
        // The daemon's number of the layer: given out anew.
        if !xml.isWriting {
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
            var address = nvme?.address
            PCIAddress.mapHostFunction(&address, &xml)
            nvme?.address = address
        }
        if xml.when(type == .vhostUser) { Reconnect.map(&reconnect, &xml) }
        xml.scope("slices") { $0.element("slice", &slice) }
        // The reference knows slices by their type.
        if xml.isReading, let untyped = slice, untyped.kind == nil {
            xml.report(.sliceWithoutType, at: "slices/slice")
            slice = nil
        }
        if xml.when(type != .network) { DeviceSecurityLabel.map(&securityLabels, &xml) }
        xml.element("auth", &auth)
        xml.element("encryption", &encryption)
        xml.element("reservations", &reservations)
        // An image has one; the array is there because a type cannot contain itself.
        var store = dataStores.first
        xml.element("dataStore", &store)
        dataStores = store.map { [$0] } ?? []
    }

    /// Drops what says nothing.
    private mutating func normalize(_ xml: inout some XMLMapper) {
        guard xml.isReading else { return }
        if path?.isEmpty == true { path = nil }
        if type == .network, network?.protocol == nil { network = nil }
    }
}

extension Message {
    fileprivate static var sliceWithoutType: Message { .warning("a slice without type='storage' has no effect") }
    fileprivate static var halfAVolume: Message { .error("a volume is named by both 'pool' and 'volume'") }
}
