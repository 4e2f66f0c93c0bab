import Testing

@testable import Capabilities

/// The built-in targets: they decode, quickly, and answer what a standalone user asks.
@Suite struct BuiltInTargetTests {
    @Test(arguments: BuiltInTarget.all.map(\.name))
    func nameSaysWhatItIs(name: String) throws {
        let qemu = try BuiltInTarget.named(name).capabilities()
        #expect(name == "\(qemu.version.major).\(qemu.version.minor)-\(qemu.architecture.rawValue)")
    }

    /// The text in the program is what the encoder writes, so that regenerating a target changes what changed in QEMU only.
    @Test(arguments: BuiltInTarget.all.map(\.name))
    func encodingGivesTheSameText(name: String) throws {
        let target = try BuiltInTarget.named(name)
        #expect(target.capabilities().snapshot == "\(target.snapshot)")
    }

    @Test func answersForKVMAndTCG() throws {
        let qemu = try BuiltInTarget.named("10.0").capabilities()
        #expect(qemu.contains(.kvm) && qemu.contains(.tcg) && qemu.contains(.deviceJsonHotplug))
        for accel in [Accelerator.kvm, .tcg] {
            #expect(qemu.defaultMachine(accel: accel)?.name == "pc-i440fx-10.0")
            #expect(qemu.canonicalMachine("q35", accel: accel) == "pc-q35-10.0")
            let q35 = try #require(qemu.machineType(named: "q35", accel: accel))
            #expect(q35.maxCPUs == 4096 && q35.supportsCPUHotplug && q35.defaultRAMid == "pc.ram")
            #expect(q35.defaultCPU == "qemu64-x86_64-cpu")
            #expect(qemu.cpuModel(named: "Haswell-noTSX-IBRS", accel: accel)?.typeName == "Haswell-noTSX-IBRS-x86_64-cpu")
        }
        #expect(qemu.cpuModel(named: "Haswell", accel: .kvm)?.isUsable == nil)
        #expect(qemu.accelerator(.kvm)?.hostCPU == nil && qemu.accelerator(.tcg)?.hostCPU != nil)
        #expect(qemu.hyperv == HypervEnlightenment.allCases)
    }

    @Test func anArchitectureHasBothItsNames() throws {
        #expect(try BuiltInTarget.named("7.2-arm").name == "7.2-armv7l")
        #expect(try BuiltInTarget.named("7.2-i386").name == "7.2-i686")
        #expect(try BuiltInTarget.named("10.0").name == "10.0-x86_64")
    }

    /// On some host; where Linux has no KVM for the architecture, none has it.
    @Test func kvmIsWhereLinuxHasIt() throws {
        for name in ["10.0-aarch64", "7.2-s390x", "10.0-riscv64"] {
            let qemu = try BuiltInTarget.named(name).capabilities()
            #expect(qemu.contains(.kvm) && qemu.cpuModel(named: "host", accel: .kvm) != nil)
            #expect(!qemu.gic.contains { !$0.kernel })
        }
        let sparc = try BuiltInTarget.named("10.0-sparc").capabilities()
        #expect(!sparc.contains(.kvm) && sparc.accelerators.map(\.accelerator) == [.tcg])
    }

    @Test func anUnknownNameIsToldWhatThereIs() {
        #expect(throws: UnknownBuiltInTarget(name: "3.1-vax")) { try BuiltInTarget.named("3.1-vax") }
        #expect(UnknownBuiltInTarget(name: "3.1-vax").description.contains("10.0-x86_64"))
        for name in ["", "-", "10", "10.0-", "10.0-x86_64-kvm", "x86_64"] {
            #expect(throws: UnknownBuiltInTarget.self) { try BuiltInTarget.named(name) }
        }
    }

    #if !DEBUG
        /// Decoding is part of the start-up of every run.
        @Test(arguments: BuiltInTarget.all.map(\.name))
        func decodesWithinAMillisecond(name: String) throws {
            let target = try BuiltInTarget.named(name)
            let best = (0..<20).map { _ in ContinuousClock().measure { _ = target.capabilities() } }.min()
            #expect(try #require(best) < .milliseconds(1))
        }
    #endif
}

/// The text of snapshots: what it cannot lose and what it refuses.
@Suite struct SnapshotTests {
    static func decode(_ text: String) throws(SnapshotError) -> Capabilities {
        let bytes = Array(text.utf8)
        // `withUnsafeBufferPointer` would widen the error's type.
        let result = bytes.withUnsafeBufferPointer { buffer in
            Result { () throws(SnapshotError) in try Capabilities(snapshot: buffer) }
        }
        return try result.get()
    }

    @Test func oddNamesSurvive() throws {
        let machine = MachineType(name: "a b%c=d", alias: "", defaultCPU: "é\u{7F}\n", defaultRAMid: "%41", acpi: false)
        let host = HostCPUModel(
            model: "", knowsMigratability: false,
            properties: [
                .init(name: "+=?", value: .string("two words = %"), isMigratable: nil),
                .init(name: "!", value: .number(.min), isMigratable: false), .init(name: "x", value: .boolean(false)),
            ], deprecatedProperties: ["a b"])
        let models = [
            CPUModelDefinition(name: "TI UltraSparc I", typeName: "TI-UltraSparc-I", isUsable: true, blockers: ["by", "x y"]),
            CPUModelDefinition(name: "usable", isUsable: nil, isDeprecated: true),
        ]
        var facts = CapabilityFacts(
            emulator: "/opt/my qemu/bin", version: QEMUVersion(9, 1), package: "100% own", architecture: .sparc64,
            accelerators: [
                AcceleratorCapabilities(accelerator: .hvf, cpuModels: models),
                AcceleratorCapabilities(accelerator: .tcg, hostCPU: host, cpuModels: models, machineTypes: [machine]),
            ])
        facts.hyperv = []
        let decoded = try Self.decode(Capabilities(flags: CapabilityFlags(), facts: facts).snapshot)
        #expect(decoded.facts == facts)
    }

    @Test(arguments: [
        ("", 1), ("qemu\n", 1), ("qemu 10 x86_64\n", 1), ("qemu 10.0.0 vax\n", 1),
        ("qemu 10.0.0 x86_64\nflags kvm warp\n", 2), ("qemu 10.0.0 x86_64\n\nteapot\n", 3),
        ("qemu 10.0.0 x86_64\nemulator\n", 2), ("qemu 10.0.0 x86_64\nmachines steam\n", 2),
        ("qemu 10.0.0 x86_64\nproperties +a\n", 2), ("qemu 10.0.0 x86_64\nhost kvm base\n", 2),
        ("qemu 10.0.0 x86_64\ndeprecated-properties a\n", 2),
        ("qemu 10.0.0 x86_64\naccelerators kvm\nhost kvm m\nproperties a\n", 4),
        ("qemu 10.0.0 x86_64\naccelerators kvm\nhost kvm m\nproperties .a=b\n", 4),
        ("qemu 10.0.0 x86_64\nmachine pot cpus=-1\n", 2), ("qemu 10.0.0 x86_64\nmachine pot spout\n", 2),
        ("qemu 10.0.0 x86_64\ncpu\n", 2), ("qemu 10.0.0 x86_64\ncpu fern stem\n", 2),
        ("qemu 10.0.0 x86_64\nhyperv tea\n", 2), ("qemu 10.0.0 x86_64\nsev 1 2 a\n", 2),
        ("qemu 10.0.0 x86_64\nsgx-section 1\n", 2), ("qemu 10.0.0 x86_64\ngic 99999999999\n", 2),
    ])
    func damageIsReportedWithItsLine(text: String, line: Int) {
        do throws(SnapshotError) {
            _ = try Self.decode(text)
            Issue.record("decoded: \(text)")
        } catch {
            #expect(error.line == line, "\(error.text)")
        }
    }
}
