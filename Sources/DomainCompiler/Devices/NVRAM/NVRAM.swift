import Diagnostics
import QEMUArguments
import XMLTree

/// The settings memory of a pSeries machine (formatdomain, "NVRAM device").
struct NVRAM: Device {
    static var kind: DeviceKind { .nvram }
    var aliasStem: String { "nvram" }
    var info = DeviceInfo()

    mutating func map(_ xml: inout some XMLMapper) { info.map(&xml) }

    var busNeed: BusNeed? { .spaprRegister(first: 0x3000) }

    mutating func applyDefaults(_ context: inout DefaultsContext) {}

    func validate(_ validator: inout Validator) {
        if validator.facts.machine != .pseries { validator.report(.nvramOfPSeries, info.element) }
    }

    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        guard case .spaprVIO(let address) = info.address, let reg = address.reg else { return }
        var global = QEMUObject()
        global.add("spapr-nvram.reg", "0x" + String(reg, radix: 16))
        line.append("-global", options: global)
    }
}

extension Message {
    fileprivate static var nvramOfPSeries: Message { .error("this device is part of pseries machines") }
}
