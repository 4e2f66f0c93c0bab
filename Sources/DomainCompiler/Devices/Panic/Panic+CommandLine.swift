import QEMUArguments

extension Panic {
    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        var device = QEMUObject()
        switch model {
        case .isa:
            device.add("driver", "pvpanic")
            if case .isa(let address) = info.address { device.add("ioport", address.iobase) }
        case .pvpanic:
            device.add("driver", "pvpanic-pci")
            device.addAddress(info, context)
        case .hyperv, .pseries, .s390, nil: return
        }
        line.appendDevice(device, context)
    }
}
