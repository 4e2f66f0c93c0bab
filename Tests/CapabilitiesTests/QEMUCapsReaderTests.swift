import Diagnostics
import Testing

@testable import Capabilities

/// Reading `<qemuCaps>` documents: everything the format holds, and what is said about broken ones, where.
@Suite struct QEMUCapsReaderTests {
    /// Places the lines between what every document needs.
    static func document(_ lines: String) -> String {
        """
        <qemuCaps>
          <emulator>/opt/qemu/bin/qemu-system-x86_64</emulator>
          <version>9001002</version>
          <arch>x86_64</arch>
        \(lines)
        </qemuCaps>
        """
    }

    static func load(_ text: String) -> (Capabilities?, [Diagnostic]) {
        var log = DiagnosticLog()
        let capabilities = Capabilities.load(SourceFile(name: "caps.xml", bytes: Array(text.utf8)), into: &log)
        return (capabilities, log.diagnostics)
    }

    /// What the first diagnostic points at.
    static func culprit(_ text: String, _ diagnostic: Diagnostic) -> String? {
        diagnostic.range.map { String(decoding: Array(text.utf8)[Int($0.lowerBound)..<Int($0.upperBound)], as: UTF8.self) }
    }

    @Test func readsMachinesAndCPUModels() throws {
        let (loaded, diagnostics) = Self.load(
            Self.document(
                """
                  <qemuctime>1</qemuctime><qemumoddirmtime>1</qemumoddirmtime><selfctime>1</selfctime><selfvers>1</selfvers>
                  <kernelVersion>6.1</kernelVersion><hostCPUSignature>x</hostCPUSignature>
                  <cpudata arch='x86'><cpuid eax_in='0x0' eax='0x1'/></cpudata>
                  <flag name='tcg'/><flag name='device.json+hotplug'/>
                  <microcodeVersion>77</microcodeVersion>
                  <package>garden-9.1.2</package>
                  <hostCPU type='tcg' model='base' migratability='yes'>
                    <property name='leaf' type='boolean' value='true' migratable='no'/>
                    <property name='level' type='number' value='-3' migratable='yes'/>
                    <property name='vendor' type='string' value='Green &amp; Sons'/>
                    <deprecatedFeatures><property name='moss'/></deprecatedFeatures>
                  </hostCPU>
                  <cpu type='tcg' name='fern' typename='fern-x86_64-cpu' usable='no' deprecated='yes'>
                    <blocker name='leaf'/>
                    <blocker name='root'/>
                  </cpu>
                  <cpu type='tcg' name='ivy'/>
                  <machine type='tcg' name='pot-2.1' alias='pot' hotplugCpus='yes' maxCpus='64' default='yes'
                    defaultCPU='fern-x86_64-cpu' numaMemSupported='yes' defaultRAMid='pot.ram' deprecated='yes' acpi='no'/>
                  <machine type='kvm' name='shelf' maxCpus='1'/>
                """))
        #expect(diagnostics.isEmpty)
        let qemu = try #require(loaded)
        #expect(qemu.emulator == "/opt/qemu/bin/qemu-system-x86_64")
        #expect(qemu.version == QEMUVersion(9, 1, 2) && qemu.architecture == .x86_64 && qemu.package == "garden-9.1.2")
        #expect(Array(qemu.flags) == [.tcg, .deviceJsonHotplug])
        #expect(qemu.facts.microcodeVersion == 77)
        #expect(
            qemu.accelerator(.tcg)?.hostCPU
                == HostCPUModel(
                    model: "base", knowsMigratability: true,
                    properties: [
                        .init(name: "leaf", value: .boolean(true), isMigratable: false),
                        .init(name: "level", value: .number(-3), isMigratable: true),
                        .init(name: "vendor", value: .string("Green & Sons")),
                    ], deprecatedProperties: ["moss"]))
        #expect(
            qemu.accelerator(.tcg)?.cpuModels == [
                CPUModelDefinition(
                    name: "fern", typeName: "fern-x86_64-cpu", isUsable: false, blockers: ["leaf", "root"],
                    isDeprecated: true),
                CPUModelDefinition(name: "ivy"),
            ])
        #expect(
            qemu.machineType(named: "pot", accel: .tcg)
                == MachineType(
                    name: "pot-2.1", alias: "pot", isDefault: true, supportsCPUHotplug: true, maxCPUs: 64,
                    defaultCPU: "fern-x86_64-cpu", defaultRAMid: "pot.ram", supportsNUMAMemory: true, isDeprecated: true,
                    acpi: false))
        #expect(qemu.defaultMachine(accel: .kvm) == MachineType(name: "shelf", maxCPUs: 1))
        #expect(qemu.accelerators.map(\.accelerator) == [.tcg, .kvm])
    }

    @Test func readsPlatformFeatures() throws {
        let (loaded, diagnostics) = Self.load(
            Self.document(
                """
                  <gic version='3' kernel='yes' emulated='no'/>
                  <sev><cbitpos>47</cbitpos><reducedPhysBits>5</reducedPhysBits><pdh>cGRo</pdh><certChain>Y2hhaW4=</certChain>
                    <cpu0Id>aWQ=</cpu0Id></sev>
                  <sgx supported='yes'><flc>yes</flc><sgx1>no</sgx1><sgx2>yes</sgx2><section_size unit='KiB'>96</section_size>
                    <sections><section node='1' size='96' unit='KiB'/></sections></sgx>
                  <hypervCapabilities supported='yes'><cap name='relaxed'/><cap name='vendor_id'/></hypervCapabilities>
                  <kvmSupportsNesting/><kvmSupportsSecureGuest/>
                """))
        #expect(diagnostics.isEmpty)
        let qemu = try #require(loaded)
        #expect(qemu.gic == [GICSupport(version: 3, kernel: true, emulated: false)])
        #expect(
            qemu.sev
                == SEVSupport(cBitPosition: 47, reducedPhysBits: 5, pdh: "cGRo", certChain: "Y2hhaW4=", cpuID: "aWQ="))
        #expect(
            qemu.sgx
                == SGXSupport(
                    flc: true, sgx1: false, sgx2: true, sectionSize: 96, sections: [.init(node: 1, size: 96)]))
        #expect(qemu.hyperv == [.relaxed, .vendorID])
        #expect(qemu.facts.kvmSupportsNesting && qemu.facts.kvmSupportsSecureGuest)
    }

    @Test func whatIsNotSupportedIsAbsent() throws {
        let text = Self.document("<sgx supported='no'/><hypervCapabilities supported='no'/>")
        let qemu = try #require(Self.load(text).0)
        #expect(qemu.sgx == nil && qemu.hyperv == nil)
    }

    /// A newer libvirt may know more: that is worth a warning, and the file still loads.
    @Test(arguments: [
        ("<flag name='brew-tea'/>", "unknown-capability-flag", "brew-tea"),
        ("<teapot/>", "unknown-capabilities-element", "teapot"),
        ("<machine type='tcg' name='pot' spout='long'/>", "unknown-capabilities-attribute", "spout='long'"),
        ("<cpu type='tcg' name='fern'><stem/></cpu>", "unknown-capabilities-element", "stem"),
        ("<hypervCapabilities supported='yes'><cap name='tea'/></hypervCapabilities>", "unknown-enlightenment", "tea"),
    ])
    func warnings(line: String, code: String, culprit: String) throws {
        let text = Self.document(line)
        let (loaded, diagnostics) = Self.load(text)
        #expect(loaded != nil)
        let diagnostic = try #require(diagnostics.first)
        #expect(diagnostics.count == 1 && diagnostic.message.severity == .warning)
        #expect(diagnostic.message.code == code)
        #expect(Self.culprit(text, diagnostic) == culprit)
    }

    @Test func retiredFlagsAreSilent() {
        let (loaded, diagnostics) = Self.load(Self.document("<flag name='blockdev'/>"))
        #expect(loaded != nil && diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("<flag/>", "missing-capabilities-attribute", "flag"),
        ("<machine name='pot'/>", "missing-capabilities-attribute", "machine"),
        ("<machine type='steam' name='pot'/>", "unknown-accelerator", "steam"),
        ("<machine type='tcg' name='pot' maxCpus='many'/>", "not-a-capabilities-number", "many"),
        ("<machine type='tcg' name='pot' maxCpus='4294967296'/>", "not-a-capabilities-number", "4294967296"),
        ("<machine type='tcg' name='pot' acpi='maybe'/>", "not-yes-or-no", "maybe"),
        ("<cpu type='tcg'/>", "missing-capabilities-attribute", "cpu"),
        ("<cpu type='tcg' name='fern' usable='perhaps'/>", "not-yes-or-no", "perhaps"),
        ("<cpu type='tcg' name='fern'><blocker/></cpu>", "missing-capabilities-attribute", "blocker"),
        ("<hostCPU type='tcg'/>", "missing-capabilities-attribute", "hostCPU"),
        (
            "<hostCPU type='tcg' model='m'><property name='a' type='tree' value='1'/></hostCPU>", "unknown-property-type",
            "tree"
        ),
        (
            "<hostCPU type='tcg' model='m'><property name='a' type='boolean' value='1'/></hostCPU>", "not-true-or-false",
            "1"
        ),
        (
            "<hostCPU type='tcg' model='m'><property name='a' type='number' value='99999999999999999999'/></hostCPU>",
            "not-a-capabilities-number", "99999999999999999999"
        ),
        ("<arch>z80</arch>", "unknown-architecture", "z80"),
        ("<version>new</version>", "not-a-capabilities-number", "new"),
        ("<version/>", "not-a-capabilities-number", "version"),
        ("<gic version='x' kernel='no' emulated='no'/>", "not-a-capabilities-number", "x"),
        ("<sgx/>", "missing-capabilities-attribute", "sgx"),
    ])
    func errors(line: String, code: String, culprit: String) throws {
        let text = Self.document(line)
        let (loaded, diagnostics) = Self.load(text)
        #expect(loaded == nil)
        let diagnostic = try #require(diagnostics.first)
        #expect(diagnostics.count == 1 && diagnostic.message.severity == .error)
        #expect(diagnostic.message.code == code)
        #expect(Self.culprit(text, diagnostic) == culprit)
    }

    @Test func aDocumentOfAnotherKindIsRefused() {
        let (loaded, diagnostics) = Self.load("<domain/>")
        #expect(loaded == nil && diagnostics.map(\.message.code) == ["not-capabilities"])
    }

    @Test func whatNoQEMUIsWithoutIsMissed() {
        let (loaded, diagnostics) = Self.load("<qemuCaps/>")
        #expect(loaded == nil && diagnostics.count == 3)
        #expect(diagnostics.allSatisfy { $0.message.code == "missing-capabilities-element" })
    }

    @Test(arguments: ["", "<qemuCaps>", "not xml", "<qemuCaps><flag name='kvm'></qemuCaps>"])
    func malformedXMLIsAnError(text: String) {
        let (loaded, diagnostics) = Self.load(text)
        #expect(loaded == nil && diagnostics.contains { $0.message.severity == .error })
    }
}
