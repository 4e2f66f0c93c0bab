import CPUMap
import Capabilities
import HostCapabilities
import HostFiles
import Testing

/// A machine is described from what its kernel tells, whatever is missing.
@Suite struct HostMachineTests {
    private func machine(_ files: [String: String], cpuid: CPUIDQuery? = nil) throws -> HostMachine {
        let tree = try MachineTree(files)
        return withExtendedLifetime(tree) { HostMachine(root: tree.root, architecture: .x86_64, cpuid: cpuid) }
    }

    private func text(_ host: HostMachine) -> String {
        var document = HostCapabilities()
        document.host = host
        return String(decoding: document.xml(), as: UTF8.self)
    }

    @Test func theWholeMachineIsWritten() throws {
        let text = text(try machine(MachineTree.twoNodes))
        for part in [
            "    <uuid>0c8f3f2e-9f0e-4b8e-9d2a-1f0f6a2f7c55</uuid>\n",
            "      <microcode version='721421891'/>\n      <topology sockets='1' dies='1' clusters='1' cores='2' threads='2'/>\n",
            "      <maxphysaddr mode='emulate' bits='46'/>\n",
            "    <power_management>\n      <suspend_mem/>\n      <suspend_disk/>\n      <suspend_hybrid/>\n    </power_management>\n",
            "    <iommu support='yes'/>\n",
            """
                  <cells num='2'>
                    <cell id='0'>
                      <memory unit='KiB'>100000</memory>

            """,
            """
                      <pages unit='KiB' size='2048'>3</pages>
                      <distances>
                        <sibling id='0' value='10'/>
                        <sibling id='1' value='21'/>
                      </distances>
                      <cpus num='4'>
                        <cpu id='0' socket_id='0' die_id='0' cluster_id='0' core_id='0' siblings='0-1'/>

            """,
            """
                <cache>
                  <bank id='0' level='2' type='both' size='2' unit='MiB' cpus='0-1'/>
                  <bank id='2' level='2' type='both' size='2' unit='MiB' cpus='2-3'/>
                  <bank id='4' level='2' type='both' size='2' unit='MiB' cpus='4-5'/>
                  <bank id='6' level='2' type='both' size='2' unit='MiB' cpus='6-7'/>
                  <bank id='0' level='3' type='both' size='33' unit='MiB' cpus='0-3'/>
                  <bank id='1' level='3' type='both' size='33' unit='MiB' cpus='4-7'/>
                </cache>
                <secmodel>
                  <model>apparmor</model>

            """,
        ] { #expect(text.contains(part), "\(part) is not in \(text)") }
    }

    @Test func pagesAndMemoryAddUp() throws {
        let cell = try machine(MachineTree.twoNodes).cells[0]
        let sum = cell.pages.reduce(0) { $0 + ($1.size ?? 0) * ($1.count ?? 0) }
        #expect(sum == 100_000)
    }

    @Test func aKernelThatTellsNothingIsAMachineAllTheSame() throws {
        let host = try machine([:])
        #expect(host.cells.count == 1 && host.cells[0].memory?.value == 0)
        #expect(host.caches.isEmpty && host.uuid == nil && host.cpu.topology?.cores == 1)
        #expect(host.securityModels == [SecurityModel("none")])
    }

    @Test func whatIsNoNumberIsLeftOut() throws {
        var files = MachineTree.twoNodes
        files["sys/devices/system/node/node0/hugepages/hugepages-2048kB/nr_hugepages"] = "99999999999999999999"
        files["sys/devices/system/node/node1/hugepages/hugepages-2048kB/nr_hugepages"] = "9223372036854775807"
        files["sys/devices/system/cpu/cpu0/cache/index2/size"] = "big"
        files["sys/devices/system/cpu/cpux/topology/core_id"] = "0"
        files["proc/cpuinfo"] = "microcode\t: soon\naddress sizes\t: many"
        let host = try machine(files)
        #expect(host.cells[0].pages.last?.count == 0)
        #expect(host.cells[1].pages.first?.count == 0, "more huge pages than memory leave nothing")
        #expect(host.cpu.microcode == nil && host.cpu.physicalAddressBits == nil)
    }

    @Test func socketsThatDifferAreCountedAsCores() throws {
        var files = MachineTree.twoNodes
        for name in files.keys where name.contains("cpu/cpu7/") { files[name] = nil }
        let topology = try machine(files).cpu.topology
        #expect(topology?.sockets == 1 && topology?.cores == 7 && topology?.threads == 1)
    }

    // MARK: The processor

    /// A processor that has exactly a model's features.
    private func processor(_ model: String, without missing: String? = nil, signature: UInt32 = 0) throws -> CPUIDQuery {
        let map = CPUMap.x86
        var features = try #require(map.model(named: model)).features
        if let missing { features.remove(try #require(map.feature(named: missing))) }
        return { leaf, subleaf in
            var answer = CPUIDAnswer()
            if leaf == 0 { answer = CPUIDAnswer(eax: 0x20, ebx: 0x756E_6547, ecx: 0x6C65_746E, edx: 0x4965_6E69) }
            if leaf == 0x8000_0000 { answer.eax = 0x8000_0020 }
            if leaf == 1 { answer.eax = signature }
            for feature in features {
                guard case .cpuid(leaf, let wanted, let register, let bit) = map[feature].place, wanted ?? 0 == subleaf else { continue }
                switch register {
                case .eax: answer.eax |= 1 << UInt32(bit)
                case .ebx: answer.ebx |= 1 << UInt32(bit)
                case .ecx: answer.ecx |= 1 << UInt32(bit)
                case .edx: answer.edx |= 1 << UInt32(bit)
                }
            }
            return answer
        }
    }

    @Test func aProcessorIsTheModelThatItIs() throws {
        let cpu = try machine([:], cpuid: processor("Haswell", signature: 0x306C3)).cpu
        #expect(cpu.vendor == "Intel")
        #expect([cpu.signature?.family, cpu.signature?.model, cpu.signature?.stepping] == [6, 60, 3])
        #expect(cpu.model?.hasPrefix("Haswell") == true)
        #expect(cpu.features.isEmpty, "\(cpu.features)")
    }

    @Test func aModelWhoseFeatureIsMissingDescribesNoHost() throws {
        let cpu = try machine([:], cpuid: processor("Haswell", without: "avx2", signature: 0x306C3)).cpu
        #expect(cpu.model != nil && cpu.model?.hasPrefix("Haswell") == false)
        #expect(!cpu.features.contains("avx2") && cpu.features.contains("bmi2"))
    }

    @Test func aLeafAboveTheHighestIsNotBelieved() throws {
        let cpu = try machine([:]) { leaf, _ in
            leaf == 0 || leaf == 0x8000_0000 ? CPUIDAnswer() : CPUIDAnswer(eax: .max, ebx: .max, ecx: .max, edx: .max)
        }.cpu
        #expect(cpu.features.isEmpty)
    }

    // MARK: Guests

    @Test func aliasesFollowTheirMachineTypes() {
        let guest = GuestSupport(BuiltInTarget.all[0].capabilities())
        #expect(guest.architecture == "x86_64" && guest.wordSize == 64)
        let index = guest.machines.firstIndex { $0.name == "q35" } ?? 0
        #expect(guest.machines[index].canonical == guest.machines[index - 1].name)
        #expect(guest.domains.map(\.name) == ["qemu", "kvm"])
        #expect(guest.features.acpi?.toggle == .yes && guest.features.apic?.toggle == .no && !guest.features.hasPAE)
    }
}
