import Capabilities

/// What asking an emulator gave.
public struct ProbedEmulator: Sendable {
    public var capabilities: Capabilities
    /// Features that the program has and that the host it runs on does not offer, so that its flags lack them.
    public var hiddenByHost: [CapabilityFlag]
}

/// What an emulator cannot tell about the host it runs on.
public struct ProbedHost: Sendable {
    /// The host has Apple's Hypervisor framework.
    public var hasHVF: Bool
    /// Microcode of the processor; 0 where it is not known.
    public var microcodeVersion: UInt32
    /// The host's KVM runs guests inside guests.
    public var kvmSupportsNesting: Bool
    /// The host's KVM runs IBM Secure Execution guests.
    public var kvmSupportsSecureGuest: Bool

    public init(
        hasHVF: Bool = false, microcodeVersion: UInt32 = 0, kvmSupportsNesting: Bool = false, kvmSupportsSecureGuest: Bool = false
    ) {
        self.hasHVF = hasHVF
        self.microcodeVersion = microcodeVersion
        self.kvmSupportsNesting = kvmSupportsNesting
        self.kvmSupportsSecureGuest = kvmSupportsSecureGuest
    }
}
