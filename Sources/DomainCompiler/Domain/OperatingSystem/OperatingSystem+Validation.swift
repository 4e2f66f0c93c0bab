import Diagnostics
import XMLTree

extension OperatingSystem {
    func validate(_ validator: inout Validator) {
        if bootloader != nil || bootloaderArguments != nil {
            let path = bootloader == nil ? "bootloader_args" : "bootloader"
            validator.report(.noBootloader, validator.domain.element, at: path)
        }
        /// The firmware's counters have 16 bits.
        let longest: UInt32 = 65_535
        if let timeout = bootMenu.timeout, timeout > longest {
            validator.report(.timeoutRange, bootMenu.element, at: "@timeout")
        }
        if let timeout = bios.rebootTimeout, timeout < -1 || timeout > Int32(longest) {
            validator.report(.rebootRange, bios.element, at: "@rebootTimeout")
        }
        if bios.useSerial == .yes, validator.domain.devices.serials.isEmpty {
            validator.report(.serialMissing, bios.element, at: "@useserial")
        }
        validateTables(&validator)
    }

    private func validateTables(_ validator: inout Validator) {
        for (index, table) in acpiTables.enumerated() {
            guard let kind = table.kind else { continue }
            if kind == .rawset { validator.report(.tableSet, table.element, at: "@type") }
            guard kind != .raw, let other = acpiTables[..<index].first(where: { $0.kind == kind }) else { continue }
            validator.report(
                .tableTwice(kind), table.element, at: "@type", notes: [validator.note("the first one", other.element)])
        }
    }
}

extension Message {
    fileprivate static var noBootloader: Message { .error("QEMU has no boot loader on the host: boot firmware or a kernel") }
    fileprivate static var timeoutRange: Message { .error("the menu waits 0 to 65535 milliseconds") }
    fileprivate static var rebootRange: Message {
        .error("the firmware waits 0 to 65535 milliseconds before it starts over, or -1 for never")
    }
    fileprivate static var serialMissing: Message { .error("firmware needs a <serial> to write to") }
    fileprivate static var tableSet: Message { .error("QEMU takes one table a file: 'raw', 'slic' or 'msdm'") }
    fileprivate static func tableTwice(_ kind: ACPITable.Kind) -> Message {
        .error("a guest has one table of type '\(kind.rawValue)'")
    }
}
