import DomainCompiler
import Foundation
import TestDocuments
import Testing

/// QEMU puts every device where the compiler says it is, and the firmware finds it there.
@Suite("PCI addresses on a real QEMU", .enabled(if: Tools.qemu != nil, Comment(rawValue: Tools.qemuIsMissing)))
struct AddressTests {
    @Test("Bus and slot of every device are the model's", arguments: TestData.examples)
    func addressesAreTheModels(_ document: TestDocument) throws {
        let guest = try StartableGuest(document)
        let qemu = try guest.start()
        try guest.expectPlaces(in: qemu.monitor)

        let identifiers = try qemu.monitor.deviceIdentifiers()
        let placed = guest.compilation.devices.filter { $0.pci != nil }
        #expect(!placed.isEmpty)
        let places = Dictionary(grouping: placed, by: \.alias)
        var found: [FoundFunction] = []
        func isMissing(_ device: PlacedDevice) -> Bool {
            let isAlone = places[device.alias]?.count == 1
            return !found.contains { function in
                device.isSame(as: function) && (function.identifier == device.alias
                    || function.identifier.isEmpty && !(isAlone && identifiers.contains(device.alias)))
            }
        }
        _ = try poll(every: 0.05, for: 20) {
            found = try qemu.monitor.foundFunctions()
            return !placed.contains(where: isMissing)
        }
        for device in placed where isMissing(device) {
            Issue.record("the firmware does not find \(device.kind) \(device.alias) at \(device.place)")
        }
    }
}

extension StartableGuest {
    /// Every device has the bus and the slot that the model gave it.
    func expectPlaces(in monitor: QMPClient) throws {
        let identifiers = try monitor.deviceIdentifiers()
        // The companions of a USB controller share its alias and have no `id`: they are found by their place alone.
        let places = Dictionary(grouping: compilation.devices.filter { $0.pci != nil }, by: \.alias)
        for (alias, devices) in places where identifiers.contains(alias) {
            let path = "/machine/peripheral/\(alias)"
            let bus = try monitor.property("parent_bus", of: path, as: String.self).split(separator: "/").last ?? ""
            let place = try monitor.property("addr", of: path, as: UInt32.self)
            #expect(
                devices.contains { $0.isAt(bus: number(ofBus: bus), slot: place >> 3, function: place & 7) },
                "\(alias) is on \(bus) at \(place >> 3).\(place & 7), not on \(devices.map(\.place))")
        }
    }

    /// `pci.3` is bus 3, and the bus of a controller with a name of its own has the controller's index; the root bus has
    /// the machine's own name.
    private func number(ofBus name: some StringProtocol) -> UInt32? {
        if name == "pcie.0" { return 0 }
        return name.split(separator: ".").last.flatMap { UInt32($0) } ?? controllerIndexes[String(name)]
    }
}

extension PlacedDevice {
    /// The address as documents write it, for messages.
    var place: String { pci.map { "bus \($0.bus), slot \($0.slot), function \($0.function)" } ?? "no PCI address" }

    /// The address as Linux writes it, where no firmware has a say in it.
    var addressOnRootBus: String? {
        guard let pci, pci.bus == 0 else { return nil }
        return String(format: "0000:00:%02x.%x", pci.slot, pci.function)
    }

    func isAt(bus: UInt32?, slot: UInt32, function: UInt32) -> Bool {
        pci.map { $0.bus == bus && $0.slot == slot && $0.function == function } ?? false
    }

    /// Whether a function that the firmware found is at the address of this device.
    ///
    /// The firmware numbers buses in its own way: what counts is the bridge. On an expander's root bus there is none.
    func isSame(as found: FoundFunction) -> Bool {
        guard let pci, found.slot == pci.slot, found.function == pci.function else { return false }
        if let bridge = found.bridge { return bridge == "pci.\(pci.bus)" }
        return (pci.bus == 0) == (found.busNumber == 0)
    }
}
