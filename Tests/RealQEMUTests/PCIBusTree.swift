import Foundation

/// What `query-pci` returns (QAPI type `PciInfo`): the buses as the firmware numbered them.
struct PCIBusTree: Decodable {
    let bus: Int
    let devices: [Function]

    struct Function: Decodable {
        let slot: Int
        let function: Int
        let identifier: String
        let bridge: Bridge?

        enum CodingKeys: String, CodingKey {
            case slot, function, identifier = "qdev_id", bridge = "pci_bridge"
        }
    }

    struct Bridge: Decodable {
        let bus: Numbers
        let devices: [Function]?

        struct Numbers: Decodable { let secondary: Int }
    }
}

/// A function that the firmware found, and where.
struct FoundFunction: Hashable {
    /// `id` of the device; empty for what the machine has built in.
    var identifier: String
    /// `id` of the bridge it is behind; nil on a root bus.
    var bridge: String?
    /// Number of the bus as the firmware chose it; the guest's kernel sees the same.
    var busNumber: Int
    var slot: Int
    var function: Int

    /// The address as Linux writes it.
    var address: String { String(format: "0000:%02x:%02x.%x", busNumber, slot, function) }
}

extension QMPClient {
    /// Every PCI function that the firmware has found so far.
    func foundFunctions() throws -> [FoundFunction] {
        var found: [FoundFunction] = []
        func walk(_ functions: [PCIBusTree.Function], bus: Int, bridge: String?) {
            for function in functions {
                found.append(
                    FoundFunction(
                        identifier: function.identifier, bridge: bridge, busNumber: bus, slot: function.slot,
                        function: function.function))
                if let below = function.bridge {
                    walk(below.devices ?? [], bus: below.bus.secondary, bridge: function.identifier)
                }
            }
        }
        for root in try execute("query-pci", as: [PCIBusTree].self) { walk(root.devices, bus: root.bus, bridge: nil) }
        return found
    }

    /// The `id` of every device of the command line.
    func deviceIdentifiers() throws -> Set<String> {
        struct Property: Decodable { let name: String }
        return Set(try execute("qom-list", ["path": "/machine/peripheral"], as: [Property].self).map(\.name))
    }
}
