/// The names of the buses that controllers open, by controller index: made once for a command line.
struct BusNames: Sendable {
    private var tables: [Table] = Array(repeating: Table(), count: ControllerType.allCases.count)

    /// The aliases of one type of controllers, by index.
    private struct Table: Sendable {
        /// Indexes are small; those that are not are kept apart.
        static let dense: UInt32 = 4096
        var aliases: [String?] = []
        var others: [UInt32: String] = [:]

        subscript(index: UInt32) -> String? {
            get { index < aliases.count ? aliases[Int(index)] : others[index] }
            set {
                guard index < Self.dense else { return others[index] = newValue }
                while aliases.count <= Int(index) { aliases.append(nil) }
                aliases[Int(index)] = newValue
            }
        }
    }

    init(_ domain: Domain, _ facts: DomainFacts) {
        let controllers = domain.devices.controllers
        for position in controllers.indices {
            guard let index = controllers[position].index else { continue }
            // The companions of a USB 2 controller have its index and no bus of their own.
            guard controllers[position].usb?.model?.companionStartPort == nil else { continue }
            // QEMU has named what is on the mainboard; the user's alias is for the document only.
            let isFixed = controllers[position].isOnMainboard(facts)
            tables[controllers[position].type.ordinal][index] =
                isFixed ? controllers[position].defaultAlias(position, facts) : controllers[position].info.alias
        }
    }

    /// The alias of a controller; what it would be called where there is none.
    func controller(_ type: ControllerType, _ index: UInt32) -> String {
        tables[type.ordinal][index] ?? type.rawValue + String(index)
    }

    /// The bus of the PCI controller with this index: `pcie.0`, `pci.1`.
    func pci(_ index: UInt32) -> String { tables[ControllerType.pci.ordinal][index] ?? "pci.\(index)" }

    /// The bus of a USB controller: `usb.0`.
    func usb(_ index: UInt32) -> String { controller(.usb, index) + ".0" }

    /// The bus of a virtio-serial controller: `virtio-serial0.0`.
    func virtioSerial(_ index: UInt32) -> String { controller(.virtioSerial, index) + ".0" }

    /// The bus of a smartcard reader: `ccid0.0`.
    func ccid(_ index: UInt32) -> String { controller(.ccid, index) + ".0" }

    /// The bus of a SCSI controller: `scsi0.0`.
    func scsi(_ index: UInt32) -> String { controller(.scsi, index) + ".0" }
}
