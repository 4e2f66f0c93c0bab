import Diagnostics
import Foundation
import Testing
import XMLTree

@testable import DomainCompiler

/// Protects the document format of a host description: what it says arrives, and what it cannot say is reported in place.
@Suite struct HostDescriptionTests {
    private func read(_ text: String) -> (host: HostDescription?, log: DiagnosticLog, source: SourceFile) {
        let source = SourceFile(name: "host.xml", bytes: Array(text.utf8))
        var log = DiagnosticLog()
        return (HostDescription.read(source, into: &log), log, source)
    }

    private static let example = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "testdata/hosts/everything.xml")

    @Test func exampleArrives() throws {
        let (result, log, _) = read(String(decoding: try Data(contentsOf: Self.example), as: UTF8.self))
        #expect(log.diagnostics.isEmpty)
        let host = try #require(result)
        #expect(host.environment["USER"] == "root")
        #expect(host.directories.domainFile("monitor.sock", of: "web") == "/var/lib/libvirt/qemu/domain-7-web/monitor.sock")
        #expect(host.policy.sandbox == nil)
        #expect(host.graphics.vnc.automaticPort == 5907)
        #expect(host.graphics.spice.automaticTLSPort == 5908)
        #expect(host.transports.characterDevices.isEnabled)
        #expect(host.memory.nodes.map(\.processors) == [[0, 1, 2, 3, 8, 9, 10, 11], [4, 5, 6, 7, 12, 13, 14, 15]])
        #expect(host.memory.hasNode(1) == true)
        #expect(host.memory.hasNode(2) == false)
        #expect(host.cpu.hostModel(accelerator: .kvm)?.full.features.last?.isRequired == false)
        #expect(host.networks.network(named: "default")?.addresses == ["192.168.122.1"])
        #expect(host.networks.network(named: "absent") == nil)
        #expect(
            host.networks.network(named: "passthrough")?.port?.plug
                == .pciDevice(HostPCIAddress(bus: 3, slot: 16, function: 1), isManaged: true))
        #expect(host.storage.pool(named: "images")?.volume(named: "root.qcow2")?.kind == .file)
        #expect(host.secrets.value(uuid: "6A3F8B52-6B39-4F33-9F0C-1D6F2C9B8C01") == Array("open sesame".utf8))
        #expect(host.secrets.value(usage: "san", type: "iscsi") == [0, 255, 16])
        #expect(host.secrets.value(usage: "san", type: "ceph") == nil)
        #expect(host.descriptors.group(named: "backup")?.descriptors == [50, 51])
        #expect(host.randomness == .seeded("rack 12"))
        #expect(host.clock.now == 1_767_225_600)
        #expect(host.firmware.pairs.count == 1)
        #expect(host.firmware.descriptors.map(\.name) == ["50-secure.json", "60-seabios.json", "70-direct.json"])
        #expect(host.firmware.descriptors[1].mapping == .memory(path: "/usr/share/seabios/bios-256k.bin"))
        #expect(host.firmware.descriptors[0].has("requires-smm"))
        #expect(host.vhostUserBackend(type: "gpu")?.features == ["virgl"])
        #expect(host.devices.scsiGeneric(adapter: "scsi_host0", bus: 0, target: 0, unit: 0) == "sg3")
        #expect(host.devices.iommuGroups[HostPCIAddress(bus: 3, slot: 16, function: 1)] == 14)
        #expect(host.tpm.emulates(version: "1.2") == false)
        #expect(host.programs.nbdkit?.features == ["plugin-curl"])
    }

    @Test func writtenDescriptionReadsTheSame() throws {
        let host = try #require(read(String(decoding: try Data(contentsOf: Self.example), as: UTF8.self)).host)
        let once = XMLWriter(writing: host, root: "host").bytes
        let again = try #require(read(String(decoding: once, as: UTF8.self)).host)
        #expect(XMLWriter(writing: again, root: "host").bytes == once)
    }

    @Test func emptyDescriptionIsTheDefault() throws {
        let host = try #require(read("<host/>").host)
        #expect(XMLWriter(writing: host, root: "host").bytes == XMLWriter(writing: HostDescription.empty, root: "host").bytes)
    }

    /// The text that an error has to point at stands between arrows.
    @Test(arguments: [
        "<host>\n  <memory→pageSize='x'←/>\n</host>": "x",
        "<host>\n  <memory><node id='0' cpus='3-1'/></memory>\n</host>": "3-1",
        "<host>\n  <descriptors monitor='99999999999'/>\n</host>": "99999999999",
        "<host>\n  <secrets><secret hex='abc'/></secrets>\n</host>": "abc",
        "<host>\n  <networks><network name='a' forward='sideways'/></networks>\n</host>": "sideways",
    ])
    func badValueIsReportedWhereItStands(_ text: String, _ culprit: String) throws {
        let text = text.replacing("→", with: " ").replacing("←", with: "")
        let (host, log, source) = read(text)
        #expect(host == nil)
        let range = try #require(log.diagnostics.first?.range)
        let bytes = source.bytes[Int(range.lowerBound)..<Int(range.upperBound)]
        #expect(String(decoding: bytes, as: UTF8.self) == culprit)
    }

    @Test func unknownNameIsReported() {
        let (_, log, source) = read("<host>\n  <policy dumpGuestCore='yes' dumpGuestCor='no'/>\n</host>")
        #expect(log.diagnostics.count == 1)
        let position = log.diagnostics.first?.range.map { source.position(of: $0.lowerBound) }
        #expect(position?.line == 2)
        #expect(position?.column == 31)
    }

    @Test func anotherDocumentIsRefused() {
        let (host, log, _) = read("<domain/>")
        #expect(host == nil)
        #expect(log.hasErrors)
    }
}

/// Protects the paths that are made from a domain's name.
@Suite struct HostDirectoriesTests {
    @Test func longNamesAreCutAtTwentyBytes() {
        let directories = HostDirectories()
        #expect(directories.shortName("abcdefghijklmnopqrstuvwxyz") == "-1-abcdefghijklmnopqrst")
        #expect(directories.shortName("web") == "-1-web")
    }

    @Test func cutNeverSplitsACharacter() {
        #expect(HostDirectories().shortName("abcdefghijklmnopqrsäöü") == "-1-abcdefghijklmnopqrs")
    }

    @Test func withoutDirectoriesPathsAreLocal() {
        let directories = HostDirectories()
        #expect(directories.domainFile("vnc.sock", of: "a/b") == "./a_b-vnc.sock")
        #expect(directories.channelSocket("org.qemu.guest_agent.0", of: "web") == "./web-org.qemu.guest_agent.0.sock")
    }
}

/// Protects determinism: the same purpose gives the same bytes, another one gives others.
@Suite struct HostRandomnessTests {
    @Test func purposesDiffer() {
        let randomness = HostRandomness.derived
        #expect(randomness.bytes(16, for: "uuid web") == randomness.bytes(16, for: "uuid web"))
        #expect(randomness.bytes(16, for: "uuid web") != randomness.bytes(16, for: "uuid db"))
        #expect(randomness.bytes(16, for: "uuid web") != HostRandomness.seeded("x").bytes(16, for: "uuid web"))
    }

    @Test func uuidIsOfVersionFour() {
        let uuid = HostRandomness.counting.uuid(for: "any")
        #expect(uuid == [0, 1, 2, 3, 4, 5, 0x46, 7, 0x88, 9, 10, 11, 12, 13, 14, 15])
    }
}

/// Protects the patterns of firmware descriptors.
@Suite struct GlobTests {
    @Test(arguments: [
        ("pc-q35-*", "pc-q35-9.0", true), ("pc-q35-*", "pc-i440fx-9.0", false), ("*", "", true), ("virt-?.*", "virt-8.2", true),
        ("a*b*c", "aXbYc", true), ("a*b*c", "aXbY", false), ("microvm", "microvm", true), ("", "x", false),
    ])
    func patterns(_ pattern: String, _ text: String, _ matches: Bool) {
        #expect(Glob(pattern).matches(text) == matches)
    }
}
