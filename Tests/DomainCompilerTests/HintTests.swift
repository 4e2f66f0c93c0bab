import Diagnostics
import Testing

@testable import DomainCompiler

/// What a document says and no one understands is placed exactly, with the word that was meant or where it belongs.
@Suite("Did you mean")
struct HintTests {
    private static func guest(devices: String = "", _ sections: String = "", root: String = "") -> String {
        """
        <domain type='qemu'\(root)><name>g</name><memory>262144</memory><os><type machine='pc'>hvm</type></os>\
        \(sections)<devices>\(devices)</devices></domain>
        """
    }

    private static let qemu = " xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'"

    private static func disk(_ text: String, _ attributes: String = "type='file'") -> String {
        guest(devices: "<disk \(attributes)>\(text)<target dev='sda' bus='scsi'/></disk>")
    }

    @Test(arguments: [
        // Misspelt
        ("unknown-element", "did you mean 'watchdog'?", guest(devices: "<→watchdgo/>")),
        ("unknown-element", "did you mean 'driver'?", disk("<→drvier name='qemu'/>")),
        ("unknown-element", "did you mean 'currentMemory'?", guest("<→currentmemory>1</currentmemory>")),
        ("unknown-attribute", "did you mean 'cache'?", disk("<driver →cahce='none'/>")),
        ("unknown-attribute", "did you mean 'type'?", guest(devices: "<input type='mouse' →tpye='x'/>")),
        // In the wrong place
        ("unknown-attribute", "'cache' belongs on <driver>", disk("", "type='file' →cache='none'")),
        ("unknown-attribute", "'file' belongs on <source>", disk("<driver →file='/a'/>")),
        ("unknown-element", "<source> belongs in <disk>", disk("<driver><→source file='/a'/></driver>")),
        ("unknown-element", "<boot> belongs in <os>", guest("<→boot dev='hd'/>")),
        ("unknown-element", "<disk> belongs in <devices>", guest("<→disk type='file'/>")),
        ("unknown-element", "<vcpu> belongs in <domain>", guest(devices: "<→vcpu>2</vcpu>")),
        ("unknown-element", "'type' is an attribute of <disk>", disk("<→type>file</type>")),
        ("unknown-attribute", "'name' is an element in <domain>", guest(root: " →name='x'")),
        // Values
        ("invalid-value", "did you mean 'writeback'?", disk("<driver cache='→writebakc'/>")),
        ("invalid-value", "did you mean 'virtio'?", guest(devices: "<rng model='→virtoi'/>")),
        // Namespaces
        ("unknown-element", "did you mean 'qemu:arg'?", guest("<qemu:commandline><→qemu:agr value='x'/></qemu:commandline>", root: qemu)),
        ("unknown-element", "did you mean 'qemu:commandline'?", guest("<→commandline/>", root: qemu)),
        ("unknown-element", "did you mean 'qemu:commandline'?", guest("<→qemu:comandline/>", root: qemu)),
        (
            "other-namespace", "did you mean 'http://libvirt.org/schemas/domain/qemu/1.0'?",
            guest("<qemu:commandline/>", root: " →xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.1'")
        ),
        (
            "undeclared-prefix", "declare it on <domain>: xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'",
            guest("<→qemu:commandline/>")
        ),
        ("prefixed-attribute", "did you mean 'model'?", guest(devices: "<rng →q:model='virtio'/>", root: " xmlns:q='urn:q'")),
        // Text
        ("text-without-effect", "did you mean 'vcpu'?", guest("<vcpus>→2</vcpus>")),
    ])
    func hint(code: String, note: String, text: String) throws {
        let marker = try #require(text.utf8.firstRange(of: "→".utf8))
        let place = text.utf8.distance(from: text.utf8.startIndex, to: marker.lowerBound)
        let found = MarkedDocument(text).compile().diagnostics.filter { $0.message.code == code }
        #expect(found.map { Int($0.range?.lowerBound ?? 0) } == [place], "\(MarkedDocument(text).compile().diagnostics)")
        #expect(found.flatMap(\.notes).map(\.text) == [note])
    }

    /// Elements of qemu's namespace that nobody knows are not carried through as a foreign vocabulary's are.
    @Test func foreignVocabulariesAreNobodysMistake() {
        let text = Self.guest("<x:y xmlns:x='urn:x' a='b'><z/>text</x:y>", root: Self.qemu)
        let diagnostics = MarkedDocument(text).compile().diagnostics.filter { $0.message.severity != .note }
        #expect(diagnostics.isEmpty, "\(diagnostics)")
    }
}
