import QEMUArguments

extension QEMUObject {
    /// Adds the bus and the place on it, in QEMU's terms.
    mutating func addAddress(_ info: DeviceInfo, _ context: EmitContext) {
        switch info.address {
        case .pci(let address):
            add("bus", context.buses.pci(address.bus))
            add("multifunction", address.multifunction?.isOn)
            add("addr", address.qemuText)
            add("acpi-index", info.acpiIndex?.value)
        case .usb(let address):
            add("bus", context.buses.usb(address.bus))
            if !address.ports.isEmpty { add("port", USBPortPath(ports: address.ports).xmlText) }
        case .spaprVIO(let address):
            add("reg", address.reg)
        case .ccw(let address):
            add("devno", address.qemuText)
        case .isa(let address):
            add("iobase", address.iobase)
            add("irq", address.irq)
        case .dimm(let address):
            add("slot", address.slot)
            add("addr", address.base)
        case .drive, .virtioSerial, .ccid, .virtioMMIO, .unassigned, nil:
            // Those who own these buses add their own names for the places on them.
            break
        }
    }

    /// Adds `bootindex`, where the device has one.
    mutating func addBootIndex(_ info: DeviceInfo) { add("bootindex", info.bootIndex) }

    /// Adds the option ROM's settings.
    mutating func addROM(_ info: DeviceInfo) {
        guard let rom = info.rom else { return }
        add("rombar", rom.bar.map { $0.isOn ? 1 : 0 })
        if rom.enabled == .no {
            add("romfile", "")
        } else {
            add("romfile", rom.file)
        }
    }
}

extension CommandLine {
    /// Appends `-device` in the syntax that this QEMU understands.
    mutating func appendDevice(_ device: QEMUObject, _ context: EmitContext) {
        append("-device", device, asJSON: context.capabilities.contains(.deviceJsonHotplug))
    }
}

extension PCIAddress {
    /// Slot and function as `-device … addr=` takes them: `0x1f.0x2`.
    var qemuText: String {
        var text = "0x"
        text += String(slot, radix: 16)
        if function == 0 { return text }
        text += ".0x"
        text += String(function, radix: 16)
        return text
    }
}

extension CCWAddress {
    /// `-device … devno=`: `fe.0.0001`.
    var qemuText: String {
        func hex(_ value: UInt32?, _ digits: Int) -> String {
            let text = String(value ?? 0, radix: 16)
            return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
        }
        return "\(hex(cssid, 1)).\(hex(ssid, 1)).\(hex(devno, 4))"
    }
}
