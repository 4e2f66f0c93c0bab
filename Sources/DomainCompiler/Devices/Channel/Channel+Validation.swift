import Diagnostics

extension Channel {
    func validate(_ validator: inout Validator) {
        switch target.kind {
        case .virtio: break
        case .guestfwd:
            if let address = target.address, !Self.isIPv4(address) {
                validator.report(.forwardAddress(address), info.element, at: "target/@address")
            }
        // Preparation rejects it: a document may be kept for another hypervisor.
        case .xen: break
        case nil: return
        }
        backend.validate(&validator, of: target.kind != .guestfwd ? .virtioChannel : .device)
    }

    /// What SPICE's agent in the guest looks for.
    static let spiceAgent = "com.redhat.spice.0"

    private static func isIPv4(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
    }
}

extension Message {
    fileprivate static func forwardAddress(_ address: String) -> Message {
        .error("'\(address)' is no IPv4 address; guestfwd takes no other")
    }
}
