import Foundation
import Testing

/// A document that compiles for the default target; `name` is found in its command line.
private func document(named name: String, source: String = "/dev/urandom") -> String {
    """
    <domain type='qemu'>
      <name>\(name)</name>
      <memory unit='GiB'>1</memory>
      <os><type arch='x86_64' machine='q35'>hvm</type></os>
      <devices>
        <emulator>/opt/\(name)/qemu-system-x86_64</emulator>
        <rng model='virtio'><backend model='random'>\(source)</backend></rng>
      </devices>
    </domain>

    """
}

private let rejected = "<domain type='qemu'>\n  <name>broken</nam>\n</domain>\n"
private let suspicious = document(named: "odd").replacingOccurrences(of: "</domain>", with: "  <sparkle/>\n</domain>")

@Suite("The command keeps the contract of its exit status and streams")
struct CommandTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        try scratch.write("a.xml", document(named: "alpha"))
        try scratch.write("b.xml", document(named: "beta"))
        try scratch.write("bad.xml", rejected)
        try scratch.write("odd.xml", suspicious)
    }

    private func run(_ arguments: String..., input: String = "", environment: [String: String] = [:]) throws -> CommandProcess {
        try CommandProcess.run(CommandProcess.executable, arguments, in: scratch, input: input, environment: environment)
    }

    @Test func compiledIsZeroAndTheCommandLineGoesToStandardOutput() throws {
        let result = try run("a.xml")
        #expect(result.status == 0)
        #expect(result.output.contains("qemu-system-x86_64 \\\n  ") && result.output.contains("/alpha/"))
        #expect(!result.errors.contains("error"))
    }

    @Test func rejectedIsOneAndSaysWhere() throws {
        let result = try run("bad.xml")
        #expect(result.status == 1)
        #expect(result.output == "")
        #expect(result.errors.hasPrefix("bad.xml:2:"))
        #expect(result.errors.contains("\n   2 |   <name>broken</nam>\n"))
    }

    @Test func unreadableIsTwo() throws {
        let result = try run("missing.xml")
        #expect(result.status == 2)
        #expect(result.output == "")
        #expect(result.errors == "missing.xml: error: cannot be read: No such file or directory [cannot-read]\n")
        for option in ["--capabilities", "--host"] {
            let result = try run(option, "missing", "a.xml")
            #expect(result.status == 2 && result.output == "" && result.errors.hasPrefix("missing: error: "))
            #expect(try run(option, "bad.xml", "a.xml").status == 2)
        }
    }

    @Test(arguments: [
        ["--format", "yaml"], ["--qemu", "0.1"], ["--qemu", "10.0", "--capabilities", "x"], ["--xml", "--format", "nul"],
        ["--xml", "--explain"], ["--explain", "--format", "shell"], ["--profile", "libvirt", "--qmp", "s"],
        ["--format", "nul", "b.xml"], ["-", "-"], ["--nonsense"],
    ])
    func wrongUsageIs64AndCompilesNothing(_ options: [String]) throws {
        let result = try CommandProcess.run(CommandProcess.executable, ["a.xml"] + options, in: scratch)
        #expect(result.status == 64)
        #expect(result.output == "")
        #expect(result.errors.contains("Usage: qemu-xml2argv"))
    }

    @Test func theUsageErrorForAnUnknownQEMUNamesTheOnesThereAre() throws {
        #expect(try run("--qemu", "0.1").errors.contains("10.0-x86_64"))
        #expect(try run("--list-targets").output.hasPrefix("10.0-x86_64"))
    }

    @Test func standardInputIsReadForADashAndWithoutFiles() throws {
        for arguments in [[], ["-"]] {
            let result = try CommandProcess.run(
                CommandProcess.executable, arguments + ["--format", "oneline"], in: scratch, input: document(named: "piped"))
            #expect(result.status == 0)
            #expect(result.output.contains("/piped/"))
        }
        #expect(try run("-", input: rejected).errors.hasPrefix("<stdin>:2:"))
    }

    @Test func severalFilesAreCompiledInOrderAndTheGravestStatusCounts() throws {
        let result = try run("--format", "oneline", "b.xml", "bad.xml", "a.xml")
        #expect(result.status == 1)
        let lines = result.output.split(separator: "\n")
        #expect(lines.count == 2 && lines[0].contains("/beta/") && lines[1].contains("/alpha/"))
        #expect(try run("missing.xml", "bad.xml", "a.xml").status == 2)
    }

    @Test func strictTurnsWarningsIntoRejection() throws {
        let result = try run("odd.xml")
        #expect(result.status == 0)
        #expect(result.errors.contains("odd.xml:9:4: warning: ") && result.errors.contains("sparkle"))
        let strict = try run("--strict", "odd.xml")
        #expect(strict.status == 1 && strict.output == "")
        #expect(strict.errors.contains("odd.xml:9:4: error: "))
    }

    @Test func outputGoesToTheFileAndNowhereElse() throws {
        let result = try run("-o", "out.sh", "a.xml", "b.xml")
        #expect(result.status == 0)
        #expect(result.output == "")
        #expect(try scratch.read("out.sh") == run("a.xml", "b.xml").output)
    }

    @Test func aRejectedDocumentLeavesTheOutputFileAsItWas() throws {
        try scratch.write("out.sh", "precious")
        #expect(try run("-o", "out.sh", "a.xml", "bad.xml").status == 1)
        #expect(try scratch.read("out.sh") == "precious")
        let result = try run("-o", "missing/out.sh", "a.xml")
        #expect(result.status == 2)
        #expect(result.errors.hasSuffix("missing/out.sh: error: cannot be written: No such file or directory [cannot-write]\n"))
    }

    @Test func theResolvedDocumentCompilesToTheSameCommandLine() throws {
        let resolved = try run("--xml", "a.xml")
        #expect(resolved.status == 0)
        #expect(resolved.output.hasPrefix("<domain type='qemu'>\n"))
        try scratch.write("resolved.xml", resolved.output)
        #expect(try run("--format", "args", "--profile", "libvirt", "resolved.xml").status == 0)
    }

    @Test func diagnosticsComeAsJSONLines() throws {
        let result = try run("--diagnostics", "json", "odd.xml", "bad.xml", "missing.xml")
        let lines = try result.errors.split(separator: "\n").map { line in
            try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        }
        let places = lines.map { "\($0["file"] ?? ""):\($0["line"] ?? "")" }
        #expect(places.suffix(3) == ["odd.xml:9", "bad.xml:2", "missing.xml:"])
    }

    @Test func diagnosticsComeAsOneSARIFLog() throws {
        let result = try run("--diagnostics", "sarif", "odd.xml", "bad.xml")
        let log = try #require(JSONSerialization.jsonObject(with: Data(result.errors.utf8)) as? [String: Any])
        let runs = try #require(log["runs"] as? [[String: Any]])
        let results = try #require(runs.first?["results"] as? [[String: Any]])
        #expect(results.contains { $0["level"] as? String == "warning" } && results.last?["level"] as? String == "error")
    }

    @Test func everyFormatPrintsSomethingOfItsKind() throws {
        #expect(try run("--format", "json", "a.xml").output.hasPrefix("{\n  \"binary\": \"/opt/alpha/qemu-system-x86_64\""))
        #expect(try run("--format", "nul", "a.xml").output.hasSuffix("\0"))
        #expect(try run("--format", "args", "a.xml").output.contains("qemu-system-x86_64 \\\n-"))
        #expect(try run("--format", "oneline", "a.xml").output.split(separator: "\n").count == 1)
    }

    @Test func explainNamesThePlaceOfEveryArgument() throws {
        let result = try run("--explain", "a.xml")
        #expect(result.status == 0)
        let line = try #require(result.output.split(separator: "\n").first { $0.contains("virtio-rng-pci") })
        #expect(line.hasPrefix("a.xml:7:6 ") && line.contains(" rng "))
    }

    @Test func theSameDocumentGivesTheSameBytesWhateverTheEnvironment() throws {
        let plain = try run("a.xml")
        let busy = try run("a.xml", environment: ["HOME": "/x", "TZ": "Asia/Tokyo", "LANG": "de_DE.UTF-8", "TMPDIR": "/y"])
        #expect(plain.output == busy.output)
    }

    @Test func aShellReadsThePrintedCommandLineBack() throws {
        // The emulator of the document prints its arguments.
        let tricky = "it's $HOME `x` \"q\" \\ * ~"
        let emulator = scratch.path("it's $HOME")
        try scratch.write("tricky.xml", document(named: "t", source: tricky)
            .replacingOccurrences(of: "/opt/t/qemu-system-x86_64", with: emulator))
        try scratch.write("it's $HOME", "#!/bin/sh\nprintf '%s\\0' \"$0\" \"$@\"\n")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: emulator)
        let words = try run("--format", "nul", "tricky.xml").output
        #expect(words.hasPrefix(emulator + "\0") && words.contains(#"it's $HOME `x` \"q\" \\ * ~"#))
        for format in ["shell", "oneline"] {
            let script = try run("--format", format, "tricky.xml").output
            let shell = try CommandProcess.run(URL(fileURLWithPath: "/bin/sh"), ["-c", script], in: scratch)
            #expect(shell.output == words)
        }
    }
}

#if os(Linux)
@Suite("Colour is for terminals")
struct ColourTests {
    /// `script` (util-linux) gives the command a terminal.
    private static let script = URL(fileURLWithPath: "/usr/bin/script")

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: script.path), "no script(1) to make a terminal with"))
    func aTerminalGetsColourUnlessNoColorIsSet() throws {
        let scratch = try Scratch()
        try scratch.write("bad.xml", rejected)
        func output(_ environment: [String: String]) throws -> String {
            let command = "\(CommandProcess.executable.path) bad.xml"
            return try CommandProcess.run(
                Self.script, ["-qec", command, "/dev/null"], in: scratch,
                environment: environment.merging(["PATH": "/bin:/usr/bin", "SHELL": "/bin/sh"]) { $1 }).output
        }
        #expect(try output(["TERM": "xterm"]).contains("\u{1B}[1;31merror: "))
        #expect(try !output(["TERM": "xterm", "NO_COLOR": "1"]).contains("\u{1B}"))
        #expect(try output(["TERM": "xterm", "NO_COLOR": ""]).contains("\u{1B}["))
        #expect(try !output(["TERM": "dumb"]).contains("\u{1B}"))
    }
}
#endif

@Suite("--schema is a second opinion")
struct SchemaOptionTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        try scratch.write("a.xml", document(named: "alpha"))
        try scratch.write("odd.xml", suspicious)
        try scratch.write("bad.xml", rejected)
    }

    private func run(_ arguments: String...) throws -> CommandProcess {
        try CommandProcess.run(CommandProcess.executable, arguments, in: scratch)
    }

    @Test func whatIsValidCompilesAsWithout() throws {
        let (with, without) = (try run("--schema", "a.xml"), try run("a.xml"))
        #expect(with.status == 0 && with.output == without.output && with.errors == without.errors)
    }

    @Test func whatIsNotValidIsRejectedAtItsPlace() throws {
        #expect(try run("odd.xml").status == 0)
        let result = try run("--schema", "odd.xml")
        #expect(result.status == 1 && result.output == "")
        #expect(result.errors.contains("odd.xml:9:4: warning: unknown element <sparkle> in <domain> [unknown-element]\n"))
        #expect(result.errors.contains("odd.xml:9:4: error: schema: <sparkle> cannot be in <domain> [not-in-schema]\n"))
        let json = try run("--schema", "--diagnostics", "json", "odd.xml")
        #expect(json.errors.contains("\"not-in-schema\""))
    }

    @Test func itWorksFromAnywhereAndLeavesOtherErrorsToTheCompiler() throws {
        let result = try run("--schema", "bad.xml", "a.xml")
        #expect(result.status == 1 && !result.errors.contains("schema"))
        #expect(result.output.contains("/alpha/"))
    }
}
