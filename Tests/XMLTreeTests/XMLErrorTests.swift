import Diagnostics
import Testing
import XMLTree

/// What is wrong with a document, as `code 'culprit'` each, notes as `code: 'place'`.
private func faults(_ bytes: [UInt8]) -> [String] {
    var log = DiagnosticLog()
    let tree = XMLParser.parse(SourceFile(name: "test.xml", bytes: bytes), into: &log)
    #expect((tree == nil) == log.hasErrors)
    func place(_ range: SourceRange?) -> String {
        guard let range else { return "nowhere" }
        guard range.upperBound <= bytes.count else { return "outside" }
        let text = String(decoding: bytes[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
        return "\(range.lowerBound) '\(text)'"
    }
    return log.diagnostics.flatMap { diagnostic in
        ["\(diagnostic.message.code) \(place(diagnostic.range))"] + diagnostic.notes.map { "note \(place($0.range))" }
    }
}

@Suite("What is wrong is said once, at its place")
struct XMLErrorTests {
    @Test(arguments: [
        ("", ["empty-document nowhere"]),
        (" \n", ["no-element 2 ''"]),
        ("hello", ["text-before-element 0 'h'"]),
        ("<a>", ["unclosed-element 1 'a'", "note 3 ''"]),
        ("<a><b></c></b></a>", ["tag-mismatch 6 '</c>'", "note 4 'b'", "tag-mismatch 10 '</b>'", "note 1 'a'"]),
        ("<p:a xmlns:p='u:u'><p:b></a>", ["tag-mismatch 24 '</a>'", "note 20 'p:b'", "unclosed-element 1 'p:a'", "note 28 ''"]),
        ("<a", ["unfinished-tag 2 ''"]),
        ("<a></a", ["unfinished-tag 6 ''"]),
        ("<a></ a>", ["unfinished-tag 6 'a'"]),
        ("<a b/>", ["missing-value 3 'b'"]),
        ("<a b=c/>", ["unquoted-value 5 'c'"]),
        ("<a x='1' b='c>\n</a>", ["less-than-in-value 15 '<'"]),
        ("<a x='1' b='c>\n", ["unclosed-value 11 '''"]),
        ("<a b='c'd='e'/>", ["missing-space 8 'd'"]),
        ("<a b='c'/ >", ["misplaced-slash 8 '/'"]),
        ("<a b='1' c='2'\n b='3'/>", ["duplicate-attribute 16 'b='3''", "note 3 'b='1''"]),
        ("<a b='&foo;'/>", ["undeclared-entity 6 '&foo;'"]),
        ("<!DOCTYPE a SYSTEM 'x'><a>&foo;</a>", ["undeclared-entity 26 '&foo;'"]),
        ("<a b='x & y'/>", ["bare-ampersand 8 '&'"]),
        ("<a>x & y</a>", ["bare-ampersand 5 '&'"]),
        ("<a>1 < 2</a>", ["bare-less-than 5 '<'"]),
        ("<a>&lt</a>", ["unclosed-reference 3 '&lt'"]),
        ("<a>&#0;</a>", ["invalid-reference 3 '&#0;'"]),
        ("<a b='&#xZ;'/>", ["invalid-reference 6 '&#x'"]),
        ("<a>]]></a>", ["cdata-end-in-text 3 ']]>'"]),
        ("<a><!-- x -- y --></a>", ["hyphens-in-comment 10 '--'"]),
        ("<a><!-- x", ["unclosed-markup 3 '<!--'", "unclosed-element 1 'a'", "note 9 ''"]),
        ("<a><![CDATA[ x", ["unclosed-markup 3 '<![CDATA['", "unclosed-element 1 'a'", "note 14 ''"]),
        (" <?xml version='1.0'?><a/>", ["misplaced-xml-declaration 1 '<?xml'"]),
        ("<a/><b/>", ["content-after-end 4 '<'"]),
        ("<a>x\u{1}</a>", ["control-character 4 '\u{1}'"]),
        ("<a b='x\u{1}'/>", ["control-character 7 '\u{1}'"]),
        ("<a>x\0</a>", ["nul-byte 4 '\0'"]),
        ("<p:a/>", ["undeclared-prefix 1 'p:a'"]),
        ("<a><b q:x='1' p:x='2'/></a>", ["undeclared-prefix 6 'q:x'", "undeclared-prefix 14 'p:x'"]),
        ("<qemu:a/>", ["undeclared-prefix 1 'qemu:a'", "note nowhere"]),
        ("<a xmlns='not absolute'/>", ["questionable-xml 23 ''"]),
        ("<a xmlns='not absolute'b=''/>", ["questionable-xml 23 ''", "missing-space 23 'b'"]),
    ] as [(String, [String])])
    func fault(document: String, expected: [String]) {
        #expect(faults(Array(document.utf8)) == expected)
    }

    @Test func oneDocumentManyFaults() {
        let document = "<a x='&u;'>\n <b>&v;</b>\n & \n <p:c/>\n</a>"
        #expect(
            faults(Array(document.utf8)) == [
                "undeclared-entity 6 '&u;'", "undeclared-entity 16 '&v;'", "bare-ampersand 25 '&'", "undeclared-prefix 30 'p:c'",
            ])
    }

    @Test func bytesThatAreNotUTF8() {
        #expect(faults(Array("<a>".utf8) + [0xE9] + Array("</a>".utf8)) == ["invalid-utf8 3 '\u{FFFD}'"])
        #expect(faults(Array("<a b='".utf8) + [0xC0, 0x80] + Array("'/>".utf8)).first?.hasPrefix("invalid-utf8 6") == true)
    }

    @Test func strictTurnsWarningsIntoErrors() {
        var log = DiagnosticLog(strict: true)
        #expect(XMLParser.parse(SourceFile(name: "x", bytes: Array("<a xmlns='relative'/>".utf8)), into: &log) == nil)
    }

    /// Whatever a document was cut off at, or lacks a byte of, is said without a trap.
    @Test func noPrefixAndNoGapIsACrash() {
        let sample = Array(
            """
            <?xml version='1.0' encoding='UTF-8'?>
            <!DOCTYPE domain [<!ELEMENT a (b|c)*>]>
            <domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
              <!-- é --><name>vm &amp; <![CDATA[<more>]]> &#x1F600;</name>
              <?pi data?>
              <qemu:arg qemu:value="a&lt;b" xmlns='urn:x'/>
            </domain>
            """.utf8)
        for index in sample.indices {
            let prefix = Array(sample[..<index])
            #expect(!faults(prefix).isEmpty)
            _ = faults(Array(sample[index...]))
            _ = faults(prefix + sample[(index + 1)...])
            for byte: UInt8 in [0x00, 0x22, 0x26, 0x3C, 0x3E, 0x5D, 0x80, 0xFF] {
                _ = faults(prefix + [byte] + sample[(index + 1)...])
            }
        }
    }
}

@Suite("Documents that would cost too much are refused")
struct XMLLimitTests {
    private func nested(_ depth: Int) -> [UInt8] {
        Array((String(repeating: "<e>", count: depth) + String(repeating: "</e>", count: depth)).utf8)
    }

    @Test func depth() throws {
        #expect(try Parsed(nested(256)).tree.count == 256)
        #expect(faults(nested(257)) == ["document-too-deep 769 'e'"])
        #expect(faults(nested(300)) == ["document-too-deep 769 'e'"])
    }

    @Test func size() throws {
        let limit = XMLParser.maximumSize
        let padding = [UInt8](repeating: 0x20, count: limit - 4)
        #expect(faults(padding + Array("<a/>".utf8)) == [])
        #expect(faults(padding + Array("<aa/>".utf8)) == ["document-too-large nowhere"])
    }

    @Test func attributesOfAnElement() throws {
        func element(_ count: Int) -> String { "<a " + (0..<count).map { "a\($0)='>'" }.joined(separator: " ") + "/>" }
        #expect(try Parsed("<x>\(element(1024))</x>").tree.attributes(of: .init(index: 1)).count == 1024)
        #expect(faults(Array("<x>\(element(1025))</x>".utf8)) == ["too-many-attributes 4 'a'"])
        // Before the parser has compared each attribute with all others.
        let large = "<x><!-- <b \(String(repeating: "c='' ", count: 2000)) -->\(element(60000))</x>"
        #expect(faults(Array(large.utf8)) == ["too-many-attributes \(large.utf8.count - element(60000).utf8.count - 3) 'a'"])
    }

    @Test func namespaces() {
        func declarations(_ numbers: Range<Int>) -> String { numbers.map { " xmlns:p\($0)='urn:\($0)'" }.joined() }
        #expect(faults(Array("<a\(declarations(0..<250))><b\(declarations(0..<6))/><b\(declarations(0..<6))/></a>".utf8)) == [])
        let over = "<a\(declarations(0..<250))><b\(declarations(0..<7))/></a>"
        #expect(faults(Array(over.utf8)).map { $0.split(separator: " ").map(String.init) }.map { [$0[0], $0[2]] }
            == [["too-many-namespaces", "'b'"]])
        let many = (0..<300).map { "<b xmlns='urn:\($0)'/>" }.joined()
        #expect(faults(Array("<a>\(many)</a>".utf8)).first?.hasPrefix("too-many-namespaces") == true)
    }

    @Test func errors() {
        let found = faults(Array("<a>\(String(repeating: "& ", count: 100_000))</a>".utf8))
        #expect(found.count == XMLParser.maximumErrors + 1)
        #expect(found.last?.hasPrefix("too-many-errors ") == true)
        // Each of these errors would come with a copy of the whole comment before it.
        #expect(faults(Array("<a><!--".utf8) + [UInt8](repeating: 0x2D, count: 1 << 20)).count == XMLParser.maximumErrors + 1)
    }

    @Test func entityDeclarations() {
        let laughs = "<!DOCTYPE l [<!-- <!ENTITY --> <!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><l>&b;</l>"
        #expect(faults(Array(laughs.utf8)) == ["entity-declaration 31 '<!ENTITY a 'ha''"])
        #expect(faults(Array("<!DOCTYPE l [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;]><l/>".utf8))
            == ["entity-declaration 13 '<!ENTITY % p SYSTEM 'file:///etc/passwd''"])
        #expect(faults(Array("<!DOCTYPE l [<!NOTATION n SYSTEM 'n'><!ENTITY u SYSTEM 'u' NDATA n>]><l/>".utf8)).first?
            .hasPrefix("entity-declaration") == true)
    }

    @Test func attributeDeclarations() {
        #expect(faults(Array("<!DOCTYPE l [<!ELEMENT l EMPTY> <!ATTLIST l a CDATA 'b'>]><l/>".utf8))
            == ["attribute-declaration 32 '<!ATTLIST l a CDATA 'b''"])
    }
}

@Suite("Documents in other encodings")
struct XMLEncodingTests {
    private let text = "<n v='é'>日本</n>"

    private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { bigEndian ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    @Test func utf16WithAndWithoutMark() throws {
        for bytes in [
            [0xFF, 0xFE] + utf16(text, bigEndian: false), [0xFE, 0xFF] + utf16(text, bigEndian: true),
            utf16(text, bigEndian: false), utf16(text, bigEndian: true),
            [0xFF, 0xFE] + utf16("<?xml version='1.0' encoding='UTF-16'?>\(text)", bigEndian: false),
        ] {
            let parsed = try Parsed(bytes)
            #expect(parsed.tree.text(of: .root).string == "日本")
            #expect(parsed.slice(parsed.tree.range(of: .root)) == text)
        }
    }

    @Test func latin1() throws {
        let parsed = try Parsed(Array("<?xml version='1.0' encoding=\"ISO-8859-1\"?><n v='".utf8) + [0xE9] + Array("'/>".utf8))
        #expect(parsed.tree.attributes(of: .root)[0].value.string == "é")
        #expect(parsed.slice(parsed.tree.attributes(of: .root)[0].range) == "v='é'")
    }

    @Test func utf8WithMarkAndDeclaration() throws {
        let source = SourceFile(name: "x", bytes: [0xEF, 0xBB, 0xBF] + Array("<?xml version='1.0' encoding='utf-8'?>\(text)".utf8))
        var log = DiagnosticLog()
        #expect(XMLParser.decode(source, into: &log) === source)
        let parsed = try Parsed(source.bytes)
        #expect(parsed.slice(parsed.tree.range(of: .root)) == text)
    }

    /// The declaration still names the encoding that the document came in.
    @Test func decodingTwiceIsDecodingOnce() throws {
        for (encoding, bytes) in [
            ("ISO-8859-1", Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8) + [0xE9, 0x26] + Array("</a>".utf8)),
            ("UTF-16", [0xFF, 0xFE] + utf16("<?xml version='1.0' encoding='UTF-16'?><a>é&</a>", bigEndian: false)),
        ] {
            var log = DiagnosticLog()
            let text = try #require(XMLParser.decode(SourceFile(name: "x", bytes: bytes), into: &log))
            #expect(XMLParser.parse(text, into: &log) == nil)
            #expect(log.diagnostics.map(\.message.code) == ["bare-ampersand"], "\(encoding)")
            let range = try #require(log.diagnostics.first?.range)
            #expect(text.bytes[Int(range.lowerBound)] == UInt8(ascii: "&"), "\(encoding)")
        }
    }

    @Test func whatCannotBeRead() {
        #expect(faults(Array("<?xml version='1.0' encoding='klingon'?><a/>".utf8)) == ["unknown-encoding 30 'klingon'"])
        #expect(faults(Array("<?xml version='1.0' encoding='UTF-16'?><a/>".utf8)) == ["encoding-contradicted 30 'UTF-16'"])
        #expect(faults([0xFF, 0xFE, 0x3C, 0x00, 0x00, 0xD8, 0x3E, 0x00]) == ["undecodable 4 '\0'"])
        #expect(faults([0xFF, 0xFE, 0x3C, 0x00, 0x61]).first?.hasPrefix("undecodable 4") == true)
        #expect(faults(Array("<?xml version='1.0' encoding='US-ASCII'?><é/>".utf8)).first?.hasPrefix("undecodable 42") == true)
    }
}
