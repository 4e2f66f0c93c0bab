import Diagnostics
import Testing
import XMLTree

@Suite("What is in a document, and where")
struct XMLParserTests {
    @Test func placesOfElementsAndAttributes() throws {
        let parsed = try Parsed(
            "<?xml version='1.0'?>\n<!-- <a> -->\n<domain type='kvm'\n  id = \"7\">\n  <name>vm</name>\n</domain  >\n")
        let tree = parsed.tree
        #expect(tree.name(of: .root).string == "domain")
        #expect(parsed.slice(tree.nameRange(of: .root)) == "domain")
        #expect(parsed.slice(tree.range(of: .root)) == "<domain type='kvm'\n  id = \"7\">\n  <name>vm</name>\n</domain  >")
        let attributes = tree.attributes(of: .root)
        #expect(attributes.map(\.name.string) == ["type", "id"])
        #expect(attributes.map(\.value.string) == ["kvm", "7"])
        #expect(attributes.map { parsed.slice($0.range) } == ["type='kvm'", "id = \"7\""])
        #expect(attributes.map { parsed.slice($0.valueRange) } == ["kvm", "7"])
        let name = try #require(tree.children(of: .root).first { _ in true })
        #expect(tree.text(of: name).string == "vm")
        #expect(parsed.slice(tree.textRange(of: name)) == "vm")
        #expect(tree.parent(of: name) == .root)
        #expect(tree.parent(of: .root) == nil)
    }

    @Test func siblingsAndNestingInDocumentOrder() throws {
        let tree = try Parsed("<a><b><c/><d></d></b> <e/><!-- <x/> --><f><g/></f></a>").tree
        #expect(outline(tree, .root) == "a(b(c d) e f(g))")
        #expect((0..<tree.count).map { tree.name(of: .init(index: UInt32($0))).string } == ["a", "b", "c", "d", "e", "f", "g"])
    }

    @Test func attributeValuesAreDecodedAndNormalised() throws {
        let parsed = try Parsed("<a v='&amp;#38;&lt;&#x41;&#233;\n\t\u{FC}&#10;&quot;&apos;'  w='plain' x=\"it's > &gt;\" y='a\r\nb'/>")
        let attributes = parsed.tree.attributes(of: .root)
        #expect(attributes.map(\.value.string) == ["&#38;<A\u{E9}  \u{FC}\n\"'", "plain", "it's > >", "a b"])
        #expect(attributes.map { parsed.slice($0.valueRange) }
            == ["&amp;#38;&lt;&#x41;&#233;\n\t\u{FC}&#10;&quot;&apos;", "plain", "it's > &gt;", "a\r\nb"])
        #expect(parsed.slice(attributes[1].range) == "w='plain'")
    }

    @Test(arguments: [
        ("<a> two words\n</a>", " two words\n", "two words"),
        ("<a>&lt;&#x1F600;&amp;amp;</a>", "<\u{1F600}&amp;", "&lt;&#x1F600;&amp;amp;"),
        ("<a><![CDATA[ <x> & ]]]]><![CDATA[>]]></a>", " <x> & ]]>", "<![CDATA[ <x> & ]]]]><![CDATA[>]]>"),
        ("<a>one<!-- no -->two<?pi no?>three</a>", "onetwothree", "one<!-- no -->two<?pi no?>three"),
        ("<a> <!-- no --> x <!-- no --></a>", "  x ", "x"),
        ("<a>a\r\nb\rc&#13;d</a>", "a\nb\nc\rd", "a\r\nb\rc&#13;d"),
        ("<a>日本é</a>", "日本é", "日本é"),
        ("<a>x<b>no</b>y<b/> <b/>z</a>", "xy z", "x"),
        ("<a>  <b/> </a>", "", ""),
        ("<a>  </a>", "  ", ""),
        ("<a/>", "", ""),
        ("<a><![CDATA[]]></a>", "", ""),
    ] as [(String, String, String)])
    func textOfTheElementItself(document: String, text: String, place: String) throws {
        let parsed = try Parsed(document)
        #expect(parsed.tree.text(of: .root).string == text)
        #expect(parsed.slice(parsed.tree.textRange(of: .root)) == place)
    }

    @Test func aLongTextThatTheParserDeliversInPieces() throws {
        let text = String(repeating: "é&amp;\n", count: 5000)
        let parsed = try Parsed("<a>\(text)</a>")
        #expect(parsed.tree.text(of: .root).string == String(repeating: "é&\n", count: 5000))
    }

    @Test func namespacesOfElementsAndAttributes() throws {
        let parsed = try Parsed(
            "<domain xmlns:q='urn:qemu' a='1' q:b='2'><q:arg q:v='x' v='y'/><in xmlns='urn:in'><x/></in><o xmlns:q='urn:&#111;ther'><q:y/></o></domain>")
        let tree = parsed.tree
        let uris = (0..<tree.count).map { tree.namespaceURI(of: .init(index: UInt32($0))) }
        #expect(uris == ["", "urn:qemu", "urn:in", "urn:in", "", "urn:other"])
        #expect(tree.attributes(of: .root).map(\.namespaceURI) == ["", "urn:qemu"])
        #expect(tree.attributes(of: .root).map(\.name.string) == ["a", "b"])
        let argument = XMLTree.ElementID(index: 1)
        #expect(tree.name(of: argument).string == "arg")
        #expect(parsed.slice(tree.nameRange(of: argument)) == "q:arg")
        #expect(parsed.slice(tree.attributes(of: argument)[0].range) == "q:v='x'")
        #expect(tree.attributes(of: argument).map(\.namespaceURI) == ["urn:qemu", ""])
    }

    @Test func aDoctypeWithoutDeclarationsIsHarmless() throws {
        let parsed = try Parsed("<!DOCTYPE domain SYSTEM 'domain.dtd' [<!ELEMENT a (b)> <!-- <x> -->]><domain a='1'/>")
        #expect(parsed.slice(parsed.tree.range(of: .root)) == "<domain a='1'/>")
    }

    /// The tree says the same, whatever stands in front of the element: no place depends on how much was read before.
    @Test func placesFarIntoADocument() throws {
        let filler = String(repeating: "<!-- é -->\n<x y='&amp;'>text</x>\n", count: 3000)
        let parsed = try Parsed("<a>\(filler)<last v='é' w='1'>end</last></a>")
        let last = XMLTree.ElementID(index: UInt32(parsed.tree.count - 1))
        #expect(parsed.slice(parsed.tree.range(of: last)) == "<last v='é' w='1'>end</last>")
        #expect(parsed.tree.attributes(of: last).map { parsed.slice($0.range) } == ["v='é'", "w='1'"])
    }

    private func outline(_ tree: XMLTree, _ element: XMLTree.ElementID) -> String {
        let children = tree.children(of: element).map { outline(tree, $0) }
        return tree.name(of: element).string + (children.isEmpty ? "" : "(" + children.joined(separator: " ") + ")")
    }
}

/// A parsed document whose ranges can be read as text.
struct Parsed {
    let tree: XMLTree

    init(_ text: String) throws { try self.init(Array(text.utf8)) }

    init(_ bytes: [UInt8]) throws {
        var log = DiagnosticLog()
        let tree = XMLParser.parse(SourceFile(name: "test.xml", bytes: bytes), into: &log)
        #expect(log.diagnostics.isEmpty)
        self.tree = try #require(tree)
    }

    func slice(_ range: SourceRange) -> String {
        String(decoding: tree.source.bytes[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
    }
}
