import QEMUArguments
import XMLTree

extension Features {
    /// Adds the hypervisor features that are CPU properties and stand before the panic device's: interrupts, spinlocks,
    /// Hyper-V.
    func addGuestProperties(_ props: inout QEMUObject) {
        props.add("kvm-pv-eoi", apic?.eoi?.isOn)
        props.add("kvm-pv-unhalt", pvspinlock?.isOn)
        hyperv?.addCPUProperties(&props)
    }

    /// Adds those that stand after it: KVM's own, and the PMU.
    func addHostProperties(_ props: inout QEMUObject) {
        if let kvm {
            // What is the default already is not said.
            if kvm.hidden == .on { props.add("kvm", false) }
            if kvm.hintDedicated == .on { props.add("kvm-hint-dedicated", true) }
            if kvm.pollControl == .on { props.add("kvm-poll-control", true) }
            if kvm.pvIPI == .off { props.add("kvm-pv-ipi", false) }
        }
        props.add("pmu", pmu?.isOn)
    }
}

extension HyperV {
    fileprivate func addCPUProperties(_ props: inout QEMUObject) {
        if mode == .passthrough { return props.add("hv-passthrough", true) }
        func add(_ name: String, _ state: OnOff?) { if state == .on { props.add(name, true) } }
        add("hv-relaxed", relaxed?.state)
        add("hv-vapic", vapic?.state)
        if let spinlocks, spinlocks.state == .on {
            props.add("hv-spinlocks", spinlocks.retries.map { "0x" + String($0, radix: 16) })
        }
        add("hv-vpindex", vpindex?.state)
        add("hv-runtime", runtime?.state)
        add("hv-synic", synic?.state)
        add("hv-stimer", stimer?.state)
        if stimer?.state == .on { add("hv-stimer-direct", stimer?.direct) }
        add("hv-reset", reset?.state)
        if let vendorID, vendorID.state == .on { props.add("hv-vendor-id", vendorID.value) }
        add("hv-frequencies", frequencies?.state)
        add("hv-reenlightenment", reenlightenment?.state)
        add("hv-tlbflush", tlbflush?.state)
        if tlbflush?.state == .on {
            add("hv-tlbflush-direct", tlbflush?.direct)
            add("hv-tlbflush-ext", tlbflush?.extended)
        }
        add("hv-ipi", ipi?.state)
        add("hv-evmcs", evmcs?.state)
        add("hv-avic", avic?.state)
        add("hv-emsr-bitmap", emsrBitmap?.state)
        add("hv-xmm-input", xmmInput?.state)
    }
}
