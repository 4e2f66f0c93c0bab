import QEMUArguments

extension Domain {
    /// Appends `-smp`.
    func emitTopology(_ line: inout CommandLine, _ context: EmitContext) {
        var smp = QEMUObject()
        if vcpus.atStart < vcpus.count { smp.add("maxcpus", vcpus.count) }
        if let topology = cpu?.topology {
            smp.add("sockets", topology.sockets)
            if context.capabilities.contains(.smpDies) { smp.add("dies", topology.dies ?? 1) }
            if context.capabilities.contains(.smpClusters) { smp.add("clusters", topology.clusters ?? 1) }
            smp.add("cores", topology.cores)
            smp.add("threads", topology.threads)
        } else {
            smp.add("sockets", vcpus.count)
            smp.add("cores", 1)
            smp.add("threads", 1)
        }
        line.append("-smp", String(vcpus.atStart), options: smp)
    }
}
