import Diagnostics

extension Message {
    static var outOfMemory: Message { .error("not enough memory to read the document") }

    // Limits
    static var documentTooDeep: Message { .error("elements are nested deeper than \(XMLParser.maximumDepth) levels") }
    static var tooManyAttributes: Message {
        .error("the element has more than \(XMLParser.maximumAttributes) attributes")
    }
    static var tooManyNamespaces: Message {
        .error("more than \(XMLParser.maximumNamespaces) namespaces are declared")
    }
    static var tooManyErrors: Message { .error("more than \(XMLParser.maximumErrors) errors; the rest is not looked at") }
    static func entityDeclaration(_ name: String) -> Message {
        .error("entity declarations are refused: write what '\(name)' stands for in its place")
    }
    static func attributeDeclaration(_ element: String) -> Message {
        .error("attribute declarations are refused: write the attributes on <\(element)> itself")
    }

    // The document as a whole
    static var emptyDocument: Message { .error("the document is empty") }
    static var noElement: Message { .error("the document has no element") }
    static var textBeforeElement: Message { .error("this is not XML: a document starts with '<'") }
    static var contentAfterEnd: Message { .error("nothing may follow the end of the document's one element") }
    static var misplacedXMLDeclaration: Message {
        .error("an XML declaration has to be the very first thing in the document")
    }

    // Characters
    static var nulByte: Message { .error("NUL byte: this is not a text") }
    static func invalidUTF8(_ byte: UInt8) -> Message {
        .error("the byte 0x\(hexadecimal(byte)) is not valid UTF-8 here; other encodings have to be declared")
    }
    static func controlCharacter(_ byte: UInt8) -> Message {
        .error("the control character U+00\(hexadecimal(byte)) cannot be in XML")
    }
    static var bareAmpersand: Message { .error("'&' has to be written as '&amp;'") }
    static var bareLessThan: Message { .error("no name follows '<'; in text it has to be written as '&lt;'") }
    static var lessThanInValue: Message { .error("'<' in a value has to be written as '&lt;'") }
    static var cdataEndInText: Message { .error("']]>' in text has to be written as ']]&gt;'") }
    static var hyphensInComment: Message { .error("'--' cannot be in a comment") }
    static var unclosedReference: Message { .error("a reference has to end with ';'") }
    static var invalidReference: Message { .error("this reference is not the number of a character") }
    static func undeclaredEntity(_ name: String) -> Message {
        .error("'\(name)' is none of the names that '&' can stand before: lt, gt, amp, quot, apos")
    }

    // Tags
    static func tagMismatch(_ name: String, expected: String) -> Message {
        .error("</\(name)> does not close <\(expected)>")
    }
    static func unclosedElement(_ name: String) -> Message { .error("<\(name)> is never closed") }
    static var unfinishedTag: Message { .error("the tag should end here") }
    static func unclosedMarkup(_ what: String, _ end: String) -> Message {
        .error("the \(what) is not closed: '\(end)' is missing")
    }
    static func missingValue(_ name: String) -> Message { .error("attribute '\(name)' has no value") }
    static var unquotedValue: Message { .error("a value has to stand in quotes") }
    static var unclosedValue: Message { .error("the value that starts here has no closing quote") }
    static var missingName: Message { .error("a name should start here") }
    static var misplacedSlash: Message { .error("'/' has to stand right before '>'") }
    static var missingSpace: Message { .error("a space is missing before this attribute") }
    static func duplicateAttribute(_ name: String) -> Message { .error("attribute '\(name)' is given twice") }
    static func undeclaredPrefix(_ prefix: String) -> Message { .error("namespace prefix '\(prefix)' is not declared") }

    // What has no sentence of ours
    static func malformedXML(_ text: String) -> Message { .error("malformed XML: \(text)") }
    static func questionableXML(_ text: String) -> Message { .warning("questionable XML: \(text)") }

    private static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
}
