import Diagnostics

extension VCPUs {
    /// Checks the counts against each other and the machine, and the order in which processors are there at start.
    func validate(_ validator: inout Validator) {
        if count == 0 { validator.report(.noProcessors, element) }
        if current == 0, each.isEmpty { validator.report(.noProcessors, element, at: "@current") }
        if let current, current > count { validator.report(.moreThanThereCanBe, element, at: "@current") }
        if hostCPUs?.isEmpty ?? false { validator.report(.noHostProcessors, element, at: "@cpuset") }
        let machine = validator.machineType
        if let limit = machine?.maxCPUs, limit > 0, count > limit {
            validator.report(.moreThanTheMachineHas(limit, machine?.name ?? ""), element)
        }
        validateInterrupts(&validator)
        validateOrder(&validator)
    }

    /// As many can be named in an interrupt of x86: an id has 8 bits, one value of which means all.
    static let directlyNamed: UInt32 = 255

    private func validateInterrupts(_ validator: inout Validator) {
        let directlyNamed = Self.directlyNamed
        guard validator.facts.arch.isX86, count > directlyNamed else { return }
        if validator.facts.machine != .q35 {
            validator.report(.manyProcessorsNeedQ35(directlyNamed), element)
        } else if let iommu = validator.domain.devices.iommus.first {
            if iommu.driver.extendedInterrupts == .on { return }
            validator.report(
                .manyProcessorsNeedIOMMU(directlyNamed), element, notes: [validator.note("the guest's IOMMU", iommu.info.element)])
        } else {
            validator.report(.manyProcessorsNeedIOMMU(directlyNamed), element)
        }
    }

    /// Parts of the machine come before what is plugged, and ascend: QEMU has no other order.
    private func validateOrder(_ validator: inout Validator) {
        guard let boot = each.first else { return }
        if !boot.isOnline { return validator.report(.firstIsOffline, boot.element ?? element, at: "@enabled") }
        if boot.hotpluggable == .yes { validator.report(.firstIsPluggable, boot.element, at: "@hotpluggable") }
        if let order = boot.order, order != 1 { validator.report(.firstComesFirst, boot.element, at: "@order") }
        for (previous, vcpu) in zip(each, each.dropFirst()) {
            if vcpu.isOnline, (vcpu.order == nil) != (boot.order == nil) {
                validator.report(
                    .orderOfAllOrNone, vcpu.element, at: "@order",
                    notes: [validator.note("the first processor", boot.element, at: "@order")])
            }
            guard vcpu.hotpluggable == .no else { continue }
            if !vcpu.isOnline { validator.report(.offlineForever, vcpu.element, at: "@hotpluggable") }
            let notes = [validator.note("the processor before", previous.element)]
            if previous.hotpluggable == .yes {
                validator.report(.partAfterPluggable, vcpu.element, at: "@hotpluggable", notes: notes)
            } else if let first = previous.order, let second = vcpu.order, first > second {
                validator.report(.orderDescends, vcpu.element, at: "@order", notes: notes)
            }
        }
    }
}

extension Message {
    fileprivate static var noProcessors: Message { .error("a guest has at least one processor") }
    fileprivate static var moreThanThereCanBe: Message { .error("more processors at start than there can ever be") }
    fileprivate static func moreThanTheMachineHas(_ limit: UInt32, _ machine: String) -> Message {
        .error("the machine type '\(machine)' takes at most \(limit) processors")
    }
    fileprivate static var noHostProcessors: Message { .error("this set of processors is empty") }
    fileprivate static func manyProcessorsNeedQ35(_ limit: UInt32) -> Message {
        .error("more than \(limit) processors need interrupt remapping, which only q35 has")
    }
    fileprivate static func manyProcessorsNeedIOMMU(_ limit: UInt32) -> Message {
        .error("more than \(limit) processors need an <iommu> with <driver intremap='on' eim='on'/>")
    }
    fileprivate static var firstIsOffline: Message { .error("the guest boots on processor 0, which has to be there") }
    fileprivate static var firstIsPluggable: Message { .error("the guest boots on processor 0, which cannot be plugged") }
    fileprivate static var firstComesFirst: Message { .error("processor 0 is the first of the order: order='1'") }
    fileprivate static var orderOfAllOrNone: Message { .error("either all processors that run from the start have an order, or none") }
    fileprivate static var offlineForever: Message {
        .error("this processor is not there at start and can never be plugged")
    }
    fileprivate static var partAfterPluggable: Message {
        .error("processors that are part of the machine come before those that are plugged")
    }
    fileprivate static var orderDescends: Message { .error("processors that are part of the machine start in the order of their ids") }
}
