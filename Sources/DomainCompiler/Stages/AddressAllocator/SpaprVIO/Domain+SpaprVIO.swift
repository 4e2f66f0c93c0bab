import Diagnostics
import XMLTree

extension Domain {
    /// Gives the devices of a pSeries machine's virtual bus their registers: those of the document first, then for every
    /// other the first free one from where QEMU starts for its kind.
    mutating func assignSpaprRegisters(_ context: inout DefaultsContext) {
        let kinds: [DeviceKind] = [.interface, .controller, .serial, .nvram]
        var survey = RegisterSurvey(context: context)
        devices.read(kinds, &survey)
        context = survey.context
        guard survey.isNeeded else { return }
        var writer = RegisterWriter(taken: survey.owners.mapValues { _ in () })
        devices.visit(kinds, &writer)
    }
}

/// Collects the registers that the document names.
private struct RegisterSurvey: DeviceReader {
    var context: DefaultsContext
    var owners: [UInt32: XMLTree.ElementID?] = [:]
    /// A device is left without a register.
    var isNeeded = false

    mutating func read<D: Device>(_ device: D, at index: Int) {
        guard case .spaprVIO(let address) = device.info.address, let reg = address.reg else {
            isNeeded = isNeeded || device.firstSpaprRegister != nil
            return
        }
        if let owner = owners[reg] {
            context.report(
                .registerTaken(reg), device.info.element, at: "address/@reg",
                notes: [context.note("its owner is here", owner, at: "address/@reg")])
        }
        owners[reg] = device.info.element
    }
}

private struct RegisterWriter: DeviceVisitor {
    var taken: [UInt32: Void]

    mutating func visit<D: Device>(_ device: inout D, at index: Int) {
        if case .spaprVIO(let address) = device.info.address, address.reg != nil { return }
        guard var reg = device.firstSpaprRegister else { return }
        while taken[reg] != nil { reg &+= 0x1000 }
        taken[reg] = ()
        device.info.address = .spaprVIO(SpaprVIOAddress(reg: reg))
    }
}

extension Device {
    /// Where the search for a register starts; nil for devices of other buses.
    fileprivate var firstSpaprRegister: UInt32? {
        if case .spaprRegister(let first) = busNeed { first } else { nil }
    }
}

extension Message {
    fileprivate static func registerTaken(_ reg: UInt32) -> Message {
        .error("register 0x\(String(reg, radix: 16)) of the virtual bus is taken")
    }
}
