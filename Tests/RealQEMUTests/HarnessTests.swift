import Foundation
import TestDocuments
import Testing

/// The harness itself, on command lines written by hand: where these fail, the other tests of this target say nothing.
@Suite("The harness that runs QEMU")
struct HarnessTests {
    @Test("A document that does not start as it is printed says what it needs")
    func reasonsAreSaid() {
        for document in TestData.goldens {
            guard let start = document.options["start"] else { continue }
            #expect(start == "no" || start == "partly", "\(document)")
            #expect(document.reasons["start"] != nil, "\(document)")
        }
    }

    @Test("What is printed is read as QEMU reads it")
    func readsOptions() throws {
        let option = PrintedOption(flag: "-chardev", value: "file,id=log,path=/a,,b,append")
        #expect(option["type"] == "file" && option["path"] == "/a,b" && option["append"] == "on")
        #expect(PrintedOption(flag: "-device", value: #"{"driver":"pvpanic","id":"a"}"#)["driver"] == "pvpanic")
        let line = PrintedCommandLine(words: ["-S", "-name", "guest=a"])
        #expect(line.words == ["-S", "-name", "guest=a"] && line.options.count == 2)
    }

    @Test("Stand-ins keep name and place, and say when they are for the host")
    func standsIn() throws {
        let scratch = try ScratchDirectory()
        var line = PrintedCommandLine(words: ["-accel", "kvm,dirty-ring-size=4096", "-cpu", "host,migratable=on", "-m", "1"])
        #expect(try !StandIns(for: &line, in: scratch).areForTheHost)
        #expect(line.words == ["-accel", "tcg", "-cpu", "max", "-m", "1"])
        let assigned = #"{"driver":"vfio-pci","host":"0000:06:12.5","id":"hostdev0","bus":"pci.1","addr":"0x0"}"#
        line = PrintedCommandLine(words: ["-device", assigned])
        #expect(try StandIns(for: &line, in: scratch).areForTheHost)
        #expect(line.words == ["-device", #"{"addr":"0x0","bus":"pci.1","driver":"pci-testdev","id":"hostdev0"}"#])
    }

    @Test("What a document names moves, other machines too, and nothing else")
    func relocates() {
        let relocation = Relocation(root: "/here")
        #expect(relocation("<a file='/var/lib/x'/><path>/dev/vg/a,b</path>") == "<a file='/here/var/lib/x'/><path>/here/dev/vg/a,b</path>")
        let kept = "<a uri='http://libvirt.org/schemas/x' rng='/dev/urandom'/></var>"
        #expect(relocation(kept) == kept)
        #expect(relocation("<host name='nbd.example.org' port='1'/>").hasPrefix("<host name='127."))
        #expect(relocation("<host name='127.0.0.1'/><address type='pci'/>") == "<host name='127.0.0.1'/><address type='pci'/>")
    }

    @Test("cpio: an entry is laid out as the kernel's documentation says")
    func cpioLayout() {
        var archive = CPIOArchive()
        archive.addFile("a", "xyz".utf8)
        let bytes = archive.finished()
        let header = "070701" + "00000001" + "000081a4" + "00000000" + "00000000" + "00000001" + "00000000" + "00000003"
            + "00000000" + "00000000" + "00000000" + "00000000" + "00000002" + "00000000"
        #expect(String(decoding: bytes[..<110], as: UTF8.self) == header)
        #expect(Array(bytes[110..<116]) == Array("a\0xyz\0".utf8).prefix(5) + [0])
        #expect(bytes.count % 4 == 0)
        #expect(String(decoding: bytes, as: UTF8.self).contains("TRAILER!!!"))
    }

    @Test("QMP: a device's bus and address can be asked for", .enabled(if: Tools.qemu != nil, Comment(rawValue: Tools.qemuIsMissing)))
    func asksForAddress() throws {
        let scratch = try ScratchDirectory()
        let qemu = try QEMUProcess(
            program: try #require(Tools.qemu),
            arguments: [
                "-machine", "q35", "-accel", "tcg", "-display", "none", "-nodefaults", "-S",
                "-qmp", "unix:\(scratch.file("qmp")),server=on,wait=off",
                "-device", "pcie-root-port,id=pci.1,bus=pcie.0,addr=0x2.0x1,multifunction=on",
                "-device", "virtio-rng-pci,id=rng0,bus=pci.1,addr=0x0",
            ],
            monitorSocket: scratch.file("qmp"), scratch: scratch)
        #expect(try qemu.monitor.property("parent_bus", of: "/machine/peripheral/rng0", as: String.self).hasSuffix("/pci.1"))
        #expect(try qemu.monitor.property("addr", of: "/machine/peripheral/pci.1", as: Int.self) == 2 << 3 | 1)
        #expect(throws: QMPClient.CommandError.self) { try qemu.monitor.run("qom-get", ["path": "/machine/peripheral/no", "property": "addr"]) }
    }

    @Test("A QEMU that refuses its command line is reported with its own words", .enabled(if: Tools.qemu != nil, Comment(rawValue: Tools.qemuIsMissing)))
    func reportsRefusal() throws {
        let scratch = try ScratchDirectory()
        let error = try #require(throws: HarnessError.self) {
            try QEMUProcess(
                program: try #require(Tools.qemu), arguments: ["-device", "no-such-device"],
                monitorSocket: scratch.file("qmp"), scratch: scratch)
        }
        #expect(error.description.contains("'no-such-device' is not a valid device model name"))
    }

    @Test("A guest boots and reports its devices",
        .enabled(if: Tools.qemu != nil && Tools.guestSystem != nil, Comment(rawValue: Tools.guestIsMissing)))
    func bootsGuest() throws {
        let scratch = try ScratchDirectory()
        let guest = try GuestSystem(root: try #require(Tools.guestSystem))
        let disk = try scratch.write(Data(count: 1 << 20), to: "disk")
        let qemu = try QEMUProcess(
            program: try #require(Tools.qemu),
            arguments: [
                "-machine", "q35", "-accel", "tcg", "-display", "none", "-nodefaults", "-no-reboot", "-m", "256",
                "-qmp", "unix:\(scratch.file("qmp")),server=on,wait=off",
                "-serial", "file:\(scratch.file("console"))",
                "-kernel", guest.kernel, "-initrd", try scratch.write(guest.initramfs(), to: "initramfs"),
                "-append", "console=ttyS0 quiet panic=-1",
                "-drive", "file=\(disk),format=raw,if=none,id=d0", "-device", "virtio-blk-pci,drive=d0,bus=pcie.0,addr=0x5",
                "-nic", "user,model=virtio-net-pci,mac=52:54:00:00:00:07",
            ],
            monitorSocket: scratch.file("qmp"), scratch: scratch)
        #expect(qemu.ends(within: 60))
        let console = try String(contentsOfFile: scratch.file("console"), encoding: .utf8)
        let report = try #require(GuestReport(console: console), Comment(rawValue: console))
        #expect(report.disks["vda"]?.address == "0000:00:05.0", Comment(rawValue: console))
        #expect(report.disks["vda"]?.sectors == 2048)
        #expect(report.networks["52:54:00:00:00:07"] != nil)
    }
}
