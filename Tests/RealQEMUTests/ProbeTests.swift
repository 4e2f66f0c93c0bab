import Capabilities
import EmulatorProbe
import Foundation
import Testing

/// The QEMU of this machine, asked by the prober.
@Suite("QEMU answers the prober", .serialized, .enabled(if: Tools.qemu != nil, Comment(rawValue: Tools.qemuIsMissing)))
struct ProbeTests {
    private static func emulator() throws -> Emulator { try Emulator(named: try #require(Tools.qemu)) }

    @Test func saysWhatItIs() throws {
        let qemu = try Self.emulator().probe().capabilities
        #expect(qemu.version >= QEMUVersion(6, 2) && qemu.architecture == .x86_64)
        #expect(qemu.contains(.tcg) && qemu.contains(.pcieRootPort) && qemu.contains(.queryCpuModelExpansion))
        let tcg = try #require(qemu.accelerator(.tcg))
        #expect(tcg.machineTypes.first?.alias == "pc" && tcg.machineTypes.contains { $0.alias == "q35" })
        #expect(tcg.hostCPU?.model == "base" && tcg.cpuModels.contains { $0.name == "qemu64" && $0.isUsable == true })
    }

    /// Where the package is the one that a built-in target was made of, asking it gives that target again.
    @Test func givesTheBuiltInTargetAgain() throws {
        let probed = try Self.emulator().probe()
        let qemu = probed.capabilities.forAnyHost(adding: probed.hiddenByHost)
        guard let target = BuiltInTarget.all.map({ $0.capabilities() })
            .first(where: { $0.package == qemu.package && $0.architecture == qemu.architecture })
        else { return }
        #expect(Array(qemu.flags) == Array(target.flags))
        #expect(qemu.accelerators.map(\.machineTypes) == target.accelerators.map(\.machineTypes))
        #expect(qemu.accelerators.map { $0.cpuModels.map(\.name) } == target.accelerators.map { $0.cpuModels.map(\.name) })
    }

    /// Asking again takes a file, not a QEMU.
    @Test func isRememberedInFull() throws {
        let scratch = try ScratchDirectory()
        let cache = CapabilitiesCache(directory: scratch.file("cache"))
        let asked = try cache.capabilities(of: Self.emulator())
        let time = try ContinuousClock().measure {
            let known = try cache.capabilities(of: Self.emulator())
            #expect(known.facts == asked.facts && known.flags == asked.flags)
        }
        #expect(time < .milliseconds(100), "\(time)")
    }
}
