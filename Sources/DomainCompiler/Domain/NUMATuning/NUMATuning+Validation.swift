import Diagnostics
import XMLTree

extension NUMATuning {
    /// Checks the policies against each other and the guest's cells.
    func validate(_ validator: inout Validator) {
        if let memory {
            if memory.placement == .static, memory.nodes == nil {
                validator.report(.nodesMissing, memory.element, at: "@placement")
            }
            if memory.nodes?.isEmpty ?? false { validator.report(.noNodes, memory.element, at: "@nodeset") }
        }
        let guestCells = validator.domain.cpu?.numa?.cells ?? []
        for (index, policy) in cells.enumerated() {
            if memory?.placement == .auto {
                validator.report(
                    .cellUnderAutomaticPlacement, policy.element, notes: [placementNote(validator)].compactMap { $0 })
            }
            validate(policy, guestCells, &validator)
            if let first = cells[..<index].first(where: { $0.cell == policy.cell }) {
                validator.report(
                    .policyTwice(policy.cell ?? 0), policy.element, at: "@cellid",
                    notes: [validator.note("the first one is here", first.element, at: "@cellid")])
            }
        }
    }

    private func validate(_ policy: CellPolicy, _ guestCells: [NUMACell], _ validator: inout Validator) {
        if guestCells.isEmpty {
            validator.report(.noGuestCells, policy.element)
        } else if let cell = policy.cell, cell >= UInt32(clamping: guestCells.count) {
            validator.report(.noSuchCell(cell), policy.element, at: "@cellid")
        }
        if memory?.mode == .restrictive, policy.mode != .restrictive {
            validator.report(
                .restrictiveThroughout, policy.element, at: "@mode",
                notes: [validator.note("it is 'restrictive' here", memory?.element, at: "@mode")])
        }
        if memory?.mode != .restrictive, policy.mode == .restrictive {
            validator.report(
                .restrictiveThroughout, policy.element, at: "@mode",
                notes: memory.map { [validator.note("the guest's memory is not", $0.element, at: "@mode")] } ?? [])
        }
        if policy.nodes?.isEmpty ?? true { validator.report(.noNodes, policy.element, at: "@nodeset") }
    }

    private func placementNote(_ validator: Validator) -> Diagnostic.Note? {
        memory?.element.map { validator.note("memory is placed automatically", $0) }
    }

    /// What a start finds out: whether the host has the nodes.
    func prepare(_ preparation: inout Preparation) {
        if let memory { Self.check(memory.nodes, memory.element, at: "@nodeset", &preparation) }
        for policy in cells { Self.check(policy.nodes, policy.element, at: "@nodeset", &preparation) }
    }

    /// Reports the first node of a set that the host does not have.
    static func check(
        _ nodes: CPUSet?, _ element: XMLTree.ElementID?, at path: String, _ preparation: inout Preparation
    ) {
        guard let missing = nodes?.numbers.first(where: { preparation.host.memory.hasNode($0) == false }) else { return }
        preparation.report(.noSuchHostNode(missing), element, at: path)
    }
}

extension Message {
    fileprivate static var nodesMissing: Message { .error("static placement needs the host's nodes: nodeset=…") }
    fileprivate static var noNodes: Message { .error("no node of the host is named here: nodeset=…") }
    fileprivate static var cellUnderAutomaticPlacement: Message {
        .error("a cell cannot be bound to nodes while the host places all memory by itself")
    }
    fileprivate static func policyTwice(_ cell: UInt32) -> Message { .error("cell \(cell) has a policy already") }
    fileprivate static var noGuestCells: Message { .error("the guest has no NUMA cells that could be bound: see <cpu><numa>") }
    fileprivate static func noSuchCell(_ id: UInt32) -> Message { .error("the guest has no NUMA cell \(id)") }
    fileprivate static var restrictiveThroughout: Message {
        .error("either all memory is 'restrictive' or none: the guest's and that of each cell")
    }
    fileprivate static func noSuchHostNode(_ node: UInt32) -> Message { .error("the host has no NUMA node \(node)") }
}
