import EmulatorProbe
import Foundation
import QMP
import Testing

extension EmulatorProbeTests {
    /// What names itself an emulator may do anything: it is given up in time, in words that say what it did, and nothing of it
    /// is left.
    @Suite struct HostileEmulatorTests {
        private static let limits = ProbeLimits(seconds: 1, bytes: 1 << 20)

        /// What is said of a script.
        private static func failure(_ script: String) throws -> String {
            let fake = try FakeEmulator(script)
            do {
                _ = try fake.emulator.probe(limits: limits)
            } catch {
                return error.description
            }
            return "it was believed"
        }

        @Test(arguments: [
            ("sleep 1000", "the greeting did not come within 1 s"),
            ("exit 3", "the greeting did not come: it ended with status 3"),
            (
                "echo 'no such library' >&2; printf 'pots: cracked\\033[2J\\n' >&2; exit 127",
                "the greeting did not come: it ended with status 127: pots: cracked[2J"
            ),
            ("kill -9 $$", "the greeting did not come: it was ended by signal 9"),
            ("echo hello; sleep 1000", "the greeting is no JSON: a value is expected at byte 0"),
            (#"echo '{"fern": 1}'; sleep 1000"#, "the greeting is none of QMP's"),
            (#"printf '{"QMP": {'"#, "the greeting did not come: it ended with status 0, in the middle of an answer"),
            (#"printf '{"QMP": {'; sleep 1000"#, "the greeting did not come within 1 s"),
            ("exec >&- <&-; sleep 1000", "the greeting did not come: it closed its output"),
            ("exec tr '\\0' x < /dev/zero", "the greeting does not end: more than 1 MiB came"),
            (
                FakeEmulator.greeting + #"; while :; do echo '{"event": "STOP"}'; done"#,
                "the answer to qmp_capabilities does not end: more than 1 MiB came"
            ),
            (FakeEmulator.greeting + "; sleep 1000", "the answer to qmp_capabilities did not come within 1 s"),
            (
                FakeEmulator.greeting + #"; echo '{"return": {}, "id": "7"}'; sleep 1000"#,
                "the answer to qmp_capabilities answers another command"
            ),
            (
                FakeEmulator.greeting + #"; echo '{"error": {"class": "GenericError", "desc": "not today"}}'; sleep 1000"#,
                "qmp_capabilities failed: not today (GenericError)"
            ),
            (
                FakeEmulator.greeting + #"; echo '{"return": {}}'; echo '{"return": {"qemu": '; sleep 1000"#,
                "the answer to query-version is no JSON: the text ends where a value is expected at byte 20"
            ),
            (
                FakeEmulator.greeting + #"; echo '{"return": {}}'; echo '{"banana": 1}'; sleep 1000"#,
                "the answer to query-version is neither a result nor an error"
            ),
        ])
        func isGivenUp(script: String, message: String) throws {
            #expect(try Self.failure(script) == message)
        }

        @Test func anUnknownTargetIsNamed() throws {
            let fake = try FakeEmulator.answering(arch: "pdp11")
            let expected = "the answer to query-target names an unknown architecture, 'pdp11'"
            #expect { try fake.emulator.probe(limits: Self.limits) } throws: { ($0 as? QMPFailure)?.description == expected }
        }

        @Test func whatIsNoProgramIsNotStarted() throws {
            let scratch = try Scratch()
            #expect(throws: QMPFailure(nil, .cannotStart("\(scratch.path) is no program"))) { try Emulator(named: scratch.path) }
            #expect(throws: QMPFailure(nil, .cannotStart("there is no program qemu-system-pdp11 in PATH"))) {
                try Emulator(named: "qemu-system-pdp11")
            }
            // A program of another machine.
            try Data([0x7F, 0x45, 0x4C, 0x46, 9, 9, 9]).write(to: URL(fileURLWithPath: scratch.file("elf")))
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: scratch.file("elf"))
            let emulator = try Emulator(named: scratch.file("elf"))
            #expect(throws: QMPFailure(nil, .cannotStart(String(cString: strerror(ENOEXEC))))) { try emulator.probe() }
        }

        /// Whether it gives up, fails or succeeds, nothing runs on, not even what the program has started.
        @Test(arguments: ["exit 1", "sleep 1000", "exec >&-; sleep 1000", "kill -9 $$"])
        func nothingIsLeft(ending: String) throws {
            let fake = try FakeEmulator("sleep 1000 & echo $! $$ > \"$SCRATCH/processes\"; \(ending)")
            #expect(throws: QMPFailure.self) { try fake.emulator.probe(limits: ProbeLimits(seconds: 3)) }
            let processes = try fake.scratch.read("processes").split(whereSeparator: \.isWhitespace).compactMap { pid_t($0) }
            #expect(processes.count == 2)
            for process in processes { #expect(Self.isGone(process)) }
        }

        @Test func nothingIsLeftOfAnEmulatorThatAnswered() throws {
            let fake = try FakeEmulator.answering(hasKVM: true)
            #expect(try fake.emulator.probe(limits: Self.limits).capabilities.package == "garden")
            for process in try fake.scratch.read("processes").split(separator: "\n") {
                #expect(Self.isGone(try #require(pid_t(process))))
            }
        }

        /// A process that ended and that nobody has asked for yet counts as gone.
        private static func isGone(_ process: pid_t) -> Bool {
            for _ in 0..<200 {
                guard kill(process, 0) == 0 else { return true }
                if let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8), stat.contains(") Z ") { return true }
                usleep(10_000)
            }
            return false
        }
    }
}
