/// Hands out the PCI addresses of a machine: first those the document gives, then those the chipset has, then one for each
/// device that is left, in allocation order.
///
/// It runs twice when the topology has to grow: `plan` finds which controllers are missing, the caller adds them to the
/// domain, and `assign` gives everybody, the new controllers included, an address. That is the reference's way, and what
/// makes its addresses stable: controllers come first.
struct PCIAllocator: Sendable {
    let chipset: PCIChipset
    /// In document order: the order in which explicit addresses are taken.
    let requests: [PCIRequest]
    /// The order in which the others are served: ordinals of `requests`.
    let order: [Int]

    var topology: PCITopology
    /// The place of each request.
    private(set) var locations: [PCILocation?]
    /// What could not be, with the ordinal of the request.
    private(set) var conflicts: [(request: Int, conflict: PCIConflict)] = []
    /// The slot of the companions of an ICH9 USB controller, by its index.
    private var companionSlots: [UInt32: PCILocation] = [:]

    /// - Parameters:
    ///   - buses: the model of each bus by index, see `busModels`.
    ///   - growth: what may be added; `.fixed` in the final pass.
    init(chipset: PCIChipset, buses: [PCIControllerModel], growth: PCITopology.Growth, requests: [PCIRequest], order: [Int]) {
        self.chipset = chipset
        self.requests = requests
        self.order = order
        topology = PCITopology(buses: buses, growth: growth)
        locations = Array(repeating: nil, count: requests.count)
    }

    /// The models of buses 0 to the highest index that occurs: an index nobody declared becomes a root port on an Express
    /// machine, a pci-bridge (or another root, on pseries) elsewhere.
    static func busModels(of controllers: some Sequence<(index: UInt8, model: PCIControllerModel)>, manyRoots: Bool = false) -> [PCIControllerModel] {
        var declared: [PCIControllerModel?] = []
        for controller in controllers {
            let index = Int(controller.index)
            while declared.count <= index { declared.append(nil) }
            declared[index] = controller.model
        }
        let root = declared.first.flatMap { $0 } ?? .pciRoot
        let filler: PCIControllerModel = root == .pcieRoot ? .pcieRootPort : manyRoots ? .pciRoot : .pciBridge
        return declared.enumerated().map { $0.element ?? ($0.offset == 0 ? root : filler) }
    }

    /// Whether any request waits for a place.
    var isComplete: Bool { !locations.contains { $0 == nil } }

    // MARK: The two passes

    /// Serves every request on a topology that may grow. Afterwards `topology.buses` has all buses the machine needs,
    /// room for the controllers of the new ones and a spare slot for hotplug included.
    /// - Parameter declared: how many buses the document declares.
    mutating func plan(declared: Int) {
        takeFixedFunctions()
        takeExplicitAddresses()
        takeStandardAddresses()
        if topology.buses[0].model == .pciRoot, !topology.buses.allSatisfy(\.isFull) {
            // Keeps a slot for the bridge that would be needed next.
            keepFree(.conventionalDevice)
        }
        takeRemaining()
        if declared <= 1, topology.buses.count > declared, topology.buses[0].model == .pcieRoot {
            // The document leaves the ports to us: one stays free, for hotplug.
            keepFree(.expressDevice)
        }
    }

    /// Finds the place of a controller that `plan` added; that may add further ones.
    mutating func planController(_ model: PCIControllerModel) -> PCIConflict? {
        guard let connection = PCIConnection(ofController: model) else { return nil }
        do throws(PCIConflict) {
            _ = try topology.reserveNext(connection, owner: .chipset("a controller to be added"))
            return nil
        } catch {
            return error
        }
    }

    /// Serves every request on the topology as it is.
    mutating func assign() {
        takeFixedFunctions()
        takeExplicitAddresses()
        takeStandardAddresses()
        takeRemaining()
    }

    private mutating func takeExplicitAddresses() {
        for (ordinal, request) in requests.enumerated() where locations[ordinal] == nil {
            if let location = request.location { take(location, for: ordinal) }
        }
    }

    private mutating func takeRemaining() {
        for ordinal in order where locations[ordinal] == nil && requests[ordinal].location == nil {
            let request = requests[ordinal]
            if case .ich9USB(let index, let function) = request.role {
                if var location = companionSlots[index] {
                    location.function = function
                    take(location, for: ordinal)
                    continue
                }
                takeNext(for: ordinal, function: function)
            } else {
                takeNext(for: ordinal)
            }
        }
    }

    /// Planning errs on the side of room, as the reference's does: what is found by searching is not remembered until
    /// the final pass, so companions count a slot each, and a primary video that finds its slot taken counts twice.
    var isPlanning: Bool { topology.growth != .fixed }

    // MARK: Single reservations

    /// Takes a named place for a request.
    mutating func take(_ location: PCILocation, for ordinal: Int) {
        let request = requests[ordinal]
        do throws(PCIConflict) {
            let taken = try topology.reserve(
                location, request.connection, owner: .request(ordinal), isolationGroup: request.isolationGroup)
            settle(ordinal, at: taken)
        } catch {
            conflicts.append((ordinal, error))
        }
    }

    /// Takes the next free place for a request.
    mutating func takeNext(for ordinal: Int, function: UInt8 = 0) {
        let request = requests[ordinal]
        do throws(PCIConflict) {
            let taken = try topology.reserveNext(
                request.connection, function: function, owner: .request(ordinal), isolationGroup: request.isolationGroup)
            locations[ordinal] = taken
            if !isPlanning { rememberCompanions(ordinal, at: taken) }
        } catch {
            conflicts.append((ordinal, error))
        }
    }

    /// Puts a request where others may be.
    mutating func putBeside(_ ordinal: Int, at location: PCILocation) {
        locations[ordinal] = location
        topology.share(location)
    }

    private mutating func settle(_ ordinal: Int, at location: PCILocation) {
        locations[ordinal] = location
        rememberCompanions(ordinal, at: location)
    }

    private mutating func rememberCompanions(_ ordinal: Int, at location: PCILocation) {
        if case .ich9USB(let index, _) = requests[ordinal].role, companionSlots[index] == nil {
            companionSlots[index] = location
        }
    }

    /// Keeps a place free for something that may come, where there is one.
    mutating func keepFree(_ connection: PCIConnection) {
        _ = try? topology.reserveNext(connection, owner: .chipset("a spare slot"))
    }

    /// Takes a place for something that is no device of the document.
    mutating func take(_ location: PCILocation, forChipset name: String) {
        _ = try? topology.reserve(location, .endpoints, owner: .chipset(name))
    }

    /// Reports a conflict of a request without giving it a place.
    mutating func refuse(_ ordinal: Int, _ conflict: PCIConflict) {
        conflicts.append((ordinal, conflict))
    }
}
