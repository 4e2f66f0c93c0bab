import Testing

@testable import Diagnostics

extension Message {
    fileprivate static var slotInUse: Message { .error("slot 2 is taken") }
    fileprivate static func odd(_ value: String) -> Message { .warning("'\(value)' is odd") }
    fileprivate static var needsTap: Message { .note("a tap device has to exist") }
}

/// The range of the first occurrence of `text`.
private func range(_ text: String, in source: SourceFile) -> SourceRange {
    let needle = Array(text.utf8)
    let start = source.bytes.indices.first { source.bytes[$0...].starts(with: needle) } ?? 0
    return SourceRange(UInt32(start), UInt32(start + needle.count))
}

private func file(_ text: String, name: String = "guest.xml") -> SourceFile { SourceFile(name: name, bytes: Array(text.utf8)) }

private func text(_ diagnostics: [Diagnostic], _ source: SourceFile, coloured: Bool = false) -> String {
    String(decoding: TextRenderer.render(diagnostics, in: source, coloured: coloured), as: UTF8.self)
}

@Suite("A message is known by its member's name")
struct MessageCodeTests {
    private func code(_ member: StaticString) -> String { Message.error("", member: member).code }

    @Test func namesBecomeKebabCase() {
        #expect(code("slotInUse") == "slot-in-use")
        #expect(code("odd(_:by:)") == "odd")
        #expect(code("malformedXML") == "malformed-xml")
        #expect(code("needsPCIExpress") == "needs-pci-express")
        #expect(code("USBPortTaken") == "usb-port-taken")
        #expect(code("x86Only") == "x86-only")
    }
}

@Suite("Text points at the culprit")
struct TextRendererTests {
    @Test func placeLineMarkAndNotes() {
        let source = file("<a>\n\t<b slot='2'/>\n  <c slot='2'/>\n</a>\n")
        let diagnostic = Diagnostic(
            .slotInUse, at: range("c slot='2'", in: source),
            notes: [.init("taken here", at: range("b slot", in: source)), .init("no place")])
        #expect(
            text([diagnostic, Diagnostic(.needsTap, at: nil)], source) == """
                guest.xml:3:4: error: slot 2 is taken [slot-in-use]
                   3 |   <c slot='2'/>
                     |    ^~~~~~~~~~
                guest.xml:2:3: note: taken here
                   2 |     <b slot='2'/>
                     |      ^~~~~~
                guest.xml: note: no place
                guest.xml: note: a tap device has to exist [needs-tap]

                """)
        #expect(text([], source) == "")
    }

    @Test func columnsAreScalarsAndTheMarkIsUnderWideCharacters() {
        let source = file("<n>日本é</n><x/>")
        #expect(
            text([Diagnostic(.slotInUse, at: range("x", in: source))], source) == """
                guest.xml:1:12: error: slot 2 is taken [slot-in-use]
                   1 | <n>日本é</n><x/>
                     |              ^

                """)
    }

    @Test func aMarkEndsWithItsLine() {
        let source = file("<a\r\n  b='1'/>")
        #expect(text([Diagnostic(.slotInUse, at: SourceRange(1, 12))], source).hasSuffix("   1 | <a\n     |  ^\n"))
        #expect(text([Diagnostic(.slotInUse, at: SourceRange(999, 1000))], source).hasPrefix("guest.xml:2:10: error"))
        #expect(text([Diagnostic(.slotInUse, at: SourceRange(0, 0))], file("")).hasSuffix("   1 | \n     | ^\n"))
    }

    @Test func anEndlessLineIsCutAroundTheMark() throws {
        let filler = String(repeating: "é", count: 500)
        let source = file("\(filler)<x/>\(filler)")
        let lines = text([Diagnostic(.slotInUse, at: range("<x/>", in: source))], source).split(separator: "\n")
        #expect(lines[0].hasPrefix("guest.xml:1:501:"))
        #expect(lines[1].count < 140 && lines[1].contains("…é") && lines[1].hasSuffix("é…"))
        let culprit = try #require(lines[1].firstIndex(of: "<"))
        let mark = try #require(lines[2].firstIndex(of: "^"))
        #expect(lines[1][..<culprit].count == lines[2][..<mark].count)
    }

    @Test func nothingInADocumentSteersTheTerminal() {
        let source = file("<x>\u{1B}[31m\u{202E}\u{9B}</x>")
        let rendered = text([Diagnostic(.odd("\u{1B}]0;\u{7}é"), at: range("x", in: source))], source)
        #expect(rendered.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && !(0x7F...0x9F).contains($0.value)) })
        #expect(!rendered.unicodeScalars.contains("\u{202E}"))
        #expect(rendered.contains("'\u{FFFD}]0;\u{FFFD}é' is odd"))
    }

    @Test func colourIsOnlyWhereAskedFor() {
        let source = file("<x/>")
        let diagnostics = [Diagnostic(.slotInUse, at: range("x", in: source)), Diagnostic(.odd("y"), at: nil)]
        #expect(!text(diagnostics, source).contains("\u{1B}"))
        let coloured = text(diagnostics, source, coloured: true)
        #expect(coloured.contains("\u{1B}[1;31merror: ") && coloured.contains("\u{1B}[1;35mwarning: "))
    }
}

@Suite("Programs get the same facts")
struct MachineReadableTests {
    let source = file("<a>\n <b/>\n</a>\n", name: "my guest.xml")

    @Test func oneObjectALine() {
        let diagnostics = [
            Diagnostic(.odd("\"\n"), at: range("b", in: source), notes: [.init("see", at: range("a", in: source)), .init("so")]),
            Diagnostic(.needsTap, at: nil),
        ]
        #expect(
            String(decoding: JSONRenderer.render(diagnostics, in: source), as: UTF8.self) == #"""
                {"file":"my guest.xml","line":2,"column":3,"endLine":2,"endColumn":4,"severity":"warning","code":"odd","text":"'\"\n' is odd",\#
                "notes":[{"line":1,"column":2,"endLine":1,"endColumn":3,"text":"see"},{"text":"so"}]}
                {"file":"my guest.xml","severity":"note","code":"needs-tap","text":"a tap device has to exist","notes":[]}

                """#)
    }

    @Test func sarifHasOneRunWithRulesAndPlaces() {
        var log = SARIFLog(toolVersion: "1.0")
        log.add([Diagnostic(.slotInUse, at: range("b", in: source), notes: [.init("see", at: range("a", in: source))])], in: source)
        log.add([Diagnostic(.slotInUse, at: nil), Diagnostic(.needsTap, at: nil)], in: file("", name: "<stdin>"))
        let uri = #"{"artifactLocation":{"uri":"my%20guest.xml"},"region":{"startLine""#
        #expect(
            String(decoding: log.bytes, as: UTF8.self) == #"""
                {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":\#
                {"name":"qemu-xml2argv","version":"1.0","rules":[{"id":"slot-in-use"},{"id":"needs-tap"}]}},\#
                "columnKind":"unicodeCodePoints","results":[\#
                {"ruleId":"slot-in-use","ruleIndex":0,"level":"error","message":{"text":"slot 2 is taken"},"locations":[\#
                {"physicalLocation":\#(uri):2,"startColumn":3,"endLine":2,"endColumn":4}}}],"relatedLocations":[\#
                {"physicalLocation":\#(uri):1,"startColumn":2,"endLine":1,"endColumn":3}},"message":{"text":"see"}}]},\#
                {"ruleId":"slot-in-use","ruleIndex":0,"level":"error","message":{"text":"slot 2 is taken"},"locations":[\#
                {"physicalLocation":{"artifactLocation":{"uri":"%3Cstdin%3E"}}}]},\#
                {"ruleId":"needs-tap","ruleIndex":1,"level":"note","message":{"text":"a tap device has to exist"},"locations":[\#
                {"physicalLocation":{"artifactLocation":{"uri":"%3Cstdin%3E"}}}]}]}]}

                """#)
    }

    @Test func theLocatorAgreesWithCountingFromTheStart() {
        let source = file("é<a>\r\n\n日本\n<b/>")
        let locator = SourceLocator(source)
        for offset in Array(0...30) + Array((0...30).reversed()) + [3, 3, 0, 7] {
            #expect(locator.position(of: UInt32(offset)) == source.position(of: UInt32(offset)))
        }
    }
}
