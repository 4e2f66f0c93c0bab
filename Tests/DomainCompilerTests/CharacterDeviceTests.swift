import Capabilities
import Diagnostics
import QEMUArguments
import Testing

@testable import DomainCompiler

/// Protects serial ports, consoles, channels and what else talks in characters: what is made of them, and what is not.
@Suite struct CharacterDeviceTests {
    private static func document(_ devices: String, machine: String = "pc") -> String {
        """
        <domain type='kvm'>
          <name>talker</name>
          <uuid>6f3c1d0a-52a4-4d1b-9a57-0b1f4e7c9d21</uuid>
          <memory>262144</memory>
          <os><type arch='x86_64' machine='\(machine)'>hvm</type></os>
          <devices>
            \(devices)
            <memballoon model='none'/>
          </devices>
        </domain>
        """
    }

    private static func compile(
        _ text: String, profile: Profile = .standalone(), host: HostDescription = .empty
    ) -> Compilation {
        let target = Target(capabilities: BuiltInTarget.all[0].capabilities(), host: host, profile: profile)
        return Compiler(target).compile(SourceFile(name: "talker.xml", bytes: Array(text.utf8)))
    }

    private static func words(_ compilation: Compilation) -> String {
        compilation.commandLine.map { String(decoding: $0.bytes(as: .nul), as: UTF8.self) } ?? ""
    }

    // MARK: Numbers and mirrors

    /// The only console of a guest is its first serial port, and the first serial port its console.
    @Test(arguments: [
        "<console type='pty'/>",
        "<console type='pty'><target type='serial'/></console>",
        "<serial type='pty'/>",
        "<serial type='pty'><target type='isa-serial'/></serial><console type='null'/>",
    ])
    func consoleAndSerialPortAreOne(_ devices: String) throws {
        let domain = try #require(Self.compile(Self.document(devices)).domain)
        #expect(domain.devices.serials.map(\.target.port) == [0])
        #expect(domain.devices.consoles.map(\.mirrorsSerial) == [true])
        let text = String(decoding: try #require(Self.compile(Self.document(devices)).resolvedXML()), as: UTF8.self)
        #expect(
            text.contains(
                """
                    <console type='pty'>
                      <target type='serial' port='0'/>
                    </console>
                """))
    }

    @Test func portOnABusOfItsOwnImpliesNoConsole() throws {
        let text = Self.document("<serial type='pty'><target type='usb-serial'/></serial>")
        let domain = try #require(Self.compile(text).domain)
        #expect(domain.devices.consoles.isEmpty)
    }

    /// Ports that say they are ISA take the lowest free numbers; the others follow the highest.
    @Test func portsAreNumbered() throws {
        let text = Self.document(
            """
            <serial type='pty'><target type='isa-serial'/></serial>
            <serial type='pty'/>
            <serial type='pty'><target type='isa-serial' port='2'/></serial>
            <serial type='pty'><target type='isa-serial'/></serial>
            <console type='pty'><target type='virtio' port='7'/></console>
            """)
        let domain = try #require(Self.compile(text).domain)
        #expect(domain.devices.serials.map(\.target.port) == [0, 3, 2, 1])
        #expect(domain.devices.consoles.map(\.target.port) == [0, 1])
    }

    // MARK: Rules

    /// The text that an error has to point at stands between arrows.
    @Test(arguments: [
        ("path-missing", "<→serial← type='file'/>"),
        ("host-missing", "<serial type='tcp'><→source← mode='connect' service='4'/></serial>"),
        ("service-missing", "<serial type='udp'><→source← mode='bind' service='4'/></serial>"),
        ("framing", "<serial type='tcp'><source host='a' service='4'/><protocol →type='telnets'←/></serial>"),
        (
            "listener-reconnects",
            "<serial type='unix'><source mode='bind' path='/a'><reconnect →enabled='yes'← timeout='3'/></source></serial>"
        ),
        (
            "no-delay",
            "<serial type='unix'><source mode='connect' path='/a'><reconnect enabled='yes' →timeout='0'←/></source></serial>"
        ),
        ("second-source", "<serial type='pty'><source path='/a'/><→source← path='/b'/></serial>"),
        ("second-source", "<serial type='unix'><source path='/a'/><→source← path='/b'/></serial>"),
        ("second-log", "<serial type='pty'><log file='/a'/><→log← file='/b'/></serial>"),
        ("no-null-modem", "<serial →type='nmdm'←><source master='/a' slave='/b'/></serial>"),
        ("virtio-only", "<serial →type='spicevmc'←/><graphics type='spice'/>"),
        ("needs-spice", "<channel →type='spicevmc'←><target type='virtio'/></channel>"),
        ("channel-name", "<channel type='spiceport'><source →channel='a b'←/><target type='virtio'/></channel><graphics type='spice'/>"),
        (
            "spice-agent-name",
            "<channel type='spicevmc'><target type='virtio' →name='org.spice'←/></channel><graphics type='spice'/>"
        ),
        ("forward-address", "<channel type='null'><target type='guestfwd' →address='::1'← port='4'/></channel>"),
        ("serial-not-first", "<console type='pty'/><console type='pty'><target →type='serial'←/></console>"),
        ("needs-s390", "<console type='pty'><target →type='sclp'←/></console>"),
        ("model-on-bus", "<serial type='pty'><target type='isa-serial'><model →name='pci-serial'←/></target></serial>"),
        ("model-on-machine", "<serial type='pty'><→target← type='system-serial'><model name='pl011'/></target></serial>"),
        (
            "address-of-bus",
            "<serial type='pty'><target type='usb-serial'/><address →type='isa'← iobase='0x2f8'/></serial>"
        ),
        (
            "isa-port-taken",
            "<serial type='pty'><target type='isa-serial' port='1'/></serial><serial type='pty'><target type='isa-serial' →port='1'←/></serial>"
        ),
        ("too-many-isa-ports", "<serial type='pty'><target type='isa-serial' →port='4'←/></serial>"),
        (
            "certificate-count",
            "<smartcard mode='host-certificates'><→certificate←>a</certificate><certificate>b</certificate></smartcard>"
        ),
        ("tpm-without-backend", "<→tpm← model='tpm-tis'/>"),
        ("interface-of-version2", "<tpm model='tpm-crb'><backend type='emulator' →version='1.2'←/></tpm>"),
        (
            "second-tpm",
            "<tpm><backend type='passthrough'/></tpm><→tpm←><backend type='external'><source type='unix' path='/a'/></backend></tpm>"
        ),
        ("socket-binds", "<tpm><backend type='external'><source type='unix' →mode='bind'← path='/a'/></backend></tpm>"),
    ])
    func faultIsReportedInItsPlace(_ code: String, _ devices: String) throws {
        let marked = Self.document(devices)
        let start = try #require(marked.firstRange(of: "→")).lowerBound
        let culprit = marked[start...].dropFirst().prefix { $0 != "←" }
        let text = marked.filter { $0 != "→" && $0 != "←" }
        let offset = marked[..<start].utf8.count
        let compilation = Self.compile(text)
        let found = try #require(compilation.diagnostics.first { $0.message.code == code }, "\(compilation.diagnostics)")
        let range = try #require(found.range)
        #expect(Int(range.lowerBound) == offset)
        #expect(Int(range.upperBound) == offset + culprit.utf8.count)
        #expect(compilation.commandLine == nil)
    }

    // MARK: Profiles

    /// By hand there is nobody who would hand descriptors over.
    @Test func standaloneOpensByPath() throws {
        var host = HostDescription()
        host.descriptors.listeningSocket = 30
        host.descriptors.characterFile = 31
        host.descriptors.characterLog = 32
        let text = Self.document(
            """
            <serial type='file'><source path='/var/log/talker,1'/><log file='/var/log/copy' append='off'/></serial>
            <channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
            """)
        let alone = Self.words(Self.compile(text, host: host))
        #expect(alone.contains("file,id=charserial0,path=/var/log/talker,,1,logfile=/var/log/copy,logappend=off"))
        #expect(alone.contains("socket,id=charchannel0,path=./talker-org.qemu.guest_agent.0.sock,server=on,wait=off"))
        #expect(!alone.contains("add-fd"))
        let daemon = Self.words(Self.compile(text, profile: .libvirt, host: host))
        #expect(daemon.contains("set=0,fd=31,opaque=serial0-source"))
        #expect(daemon.contains("set=1,fd=32,opaque=serial0-log"))
        #expect(daemon.contains("path=/dev/fdset/0,append=on,logfile=/dev/fdset/1,logappend=on"))
        #expect(daemon.contains("socket,id=charchannel0,fd=30,server=on,wait=off"))
    }

    /// A path that a daemon made up is made up again; any other is kept.
    @Test(arguments: [
        ("/run/channel/3-old/agent", true), ("/lib/channel/target/old.agent", true), ("/lib/channel/target/domain-old/agent", true),
        ("/run/channel/old/agent", false), ("/tmp/3-old/agent", false), ("/run/channel/3-old/other", false),
    ])
    func generatedPathIsDropped(_ path: String, _ isGenerated: Bool) throws {
        var host = HostDescription()
        host.directories.library = "/lib"
        host.directories.channelTarget = "/run/channel"
        let text = Self.document(
            "<channel type='unix'><source mode='bind' path='\(path)'/><target type='virtio' name='agent'/></channel>")
        let domain = try #require(Self.compile(text, profile: .libvirt, host: host).domain)
        #expect((domain.devices.channels[0].backend.source.unix?.path == nil) == isGenerated)
    }
}
