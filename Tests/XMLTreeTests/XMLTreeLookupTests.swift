import Diagnostics
import Testing
import XMLTree

@Suite("A path names a place")
struct XMLTreeFindTests {
    @Test(arguments: [
        (".", "disk"), ("", "disk"), ("@type", "type='file'"), ("@missing", "disk"),
        ("driver", "driver"), ("driver/@cache", "cache='none'"), ("driver/@missing", "driver"),
        ("source/host[2]/@port", "port='2'"), ("source/host/@port", "port='1'"), ("source/host[3]/@port", "source"),
        ("source/host[0]", "source"), ("source/host[x]/@port", "port='1'"), ("./driver/../serial", "serial"),
        ("serial/text()", "abc"), ("driver/text()", "driver"), ("missing/deeper/@x", "disk"), ("q:arg/@value", "disk"),
        ("arg/@value", "q:value='v'"), ("../../@id", "id='7'"), ("../../../..", "domain"),
    ] as [(String, String)])
    func find(path: String, place: String) throws {
        let parsed = try Parsed(
            """
            <domain id='7' xmlns:q='urn:q'><devices><disk type='file'>
              <driver name='qemu' cache='none'/>
              <source><host port='1'/><x/><host port='2'/></source>
              <serial> abc </serial><q:arg q:value='v'/>
            </disk></devices></domain>
            """)
        let disk = XMLTree.ElementID(index: 2)
        #expect(parsed.slice(parsed.tree.find(path, from: disk)) == place)
    }
}

@Suite("What is carried through is printed as libxml2 prints it")
struct XMLFragmentTests {
    private func child(of text: String) throws -> (XMLTree, XMLTree.ElementID) {
        let tree = try Parsed(text).tree
        return (tree, try #require(tree.children(of: .root).first { _ in true }))
    }

    @Test func indentationBlanksCommentsAndQuotes() throws {
        let (tree, child) = try child(of: """
            <domain><m><a:one xmlns:a='urn:a' x='1&amp;2&#10;"'><b> text <!--c--> &lt;x&gt; <i/> </b> <k>  <!-- only --> </k>
                <c>   </c><d></d><cd><![CDATA[<x>]]></cd></a:one></m></domain>
            """)
        #expect(
            tree.fragment(of: child).serialized == """
                <m>
                    <a:one xmlns:a="urn:a" x="1&amp;2&#10;&quot;">
                      <b> text <!--c--> &lt;x&gt; <i/> </b>
                      <k>
                        <!-- only -->
                      </k>
                      <c>   </c>
                      <d/>
                      <cd><![CDATA[<x>]]></cd>
                    </a:one>
                  </m>
                """)
    }

    @Test func declaresWhatItUsesOfItsSurroundings() throws {
        let (tree, child) = try child(of: "<d xmlns:p='urn:outer' xmlns:unused='urn:u'><m xmlns:q='urn:q'><p:x/><q:y p:z='1'/></m></d>")
        #expect(
            tree.fragment(of: child).serialized == """
                <m xmlns:q="urn:q" xmlns:p="urn:outer">
                    <p:x/>
                    <q:y p:z="1"/>
                  </m>
                """)
        #expect(tree.namespaces(declaredOn: child).map(\.prefix.string) == ["q"])
        #expect(tree.namespaces(inScopeOf: child).map(\.uri.string) == ["urn:q", "urn:outer", "urn:u"])
        #expect(String(decoding: tree.sourceBytes(of: child), as: UTF8.self) == "<m xmlns:q='urn:q'><p:x/><q:y p:z='1'/></m>")
    }

    @Test func metadataKeepsOneElementOfEachNamespace() throws {
        let text = "<d><metadata><!-- no -->no<a:x xmlns:a='urn:a'/><n/><b:x xmlns:b='urn:b'>&amp;</b:x><c:y xmlns:c='urn:a'/></metadata></d>"
        let (tree, child) = try child(of: text)
        var log = DiagnosticLog()
        #expect(
            tree.metadata(of: child, into: &log)?.serialized == """
                <metadata>
                    <a:x xmlns:a="urn:a"/>
                    <b:x xmlns:b="urn:b">&amp;</b:x>
                  </metadata>
                """)
        #expect(log.diagnostics.map(\.message.code) == ["metadata-without-namespace", "metadata-twice", "text-in-metadata"])
        let places = log.diagnostics.map { Array(text.utf8)[Int($0.range!.lowerBound)..<Int($0.range!.upperBound)] }
        #expect(places.map { String(decoding: $0, as: UTF8.self) } == ["n", "c:y", "no"])
    }

    @Test func metadataWithoutElementsIsNothing() throws {
        let (tree, child) = try child(of: "<d><metadata a='b'><!-- nothing --></metadata></d>")
        var log = DiagnosticLog()
        #expect(tree.metadata(of: child, into: &log) == nil)
        #expect(log.diagnostics.isEmpty)
    }
}

@Suite("What nothing reads is reported without looking at every sibling of every element")
struct XMLUnusedElementTests {
    private struct Nothing: XMLMappable {
        mutating func map(_ xml: inout some XMLMapper) {}
    }

    @Test func manyUnknownSiblings() throws {
        let tree = try Parsed("<d>\(String(repeating: "<unknown/>", count: 20_000))</d>").tree
        var reader = XMLReader(tree, log: DiagnosticLog())
        let time = ContinuousClock().measure { reader.reportUnused { XMLVocabulary(of: Nothing.self, root: "d") } }
        #expect(reader.log.diagnostics.count == 20_000)
        // A minute or more where each is compared with all before it.
        #expect(time < .seconds(20))
    }
}
