import Diagnostics
import XMLTree

extension SettledDomain {
    /// The domain as it is started.
    func prepared(_ setting: Setting, _ log: inout DiagnosticLog) -> SettledDomain {
        var starting = domain
        starting.prepare(setting, &log)
        return SettledDomain(consume starting)
    }
}

extension Domain {
    /// Gives out what a start gives out: USB ports and aliases first, then node names, descriptors and ports.
    fileprivate mutating func prepare(_ setting: Setting, _ log: inout DiagnosticLog) {
        let (target, facts) = (setting.target, setting.facts)
        var preparation = Preparation(setting, log)
        if !target.mayChangeABI { assignUSBAddresses(&preparation) }
        assignInterfaceAliases(target.host)
        assignAliases(facts)
        // A guest that is restored keeps the sizes it had.
        if target.host.incomingMigration == nil { alignMemory(preparation) }
        settleCPU(&preparation)
        preparePlatform(&preparation)
        assignBootIndexes()
        prepareDisks(&preparation)
        prepareCharacterBackends(&preparation)
        prepareVDPADisks(&preparation)
        reportAssignedTwice(&preparation)
        reportSilentSound(&preparation)
        reportSecondDisplays(&preparation)
        reportSilentDisplays(&preparation)
        devices.reportDuplicateUSB(&preparation)
        reportMissingRoot(&preparation)
        for controller in devices.controllers { controller.prepareCompanion(devices.controllers, &preparation) }
        var visitor = PreparingVisitor(preparation: preparation)
        devices.visit(DeviceKind.preparationOrder, &visitor)
        log = visitor.preparation.log
    }
}

extension DeviceKind {
    /// Descriptor sets are numbered in this order: disks, character devices, then what is opened last.
    static let preparationOrder: [DeviceKind] =
        [.disk] + allCases.filter { ![.disk, .interface, .tpm].contains($0) } + [.interface, .tpm]
}

private struct PreparingVisitor: DeviceVisitor {
    var preparation: Preparation

    mutating func visit<D: Device>(_ device: inout D, at index: Int) {
        device.reportTransport(&preparation)
        device.prepare(&preparation)
    }
}
