import Diagnostics
import XMLTree

extension Domain {
    /// Other processes can map all of the guest's memory.
    fileprivate var hasSharedMemory: Bool {
        let cells = cpu?.numa?.cells ?? []
        if cells.isEmpty { return memoryBacking.access == .shared }
        return cells.allSatisfy { ($0.access ?? memoryBacking.access) == .shared }
    }
}

extension Validator {
    /// Reports where another process serves the device and cannot map the guest's memory: vhost-user and vDPA.
    mutating func requireSharedMemory(_ element: XMLTree.ElementID?, at path: String) {
        guard !domain.hasSharedMemory else { return }
        let backing = domain.memoryBacking.element
        report(
            .memoryNotShared, element, at: path,
            notes: backing == nil ? [] : [note("the guest's memory is described here", backing)])
    }
}

extension Message {
    fileprivate static var memoryNotShared: Message {
        .error("who serves this device has to see the guest's memory: add <memoryBacking><access mode='shared'/></memoryBacking>")
    }
}
