import Capabilities
import Diagnostics
import Testing

@testable import DomainCompiler

/// Protects against values that overflow an addition or fill the memory: each once stopped the compiler.
@Suite struct ExtremeValueTests {
    private func codes(_ devices: String, sections: String = "") -> [String] {
        let text = """
            <domain type='kvm'><name>g</name><memory>262144</memory>\(sections)<os><type machine='q35'>hvm</type></os>\
            <devices>\(devices)</devices></domain>
            """
        let compiler = Compiler(Target(capabilities: BuiltInTarget.all[0].capabilities(), profile: .libvirt))
        let compilation = compiler.compile(SourceFile(name: "g.xml", bytes: Array(text.utf8)))
        return compilation.diagnostics.filter { $0.message.severity == .error }.map(\.message.code)
    }

    @Test func queuesOfACard() {
        let card = "<interface type='bridge'><source bridge='b'/><model type='virtio'/><driver queues='4294967295'/></interface>"
        #expect(codes(card) == ["too-many-queues"])
    }

    @Test func noQueuesToMapThreadsTo() {
        let controller = """
            <controller type='scsi' model='virtio-scsi'><driver queues='0'><iothreads>\
            <iothread id='1'><queue id='0'/></iothread></iothreads></driver></controller>
            """
        #expect(codes(controller, sections: "<iothreads>1</iothreads>").contains("queue-out-of-range"))
    }
}
