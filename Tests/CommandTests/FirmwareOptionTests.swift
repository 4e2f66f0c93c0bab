import Foundation
import Testing

/// `--firmware-descriptors`: documents choose firmware out of directories, and nothing is chosen without.
@Suite struct FirmwareOptionTests {
    let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        for directory in ["packaged", "own"] {
            try FileManager.default.createDirectory(at: scratch.url.appendingPathComponent(directory), withIntermediateDirectories: true)
        }
        try scratch.write("packaged/50-uefi.json", descriptor("/packaged.fd"))
        try scratch.write("own/50-uefi.json", descriptor("/own.fd"))
        try scratch.write("guest.xml", """
            <domain type='kvm'>
              <name>guest</name>
              <memory unit='GiB'>1</memory>
              <os firmware='efi'><type arch='x86_64' machine='q35'>hvm</type></os>
              <features><acpi/></features>
            </domain>

            """)
    }

    private func descriptor(_ path: String) -> String {
        """
        {"interface-types":["uefi"],"targets":[{"architecture":"x86_64","machines":["pc-q35-*"]}],"features":[],
         "mapping":{"device":"flash","executable":{"filename":"\(path)","format":"raw"},
                    "nvram-template":{"filename":"/vars.fd","format":"raw"}}}
        """
    }

    private func run(_ arguments: String...) throws -> CommandProcess {
        try CommandProcess.run(CommandProcess.executable, arguments, in: scratch)
    }

    @Test func withoutItThereIsNoFirmware() throws {
        let result = try run("guest.xml")
        #expect(result.status == 1)
        #expect(result.errors.hasPrefix("guest.xml:4:7: error: "), "\(result.errors)")
    }

    @Test func aLaterDirectoryReplacesFilesOfTheSameName() throws {
        #expect(try run("--firmware-descriptors", "packaged", "guest.xml").output.contains("/packaged.fd"))
        let both = try run("guest.xml", "--firmware-descriptors", "packaged", "--firmware-descriptors", "own")
        #expect(both.status == 0 && both.output.contains("/own.fd") && !both.output.contains("/packaged.fd"), "\(both.errors)")
    }

    @Test func whatIsNoDescriptorIsLeftOutWithAWarningAtItsPlace() throws {
        try scratch.write("own/60-bad.json", "{\n  \"mapping\": {}\n}\n")
        let result = try run("--firmware-descriptors", "own", "guest.xml")
        #expect(result.status == 0)
        #expect(result.errors.hasPrefix("own/60-bad.json:1:1: warning: left out: the file has no 'interface-types' [skipped]\n"), "\(result.errors)")
    }

    @Test func aDirectoryThatCannotBeReadIsAnError() throws {
        let result = try run("--firmware-descriptors", "missing", "guest.xml")
        #expect(result.status == 2)
        #expect(result.errors == "missing: error: cannot be read: No such file or directory [cannot-read]\n")
    }

    @Test func itShowsInWhatAQEMUOffers() throws {
        let result = try run("domcapabilities", "--machine", "q35", "--firmware-descriptors", "own")
        #expect(result.status == 0 && result.output.contains("<value>/own.fd</value>"), "\(result.errors)")
        let both = try run("domcapabilities", "--this-host", "--firmware-descriptors", "own")
        #expect(both.status == 64 && both.errors.contains("both say which firmware there is"))
        #expect(try run("capabilities", "--firmware-descriptors", "own").status == 64)
    }
}
