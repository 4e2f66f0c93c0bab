import Foundation
import Testing

/// `domcapabilities` answers, and its answer narrows a compilation.
@Suite struct DomainCapabilitiesCommandTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        try scratch.write("guest.xml", """
            <domain type='kvm'>
              <name>guest</name>
              <memory unit='GiB'>1</memory>
              <os><type arch='x86_64' machine='q35'>hvm</type></os>
              <devices>
                <panic model='pvpanic'/>
              </devices>
            </domain>

            """)
    }

    private func run(_ arguments: String...) throws -> CommandProcess {
        try CommandProcess.run(CommandProcess.executable, arguments, in: scratch)
    }

    @Test func theMachineTypeAndTheAcceleratorAreThoseAskedFor() throws {
        let result = try run("domcapabilities", "--machine", "q35", "--virttype", "qemu")
        #expect(result.status == 0 && result.errors == "")
        #expect(result.output.contains("<domain>qemu</domain>\n  <machine>pc-q35-10.0</machine>\n  <arch>x86_64</arch>\n"))
        #expect(try run("domcapabilities").output.contains("<domain>kvm</domain>\n  <machine>pc-i440fx-10.0</machine>"))
    }

    @Test(arguments: [
        (["--machine", "q3"], "no machine type 'q3'; did you mean 'q35'?"),
        (["--virttype", "hvf"], "does not have 'hvf'"),
        (["--arch", "vax"], "unknown architecture 'vax'"),
        (["--arch", "cris"], "no built-in QEMU '10.0-cris'"),
        (["--qemu", "10.0-x86_64", "--arch", "s390x"], "emulates x86_64, not s390x"),
        (["--host", "h.xml", "--this-host"], "both say what the host has"),
    ])
    func whatItCannotAnswerIsWrongUsage(_ arguments: [String], _ words: String) throws {
        let result = try CommandProcess.run(CommandProcess.executable, ["domcapabilities"] + arguments, in: scratch)
        #expect(result.status == 64)
        #expect(result.output == "")
        #expect(result.errors.contains(words), "\(result.errors)")
    }

    @Test func aDocumentOfCapabilitiesNarrowsACompilation() throws {
        #expect(try run("domcapabilities", "--machine", "q35", "-o", "offered.xml").status == 0)
        #expect(try run("--domain-capabilities", "offered.xml", "guest.xml").status == 0)

        let less = try scratch.read("offered.xml").replacingOccurrences(of: "        <value>pvpanic</value>\n", with: "")
        try scratch.write("less.xml", less)
        let result = try run("--domain-capabilities", "less.xml", "guest.xml")
        #expect(result.status == 1)
        #expect(result.errors.hasPrefix("guest.xml:6:12: error: 'pvpanic' is not offered: the enum 'model' of <panic>"), "\(result.errors)")
    }

    @Test func aFileThatIsNoSuchDocumentIsUnreadable() throws {
        let result = try run("--domain-capabilities", "guest.xml", "guest.xml")
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix("guest.xml:1:2: error: this is no domain capabilities document"), "\(result.errors)")
    }
}
