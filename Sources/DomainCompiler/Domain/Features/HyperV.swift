import Capabilities
import XMLTree

/// `<hyperv>`: enlightenments, what makes a guest run Windows as on Microsoft's hypervisor (formatdomain, "Hyper-V").
struct HyperV: Sendable, XMLMappable {
    enum Mode: String, XMLEnum {
        /// What the document lists.
        case custom
        /// Everything the host has.
        case passthrough
    }
    var element: XMLTree.ElementID?
    var mode = Mode.custom
    var relaxed: Enlightenment?
    var vapic: Enlightenment?
    var spinlocks: Spinlocks?
    var vpindex: Enlightenment?
    var runtime: Enlightenment?
    var synic: Enlightenment?
    var stimer: SyntheticTimer?
    var reset: Enlightenment?
    var vendorID: VendorID?
    var frequencies: Enlightenment?
    var reenlightenment: Enlightenment?
    var tlbflush: TLBFlush?
    var ipi: Enlightenment?
    var evmcs: Enlightenment?
    var avic: Enlightenment?
    var emsrBitmap: Enlightenment?
    var xmmInput: Enlightenment?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.keepsEndTag()
        if xml.isReading { mode = .custom }
        xml.attribute("mode", &mode)
        // In passthrough mode the host decides, and a list has no effect.
        if xml.when(mode == .custom) { mapEnlightenments(&xml) }
    }

    private mutating func mapEnlightenments(_ xml: inout some XMLMapper) {
        xml.rejectsUnknownChildren()
        xml.element("relaxed", &relaxed)
        xml.element("vapic", &vapic)
        xml.element("spinlocks", &spinlocks)
        xml.element("vpindex", &vpindex)
        xml.element("runtime", &runtime)
        xml.element("synic", &synic)
        xml.merged("stimer", &stimer)
        xml.element("reset", &reset)
        xml.element("vendor_id", &vendorID)
        xml.element("frequencies", &frequencies)
        xml.element("reenlightenment", &reenlightenment)
        xml.merged("tlbflush", &tlbflush)
        xml.element("ipi", &ipi)
        xml.element("evmcs", &evmcs)
        xml.element("avic", &avic)
        xml.element("emsr_bitmap", &emsrBitmap)
        xml.element("xmm_input", &xmmInput)
    }

    /// An enlightenment that is on or off.
    struct Enlightenment: Sendable, XMLMappable {
        var element: XMLTree.ElementID?
        var state: OnOff?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.required("state", &state)
        }
    }

    /// `<spinlocks retries=…>`: how often the guest spins before it tells the hypervisor.
    struct Spinlocks: Sendable, XMLMappable {
        var element: XMLTree.ElementID?
        var state: OnOff?
        var retries: UInt32?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.required("state", &state)
            if xml.when(state == .on) { xml.required("retries", &retries) }
        }
    }

    /// `<stimer>`: timers that interrupt directly, or by message.
    struct SyntheticTimer: Sendable, XMLMappable {
        var element: XMLTree.ElementID?
        var state: OnOff?
        var direct: OnOff?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.rejectsUnknownChildren()
            xml.required("state", &state)
            if xml.when(state == .on) { xml.activeState("direct", &direct) }
        }
    }

    /// `<vendor_id value=…>`: what the guest reads as the hypervisor's name.
    struct VendorID: Sendable, XMLMappable {
        var element: XMLTree.ElementID?
        var state: OnOff?
        /// At most 12 bytes.
        var value: String?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.required("state", &state)
            if xml.when(state == .on) { xml.required("value", &value) }
        }
    }

    /// `<tlbflush>`: remote flushes by hypercall.
    struct TLBFlush: Sendable, XMLMappable {
        var element: XMLTree.ElementID?
        var state: OnOff?
        var direct: OnOff?
        var extended: OnOff?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.rejectsUnknownChildren()
            xml.required("state", &state)
            if xml.when(state == .on) {
                xml.activeState("direct", &direct)
                xml.activeState("extended", &extended)
            }
        }
    }
}

extension XMLMapper {
    /// `<name state='on'/>`; not written where it is off.
    fileprivate mutating func activeState(_ name: StaticString, _ value: inout OnOff?) {
        if when(isReading || value == .on) { requiredState(name, &value) }
    }
}
