/// A version of ARM's interrupt controller that QEMU can give a `virt` machine (QAPI `GICCapability`).
public struct GICSupport: Sendable, Hashable {
    /// 2, 3, 4 …
    public var version: UInt32
    /// The host's KVM runs it.
    public var kernel: Bool
    /// QEMU emulates it.
    public var emulated: Bool

    public init(version: UInt32, kernel: Bool, emulated: Bool) {
        self.version = version
        self.kernel = kernel
        self.emulated = emulated
    }
}

/// AMD SEV on the host (QAPI `SevCapability`).
public struct SEVSupport: Sendable, Hashable {
    /// Position of the encryption bit in a page table entry.
    public var cBitPosition: UInt32
    /// Address bits that encryption costs.
    public var reducedPhysBits: UInt32
    /// Platform Diffie-Hellman key, base64.
    public var pdh: String
    /// Certificate chain, base64.
    public var certChain: String
    /// Identity of the processor, base64.
    public var cpuID: String?

    public init(cBitPosition: UInt32, reducedPhysBits: UInt32, pdh: String, certChain: String, cpuID: String? = nil) {
        self.cBitPosition = cBitPosition
        self.reducedPhysBits = reducedPhysBits
        self.pdh = pdh
        self.certChain = certChain
        self.cpuID = cpuID
    }
}

/// Intel SGX on the host (QAPI `SgxInfo`).
public struct SGXSupport: Sendable, Hashable {
    /// Enclave page cache of one NUMA node.
    public struct Section: Sendable, Hashable {
        public var node: UInt32
        /// KiB
        public var size: UInt64

        public init(node: UInt32, size: UInt64) {
            self.node = node
            self.size = size
        }
    }

    /// Flexible launch control.
    public var flc: Bool
    public var sgx1: Bool
    public var sgx2: Bool
    /// All of the enclave page cache, KiB.
    public var sectionSize: UInt64
    public var sections: [Section]

    public init(flc: Bool, sgx1: Bool, sgx2: Bool, sectionSize: UInt64, sections: [Section] = []) {
        self.flc = flc
        self.sgx1 = sgx1
        self.sgx2 = sgx2
        self.sectionSize = sectionSize
        self.sections = sections
    }
}

/// A Hyper-V enlightenment, under the name libvirt gives it (formatdomain, `<hyperv>`).
public enum HypervEnlightenment: String, Sendable, Hashable, CaseIterable {
    case relaxed, vapic, spinlocks, vpindex, runtime, synic, stimer, reset
    case vendorID = "vendor_id"
    case frequencies, reenlightenment, tlbflush, ipi, evmcs, avic
    case emsrBitmap = "emsr_bitmap"
    case xmmInput = "xmm_input"
}
