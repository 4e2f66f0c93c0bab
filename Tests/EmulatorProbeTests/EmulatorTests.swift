import Capabilities
import Foundation
import QMP
import Testing

@testable import CapabilityProbe
@testable import EmulatorProbe

extension EmulatorProbeTests {
    /// An emulator is started as the reference starts it, and what it says comes out.
    @Suite struct EmulatorTests {
        @Test func isAskedOnceWithoutHardware() throws {
            let fake = try FakeEmulator.answering()
            let qemu = try fake.emulator.probe().capabilities
            #expect(qemu.emulator == fake.emulator.path && qemu.version == QEMUVersion(9, 1) && qemu.architecture == .x86_64)
            #expect(Array(qemu.flags) == [.rngEgd, .tcg])
            #expect(qemu.accelerators == [AcceleratorCapabilities(accelerator: .tcg, machineTypes: [MachineType(name: "pot", isDefault: true, maxCPUs: 2)])])
            #expect(
                fake.starts == [
                    "-S -no-user-config -nodefaults -nographic -machine none,accel=\(HostAccelerator.name):tcg "
                        + "-chardev stdio,id=monitor,signal=off -mon chardev=monitor,mode=control"
                ])
        }

        @Test func theTranslatorIsAskedApart() throws {
            let fake = try FakeEmulator.answering(hasKVM: true)
            let qemu = try fake.emulator.probe().capabilities
            #expect(qemu.accelerators.map(\.accelerator) == [.kvm, .tcg])
            #expect(fake.starts.count == 2 && fake.starts[1].contains("none,accel=tcg "))
        }

        @Test func whatIsRecordedGivesTheSame() throws {
            let fake = try FakeEmulator.answering(hasKVM: true)
            let (probed, text) = try fake.emulator.record()
            var recording = try Recording(text)
            #expect(recording.conversations.count == 2)
            let replayed = try CapabilitiesBuilder.ask(emulator: fake.emulator.path, on: &recording, host: .this)
            #expect(replayed.capabilities.flags == probed.capabilities.flags)
            #expect(replayed.capabilities.facts == probed.capabilities.facts)
        }

        @Test func relativeNamesAreOfTheWorkingDirectory() throws {
            #expect(try Emulator(named: "/bin/../bin/sh").path == "/bin/../bin/sh")
            #expect(try Emulator(named: "sh").path.hasSuffix("/sh"))
        }
    }
}

extension EmulatorProbeTests {
    /// The cache believes a file only as long as everything that it depends on is what it was.
    @Suite struct CapabilitiesCacheTests {
        private struct Kept {
            let fake: FakeEmulator
            let cache: CapabilitiesCache
            let file: String

            /// An emulator that was asked once.
            init() throws {
                fake = try FakeEmulator.answering()
                cache = CapabilitiesCache(directory: fake.scratch.file("a/cache"))
                file = cache.path(for: fake.emulator.path)
                _ = try ask()
                try #require(fake.starts.count == 1)
            }

            func ask() throws -> Capabilities { try cache.capabilities(of: fake.emulator) }

            /// Asks again, and says how often the emulator was started for it.
            func startsForAnotherQuestion() throws -> Int {
                let before = fake.starts.count
                #expect(try ask().package == "garden")
                return fake.starts.count - before
            }
        }

        @Test func anEmulatorIsAskedOnce() throws {
            let kept = try Kept()
            #expect(try kept.startsForAnotherQuestion() == 0)
            let probed = try kept.fake.emulator.probe().capabilities, known = try kept.ask()
            #expect(known.facts == probed.facts && known.flags == probed.flags)
            let mode = try FileManager.default.attributesOfItem(atPath: kept.cache.directory)[.posixPermissions] as? Int
            #expect(mode == 0o700)
        }

        @Test func aChangedProgramIsAskedAgain() throws {
            let kept = try Kept()
            let handle = try #require(FileHandle(forWritingAtPath: kept.fake.emulator.path))
            try handle.seekToEnd()
            try handle.write(contentsOf: Data("# changed\n".utf8))
            try handle.close()
            #expect(try kept.startsForAnotherQuestion() == 1)
            #expect(try kept.startsForAnotherQuestion() == 0)
        }

        /// Every byte counts: cut short anywhere or with one bit turned, a file is as good as none.
        @Test func aDamagedFileIsIgnoredAndRebuilt() throws {
            let kept = try Kept()
            let whole = try Data(contentsOf: URL(fileURLWithPath: kept.file))
            let key = try #require(CacheKey(of: kept.fake.emulator))
            for length in stride(from: 0, to: whole.count, by: 7) {
                try whole.prefix(length).write(to: URL(fileURLWithPath: kept.file))
                #expect(kept.cache.load(key) == nil)
            }
            for position in stride(from: 0, to: whole.count, by: 5) {
                var damaged = whole
                damaged[position] ^= 4
                try damaged.write(to: URL(fileURLWithPath: kept.file))
                #expect(kept.cache.load(key) == nil)
            }
            #expect(try kept.startsForAnotherQuestion() == 1)
            #expect(try Data(contentsOf: URL(fileURLWithPath: kept.file)) == whole)
        }

        @Test func aCacheThatCannotBeWrittenDoesNoHarm() throws {
            let fake = try FakeEmulator.answering()
            let cache = CapabilitiesCache(directory: "/dev/null/cache")
            #expect(try cache.capabilities(of: fake.emulator).package == "garden")
            #expect(try cache.capabilities(of: fake.emulator).package == "garden")
            #expect(fake.starts.count == 2)
        }
    }
}
