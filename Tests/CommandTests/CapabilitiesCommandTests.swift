import Foundation
import Testing

/// `capabilities` describes the machine and the guests of a QEMU.
@Suite struct CapabilitiesCommandTests {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func run(_ arguments: String...) throws -> CommandProcess {
        try CommandProcess.run(CommandProcess.executable, ["capabilities"] + arguments, in: scratch)
    }

    @Test func theMachineIsTheOneBelowTheRoot() throws {
        let folder = scratch.url.appendingPathComponent("machine/proc")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data("MemTotal:  8192 kB\n".utf8).write(to: folder.appendingPathComponent("meminfo"))
        let result = try run("--root", "machine")
        #expect(result.status == 0 && result.errors == "")
        #expect(result.output.hasPrefix("<capabilities>\n  <host>\n"))
        #expect(result.output.contains("<memory unit='KiB'>8192</memory>"))
        #expect(result.output.contains("<machine canonical='pc-q35-10.0' maxCpus='4096'>q35</machine>\n"))
    }

    @Test func flatIsThreeLines() throws {
        let lines = try run("--flat").output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 4 && lines[3] == "")
        #expect(lines[0].hasPrefix("version: 10.0."))
        #expect(lines[1].hasPrefix("package: "))
        #expect(lines[2].hasPrefix("caps: ") && lines[2].split(separator: ",").contains("usb-hub"))
    }

    @Test func theResultCanGoToAFile() throws {
        #expect(try run("--flat", "-o", "flat").output == "")
        #expect(try scratch.read("flat").hasPrefix("version: "))
        let result = try run("--flat", "-o", "missing/flat")
        #expect(result.status == 2 && result.errors.hasPrefix("missing/flat: error: cannot be written"))
    }

    @Test func optionsAreTheEmulatorsOwnAnswer() throws {
        let path = scratch.path("qemu-system-fern")
        try """
            #!/bin/sh
            echo '{"QMP": {"version": {}}}'
            read -r command
            echo '{"return": {}, "id": "1"}'
            read -r command
            echo '{"return": [{"option": "pot", "parameters": []}, {"option": "soil", "parameters": [{"name": "pH"}]}], "id": "2"}'
            read -r command
            """.write(toFile: path, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        let result = try run("--options", "--emulator", path)
        #expect(result.status == 0 && result.errors == "")
        #expect(
            result.output == """
                [
                  {"option": "pot", "parameters": []},
                  {"option": "soil", "parameters": [{"name": "pH"}]}
                ]

                """)
    }

    @Test(arguments: [
        (["--options"], "name one with --emulator"), (["--host", "h.xml"], "describes another machine"),
        (["--flat", "--qemu", "10.0,10.0"], "takes one QEMU"), (["--flat", "--root", "/"], "--root is for"),
    ])
    func whatWouldBeIgnoredIsRefused(_ arguments: [String], _ words: String) throws {
        let result = try CommandProcess.run(CommandProcess.executable, ["capabilities"] + arguments, in: scratch)
        #expect(result.status == 64 && result.errors.contains(words), "\(result.errors)")
    }
}
