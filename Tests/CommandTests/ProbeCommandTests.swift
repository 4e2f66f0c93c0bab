import Capabilities
import Diagnostics
import Foundation
import Testing

/// `probe`, `--emulator` and several targets at once, as a user meets them. The emulators are scripts.
@Suite(.serialized) struct ProbeCommandTests {
    private static let answers = """
        #!/bin/sh
        echo start >> "$0.starts"
        echo '{"QMP": {"version": {}}}'
        number=0
        while read -r command; do
          number=$((number + 1))
          case "$command" in
            *query-version*) answer='{"qemu": {"major": 9, "minor": 1, "micro": 0}, "package": "garden"}' ;;
            *query-target*) answer='{"arch": "riscv64"}' ;;
            *query-kvm*) answer='{"enabled": false}' ;;
            *query-machines*) answer='[{"name": "virt", "cpu-max": 2}]' ;;
            *qom-list-types*) answer='[{"name": "tcg-accel"}]' ;;
            *) answer='[]' ;;
          esac
          echo '{"return": '"$answer"', "id": "'$number'"}'
        done
        """

    private static func emulator(_ scratch: Scratch, _ script: String = answers) throws -> String {
        let path = scratch.path("qemu-system-fern")
        try script.write(toFile: path, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        return path
    }

    private static let path = ["PATH": "/usr/bin:/bin"]

    @Test func printsWhatTheEmulatorCanDo() throws {
        let scratch = try Scratch()
        let path = try Self.emulator(scratch)
        let run = try CommandProcess.run("probe", path, in: scratch, environment: Self.path)
        #expect(run.status == 0 && run.errors == "")
        var log = DiagnosticLog()
        let read = Capabilities.load(SourceFile(name: "", bytes: Array(run.output.utf8)), into: &log)
        #expect(read?.emulator == path && read?.package == "garden" && read?.architecture == .riscv64)
    }

    @Test func recordsTheConversation() throws {
        let scratch = try Scratch()
        let path = try Self.emulator(scratch)
        let run = try CommandProcess.run(
            "probe", path, "--record", "fern.replies", "-o", "fern.xml", in: scratch, environment: Self.path)
        #expect(run.status == 0 && run.output == "" && run.errors == "")
        #expect(try scratch.read("fern.replies").hasPrefix(#"{"execute":"qmp_capabilities","id":"1"}"# + "\n\n"))
        #expect(try scratch.read("fern.xml").contains("<arch>riscv64</arch>"))
        #expect(try CommandProcess.run("probe", path, "--record", "-", in: scratch, environment: Self.path).status == 64)
    }

    @Test func whatDoesNotAnswerIsAnError() throws {
        let scratch = try Scratch()
        let path = try Self.emulator(scratch, "#!/bin/sh\necho no pots left >&2\nexit 1\n")
        for arguments in [["probe", path], ["--emulator", path]] {
            let run = try CommandProcess.run(CommandProcess.executable, arguments, in: scratch, environment: Self.path)
            #expect(run.status == 2 && run.output == "")
            #expect(run.errors == "\(path): error: the greeting did not come: it ended with status 1: no pots left [emulator]\n")
        }
    }

    @Test func anEmulatorIsAskedOnceAndKnownAfterwards() throws {
        let scratch = try Scratch()
        let path = try Self.emulator(scratch)
        let environment = Self.path.merging(["XDG_CACHE_HOME": scratch.path("cache")]) { $1 }
        let document = """
            <domain type='qemu'><name>fern</name><memory>1024</memory><os><type arch='riscv64' machine='virt'>hvm</type></os>
              <devices><memballoon model='none'/></devices></domain>
            """
        for _ in 0..<2 {
            let run = try CommandProcess.run("--emulator", path, in: scratch, input: document, environment: environment)
            #expect(run.status == 0 && run.output.contains("-machine virt"), "\(run.errors)")
        }
        #expect(try scratch.read("qemu-system-fern.starts") == "start\n")
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path("cache/qemu-xml2argv")).count == 1)
    }

    @Test(arguments: [
        ["--emulator", "x", "--qemu", "10.0"], ["--emulator", "x", "--capabilities", "y"], ["--qemu", "10.0,7.2", "--format", "json"],
        ["--qemu", "10.0,7.2", "--explain"], ["--qemu", "10.0,"], ["--qemu", "10.0,11.0-vax"], ["domcapabilities", "--qemu", "10.0,7.2"],
    ])
    func contradictionsAreRefused(arguments: [String]) throws {
        let scratch = try Scratch()
        #expect(try CommandProcess.run(CommandProcess.executable, arguments, in: scratch).status == 64)
    }

    // MARK: Several targets

    private static let document = """
        <domain type='qemu'><name>fern</name><memory>1024</memory><os><type arch='x86_64' machine='q35'>hvm</type></os></domain>
        """

    @Test func whatDiffersIsAttributed() throws {
        let run = try CommandProcess.run("--qemu", "7.2,10.0", in: Scratch(), input: Self.document)
        #expect(run.status == 0 && run.errors == "")
        let lines = run.output.split(separator: "\n")
        #expect(lines[0] == "# <stdin> for 7.2-x86_64, 10.0-x86_64")
        #expect(lines[1] == "             -name guest=fern")
        #expect(lines[2].hasPrefix("7.2-x86_64   -machine pc-q35-7.2,") && lines[3].hasPrefix("10.0-x86_64  -machine pc-q35-10.0,"))
    }

    @Test func sameResultsAreSaidToBeTheSame() throws {
        let run = try CommandProcess.run("--qemu", "10.0,10.0", "--xml", in: Scratch(), input: Self.document)
        #expect(run.status == 0 && run.output.hasPrefix("# <stdin> for 10.0-x86_64, 10.0-x86_64, the same\n  <domain type='qemu'>\n"))
    }

    @Test func anErrorSaysWhoseItIs() throws {
        let document = Self.document.replacingOccurrences(of: "'q35'", with: "'pc-q35-9.2'")
        let run = try CommandProcess.run("--qemu", "7.2,10.0", in: Scratch(), input: document)
        #expect(run.status == 1 && run.output.hasPrefix("# <stdin> for 10.0-x86_64\n"))
        #expect(run.errors.contains("note: for QEMU 7.2-x86_64"))
    }
}
