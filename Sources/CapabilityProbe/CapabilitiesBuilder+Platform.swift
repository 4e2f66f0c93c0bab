import Capabilities
import QMP

/// What the host's platform adds: interrupt controllers, encrypted memory, enclaves.
extension CapabilitiesBuilder {
    mutating func askPlatform(_ line: inout some Conversation) throws(QMPFailure) {
        if facts.architecture.isARM { try askGIC(&line) }
        if flags.contains(.sevGuest) { try askSEV(&line) }
        if flags.contains(.sgxEpc) { try askSGX(&line) }
    }

    private mutating func askGIC(_ line: inout some Conversation) throws(QMPFailure) {
        guard let versions = try line.ask(QMPCommand("query-gic-capabilities")).result else { return }
        facts.gic = versions.elements.compactMap { entry in
            guard let version = entry["version"]?.integer.flatMap(UInt32.init(exactly:)) else { return nil }
            return GICSupport(
                version: version, kernel: entry["kernel"]?.boolean ?? false, emulated: entry["emulated"]?.boolean ?? false)
        }
    }

    private mutating func askSEV(_ line: inout some Conversation) throws(QMPFailure) {
        if let answer = try line.ask(QMPCommand("query-sev-capabilities")).result, let sev = SEVSupport(query: answer) {
            facts.sev = sev
        } else {
            hide(.sevGuest)
            hide(.sevSnpGuest)
        }
    }

    private mutating func askSGX(_ line: inout some Conversation) throws(QMPFailure) {
        if let answer = try line.ask(QMPCommand("query-sgx-capabilities")).result, let sgx = SGXSupport(query: answer) {
            facts.sgx = sgx
        } else {
            hide(.sgxEpc)
        }
    }

    /// Takes back a flag that this host cannot keep.
    private mutating func hide(_ flag: CapabilityFlag) {
        guard flags.contains(flag) else { return }
        flags.remove(flag)
        hidden.append(flag)
    }
}

extension SEVSupport {
    /// Reads QAPI's `SevCapability`.
    fileprivate init?(query answer: JSON) {
        guard let position = answer["cbitpos"]?.integer.flatMap(UInt32.init(exactly:)),
            let reduced = answer["reduced-phys-bits"]?.integer.flatMap(UInt32.init(exactly:)),
            let pdh = answer["pdh"]?.string, let chain = answer["cert-chain"]?.string
        else { return nil }
        self.init(
            cBitPosition: position, reducedPhysBits: reduced, pdh: pdh, certChain: chain, cpuID: answer["cpu0-id"]?.string)
    }
}

extension SGXSupport {
    /// Reads QAPI's `SgxInfo`, which counts bytes.
    fileprivate init?(query answer: JSON) {
        guard answer["sgx"]?.boolean ?? false else { return nil }
        let sections: [Section] = answer["sections"].elements.compactMap { section in
            guard let node = section["node"]?.integer.flatMap(UInt32.init(exactly:)),
                let size = section["size"]?.integer.flatMap(UInt64.init(exactly:))
            else { return nil }
            return Section(node: node, size: size / 1024)
        }
        let total = answer["section-size"]?.integer.flatMap(UInt64.init(exactly:)).map { $0 / 1024 }
        self.init(
            flc: answer["flc"]?.boolean ?? false, sgx1: answer["sgx1"]?.boolean ?? false,
            sgx2: answer["sgx2"]?.boolean ?? false,
            sectionSize: total ?? sections.reduce(0) { $0.addingReportingOverflow($1.size).partialValue }, sections: sections)
    }
}
