import DomainCompiler
import HostFiles
import Testing

/// Descriptors of firmware and back-ends are read as QEMU's interop documents say, and what is wrong with one is told at its
/// place.
struct DescriptorTests {
    private static func firmware(path: String = "/code.fd", device: String = "flash", more: String = "") -> String {
        """
        {
          "interface-types": [ "uefi" ],
          "mapping": {
            "device": "\(device)",
            "executable": { "filename": "\(path)", "format": "raw" },
            "nvram-template": { "filename": "/vars.fd", "format": "raw" }
          },
          "targets": [ { "architecture": "x86_64", "machines": [ "pc-q35-*" ] } ],
          "features": [ "acpi-s3" ]\(more)
        }
        """
    }

    private func load(_ files: [String: String]) throws -> (host: HostDescription, skipped: [SkippedFile], root: String) {
        let tree = try MachineTree(files)
        var host = HostDescription()
        let skipped = host.loadDescriptors(root: tree.root)
        return (host, skipped, tree.root)
    }

    @Test("Files are ordered by name; the administrator's replace packaged ones, and empty ones take them away")
    func priority() throws {
        let (host, skipped, _) = try load([
            "usr/share/qemu/firmware/50-b.json": Self.firmware(path: "/packaged.fd"),
            "usr/share/qemu/firmware/40-a.json": Self.firmware(path: "/first.fd"),
            "usr/share/qemu/firmware/60-c.json": Self.firmware(path: "/gone.fd"),
            "usr/share/qemu/firmware/.hidden.json": "?",
            "usr/share/qemu/firmware/README": "?",
            "etc/qemu/firmware/50-b.json": Self.firmware(path: "/own.fd"),
            "etc/qemu/firmware/60-c.json": "",
        ])
        #expect(skipped.isEmpty, "\(skipped)")
        #expect(host.firmware.descriptors.map(\.name) == ["40-a.json", "50-b.json"])
        #expect(host.firmware.descriptors.map { $0.pair?.loader } == ["/first.fd", "/own.fd"])
    }

    @Test("Each way of loading has its members")
    func mappings() throws {
        let (host, skipped, _) = try load([
            "usr/share/qemu/firmware/1.json": Self.firmware(),
            "usr/share/qemu/firmware/2.json":
                #"{"interface-types":["bios"],"mapping":{"device":"memory","filename":"/bios.bin"},"targets":[],"features":[]}"#,
            "usr/share/qemu/firmware/3.json":
                #"{"interface-types":[],"mapping":{"device":"kernel","filename":"/k"},"targets":[],"features":[]}"#,
            "usr/share/qemu/firmware/4.json":
                #"""
                {"interface-types":[],"targets":[],"features":[],
                 "mapping":{"device":"flash","mode":"stateless","executable":{"filename":"/e","format":"qcow2"}}}
                """#,
            "usr/share/qemu/vhost-user/gpu.json": #"{"description":"","type":"gpu","binary":"/usr/libexec/gpu"}"#,
        ])
        #expect(skipped.isEmpty, "\(skipped)")
        let raw = FirmwareDescriptor.File(path: "/code.fd", format: "raw")
        let template = FirmwareDescriptor.File(path: "/vars.fd", format: "raw")
        #expect(
            host.firmware.descriptors.map(\.mapping) == [
                .flash(mode: .split, executable: raw, template: template), .memory(path: "/bios.bin"), .kernel(path: "/k"),
                .flash(mode: .stateless, executable: FirmwareDescriptor.File(path: "/e", format: "qcow2"), template: nil),
            ])
        #expect(host.firmware.descriptors[0].targets == [.init(architecture: "x86_64", machines: ["pc-q35-*"])])
        #expect(host.vhostUserBackends.map(\.binary) == ["/usr/libexec/gpu"])
    }

    @Test("What is no descriptor is left out, with its place", arguments: [
        ("{\n  \"targets\": [,\n", ":2:15: malformed JSON: a value is expected"),
        ("[]", ":1:1: the file is no object"),
        (#"{"interface-types":["uefi"]}"#, ":1:1: the file has no 'mapping'"),
        (Self.firmware(device: "flsh"), ":4:16: 'mapping.device' has the unknown value 'flsh'; did you mean 'flash'?"),
        (Self.firmware(device: "kernel"), ":3:14: 'mapping' has no 'filename'"),
        (
            Self.firmware().replacing(#""pc-q35-*""#, with: "1"),
            ":8:58: 'targets[0].machines[0]' is no string"
        ),
        (Self.firmware().replacing(#"[ "acpi-s3" ]"#, with: "{}"), ":9:15: 'features' is no array"),
    ])
    func whatIsWrong(_ text: String, _ message: String) throws {
        let (host, skipped, root) = try load(["etc/qemu/firmware/x.json": text])
        #expect(host.firmware.descriptors.isEmpty)
        #expect(skipped.map(\.description) == ["\(root)/etc/qemu/firmware/x.json\(message)"])
    }

    @Test("Directories add to a description, and replace what has a name of theirs")
    func directories() throws {
        let tree = try MachineTree([
            "a/20-x.json": Self.firmware(path: "/a"), "a/30-y.json": Self.firmware(path: "/a"),
            "b/30-y.json": Self.firmware(path: "/b"), "b/40-z.json": "",
        ])
        var host = HostDescription()
        for name in ["10-w.json", "20-x.json", "40-z.json"] {
            host.firmware.descriptors.append(
                FirmwareDescriptor(name: name, interfaces: [], mapping: .memory(path: "/host"), targets: [], features: []))
        }
        #expect(host.loadFirmware(directories: [tree.root + "/a", tree.root + "/b", tree.root + "/missing"]).isEmpty)
        #expect(host.firmware.descriptors.map(\.name) == ["10-w.json", "20-x.json", "30-y.json"])
        #expect(host.firmware.descriptors.map { $0.pair?.loader } == ["/host", "/a", "/b"])
    }
}

extension String {
    fileprivate func replacing(_ part: String, with other: String) -> String {
        split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
    }
}
