import Testing

@testable import QMP

/// Reading JSON: every kind of value, and a clear word about what is none, whatever the bytes are.
@Suite struct JSONTests {
    @Test func readsEveryKindOfValue() throws {
        let json = try #require(JSON(#" {"a" : [ -1 , 2.5e1 , true , false, null , "x" ] , "b" : { } , "a": 2} "#))
        #expect(json.members.map { $0.name.string } == ["a", "b", "a"])
        let list = try #require(json["a"])
        #expect(list.elements.map(\.kind) == [.number, .number, .boolean, .boolean, .null, .string])
        #expect(list.elements.compactMap(\.integer) == [-1])
        #expect(list.elements.compactMap(\.number) == [-1, 25])
        #expect(list.elements.compactMap(\.boolean) == [true, false])
        #expect(json["b"]?.kind == .object && json["b"].members.map { $0.value } == [])
        #expect(json["c"] == nil && json["a"]?["b"] == nil && json["c"].elements.map { $0 } == [])
    }

    @Test(arguments: [
        (#""""#, ""), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9é\u20AC""#, "éé€"),
        (#""\ud83d\ude00!""#, "😀!"), (#""\ud83d""#, "\u{FFFD}"), (#""\ude00x""#, "\u{FFFD}x"), (#""\ud83d\u0041""#, "\u{FFFD}A"),
    ])
    func unescapes(text: String, value: String) throws {
        let json = try #require(JSON(text))
        #expect(json.string == value)
        #expect(json == value)
    }

    @Test func valuesKnowTheirPlaces() throws {
        let text = #" {"a": [ 10, "xy" ]}"#
        let json = try #require(JSON(text))
        #expect(json.range == 1..<20 && json["a"]?.range == 7..<19)
        #expect(json["a"].elements.map(\.range) == [9..<11, 14..<16])
    }

    @Test func numbersKeepTheirBounds() {
        #expect(JSON("9223372036854775807")?.integer == .max)
        #expect(JSON("9223372036854775808")?.integer == nil)
        #expect(JSON("18446744073709551615")?.number == 18_446_744_073_709_551_616)
        #expect(JSON("1e999")?.number == .infinity)
    }

    @Test func equalityIsOfMeaning() throws {
        let one = try #require(JSON(#"{"a":[1,"\u0041"],"b":null}"#))
        #expect(one == JSON(#"{ "b" : null, "a" : [ 1.0, "A" ] }"#))
        #expect(one != JSON(#"{"a":[1,"B"],"b":null}"#))
        #expect(one != JSON(#"{"a":[1,"A"]}"#))
    }

    @Test(arguments: [
        ("", 0, "there is nothing"), ("  ", 0, "there is nothing"), ("{", 1, "a member's name is expected"),
        (#"{"a"}"#, 4, "a colon is expected"), ("[1,]", 3, "a value is expected"),
        (#""open"#, 5, "the text ends in a string"), ("nul", 3, "a value is expected"), ("1 2", 2, "a second value begins"),
        (#""\u12"#, 5, "four hexadecimal digits are expected"), (#""\x""#, 2, "there is no such escape"),
        ("[1 2]", 3, "a comma or the end of an array is expected"), ("-", 1, "a value is expected"),
        ("1.", 2, "digits are expected"), ("\"\u{1}\"", 1, "a control character stands in a string"), ("?", 0, "a value is expected"),
    ])
    func tellsWhatIsWrong(text: String, offset: Int, reason: String) {
        #expect(throws: JSONError(offset: offset, text: reason)) { try JSON(parsing: Array(text.utf8)) }
    }

    /// Whoever is at the other end of a socket must not be able to exhaust the stack.
    @Test func depthIsBounded() {
        let deep = String(repeating: "[", count: 1_000_000)
        #expect(throws: JSONError(offset: JSON.maximumDepth, text: "values are nested deeper than \(JSON.maximumDepth)")) {
            try JSON(parsing: Array(deep.utf8))
        }
        let most = JSON.maximumDepth
        #expect(JSON(String(repeating: "[", count: most) + String(repeating: "]", count: most)) != nil)
    }

    /// No beginning of a document is a document, and none makes the reader stumble.
    @Test func everyBeginningIsRefused() {
        let text = Array(#"{"return":[{"name":"fern\u0020","n":-12.5e+3},[true,false,null]],"id":"7"}"#.utf8)
        for count in 0..<text.count { #expect((try? JSON(parsing: Array(text.prefix(count)))) == nil) }
        #expect((try? JSON(parsing: text)) != nil)
    }

    @Test func readsOneValueAfterAnother() throws {
        let values = try JSON.sequence(parsing: Array("{\"a\":1}\r\n\n[2]3".utf8))
        #expect(values.map(\.description) == [#"{"a":1}"#, "[2]", "3"])
    }
}
