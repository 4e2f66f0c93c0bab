import CLibXML2Shim
import Diagnostics

/// Says what the parser found wrong, at the place where it is wrong: libxml2 names the place where it found out.
struct XMLErrorReporter {
    private let storage: XMLTreeStorage
    private let source: UnsafeBufferPointer<UInt8>

    init(_ storage: XMLTreeStorage) {
        self.storage = storage
        source = UnsafeBufferPointer(start: storage.document.source, count: Int(storage.document.sourceLength))
    }

    /// Reports the errors in the order they were found.
    func report(into log: inout DiagnosticLog) {
        var last: CXMLError?
        for error in UnsafeBufferPointer(start: storage.document.errors, count: Int(storage.document.errorCount)) {
            if isWarning(error) {
                log.report(.questionableXML(XMLErrorNames(error).message), at: SourceRange(error.range))
                continue
            }
            if let last, isEcho(error, of: last) { continue }
            report(error, into: &log)
            last = error
        }
        if storage.document.isWellFormed == 0 && last == nil {
            log.report(.malformedXML("the document is not well-formed"), at: nil)
        }
    }

    /// libvirt, too, reads documents with names of namespaces that are no URI.
    private func isWarning(_ error: CXMLError) -> Bool {
        error.isWarning != 0 || Int(error.code) == Int(CXMLErrorInvalidNamespaceURI)
    }

    /// Having found a fault, libxml2 says on the way out that the attributes, the tag and the document did not end there
    /// either: the same fault, told again.
    private func isEcho(_ error: CXMLError, of last: CXMLError) -> Bool {
        guard error.range.start == last.range.start else { return false }
        switch Int(error.code) {
        case Int(CXMLErrorMissingSpace), Int(CXMLErrorUnfinishedTag), Int(CXMLErrorContentAfterEnd):
            return true
        case Int(CXMLErrorInvalidCharacter):
            return isInvalidReference(last) || last.code == error.code
        case Int(CXMLErrorTagMismatch):
            return Int(last.code) == Int(CXMLErrorUnfinishedTag)
        default:
            return false
        }
    }

    private func isInvalidReference(_ error: CXMLError) -> Bool {
        (CXMLErrorInvalidHexadecimal...CXMLErrorInvalidNumber).contains { Int($0) == Int(error.code) }
    }

    private func report(_ error: CXMLError, into log: inout DiagnosticLog) {
        let at = Int(error.range.start)
        let names = XMLErrorNames(error)
        switch Int(error.code) {
        case Int(CXMLErrorTagMismatch):
            reportMismatch(error, names, into: &log)
        case Int(CXMLErrorUnclosedElement):
            reportUnclosed(error, names, into: &log)
        case Int(CXMLErrorDuplicateAttribute), Int(CXMLErrorDuplicateQualifiedAttribute):
            reportDuplicate(names.first, at: at, into: &log)
        case Int(CXMLErrorUndeclaredPrefix):
            reportPrefix(names, at: at, into: &log)
        case Int(CXMLErrorUnclosedValue):
            reportUnclosedValue(at: at, names, into: &log)
        default:
            let (message, range) = simple(error, names)
            log.report(message, at: range)
        }
    }

    // MARK: Errors that involve two places, or another than the parser's

    private func reportMismatch(_ error: CXMLError, _ names: XMLErrorNames, into log: inout DiagnosticLog) {
        let at = Int(error.range.start)
        let start = before(at, "</") ?? at
        log.report(
            .tagMismatch(names.second, expected: names.first), at: range(start, at),
            notes: opening(error).map { [.init("<\(names.first)> is opened here", at: $0)] } ?? [])
    }

    private func reportUnclosed(_ error: CXMLError, _ names: XMLErrorNames, into log: inout DiagnosticLog) {
        guard let opening = opening(error) else {
            log.report(.unclosedElement(names.first), at: SourceRange(error.range))
            return
        }
        log.report(.unclosedElement(names.first), at: opening, notes: [.init("the document ends here", at: SourceRange(error.range))])
    }

    private func reportDuplicate(_ name: String, at: Int, into log: inout DiagnosticLog) {
        let tag = StartTagScanner(source, endingAt: at)
        let same = tag?.attributes.filter { tag?.localName($0) == name || tag?.text($0.name) == name } ?? []
        guard same.count > 1, let first = same.first, let second = same.last else {
            log.report(.duplicateAttribute(name), at: range(at, at))
            return
        }
        log.report(
            .duplicateAttribute(name), at: range(second.name.lowerBound, second.end),
            notes: [.init("the first one is here", at: range(first.name.lowerBound, first.end))])
    }

    private func reportPrefix(_ names: XMLErrorNames, at: Int, into log: inout DiagnosticLog) {
        let prefix = names.first
        let tag = StartTagScanner(source, endingAt: at)
        let written = "\(prefix):\(names.second)"
        let place = names.third.isEmpty
            ? tag?.name : tag?.attributes.first { tag?.text($0.name) == written }?.name
        let note = prefix == "qemu"
            ? [Diagnostic.Note("declare it on <domain>: xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'")] : []
        log.report(.undeclaredPrefix(prefix), at: place.map { range($0.lowerBound, $0.upperBound) } ?? range(at, at), notes: note)
    }

    private func reportUnclosedValue(at: Int, _ names: XMLErrorNames, into log: inout DiagnosticLog) {
        guard let quote = StartTagScanner(source, endingAt: at)?.unclosedQuote else {
            log.report(.malformedXML(names.message), at: range(at, at))
            return
        }
        log.report(.unclosedValue, at: range(quote, quote + 1))
    }

    private func opening(_ error: CXMLError) -> SourceRange? {
        guard error.element != CXML_NO_ELEMENT, error.element < storage.document.elementCount else { return nil }
        return SourceRange(storage.document.elements[Int(error.element)].nameRange)
    }

    // MARK: Errors with one place

    private func simple(_ error: CXMLError, _ names: XMLErrorNames) -> (Message, SourceRange?) {
        let at = Int(error.range.start)
        let here = range(at, at + 1)
        switch Int(error.code) {
        case Int(CXMLErrorOutOfMemory): return (.outOfMemory, nil)
        case Int(CXMLErrorNoElement): return noElement(at)
        case Int(CXMLErrorContentAfterEnd): return (.contentAfterEnd, here)
        case Int(CXMLErrorInvalidCharacter): return invalidCharacter(at, names)
        case _ where isInvalidReference(error): return (.invalidReference, range(before(at, "&#") ?? at, at))
        case Int(CXMLErrorUnclosedReference): return (.unclosedReference, range(before(at, "&") ?? at, at))
        case Int(CXMLErrorUndeclaredEntity), Int(CXMLErrorUndeclaredEntityOfSubset):
            return (.undeclaredEntity(names.first), range(before(at, "&") ?? before(at, "%") ?? at, at))
        case Int(CXMLErrorLessThanInValue): return (.lessThanInValue, here)
        case Int(CXMLErrorUnquotedValue): return (.unquotedValue, here)
        case Int(CXMLErrorMissingValue): return (.missingValue(names.first), range(before(at, names.first) ?? at, at))
        case Int(CXMLErrorUnclosedComment): return unclosed("comment", "<!--", "-->", at)
        case Int(CXMLErrorUnclosedCDATA): return unclosed("CDATA section", "<![CDATA[", "]]>", at)
        case Int(CXMLErrorCDATAEndInText): return (.cdataEndInText, range(at, at + 3))
        case Int(CXMLErrorMisplacedXMLDeclaration): return (.misplacedXMLDeclaration, range(before(at, "<?") ?? at, at))
        case Int(CXMLErrorMissingSpace) where at < source.count && source[at] == UInt8(ascii: "/"): return (.misplacedSlash, here)
        case Int(CXMLErrorMissingSpace) where isStartOfName(at): return (.missingSpace, here)
        case Int(CXMLErrorMissingName): return missingName(at)
        case Int(CXMLErrorUnfinishedTag): return (.unfinishedTag, here)
        case Int(CXMLErrorHyphensInComment): return (.hyphensInComment, range(at, at + 2))
        case Int(CXMLErrorNULByte): return (.nulByte, here)
        case Int(CXMLErrorEntityDeclaration): return (.entityDeclaration(names.first), SourceRange(error.range))
        case Int(CXMLErrorAttributeDeclaration): return (.attributeDeclaration(names.first), SourceRange(error.range))
        case Int(CXMLErrorTooDeep): return (.documentTooDeep, SourceRange(error.range))
        case Int(CXMLErrorTooManyAttributes): return (.tooManyAttributes, SourceRange(error.range))
        case Int(CXMLErrorTooManyNamespaces): return (.tooManyNamespaces, SourceRange(error.range))
        case Int(CXMLErrorTooManyErrors): return (.tooManyErrors, SourceRange(error.range))
        default: return (.malformedXML(names.message), SourceRange(error.range))
        }
    }

    private func noElement(_ at: Int) -> (Message, SourceRange?) {
        if source.isEmpty { return (.emptyDocument, nil) }
        return at >= source.count ? (.noElement, range(at, at)) : (.textBeforeElement, range(at, at + 1))
    }

    private func invalidCharacter(_ at: Int, _ names: XMLErrorNames) -> (Message, SourceRange?) {
        guard at < source.count else { return (.malformedXML(names.message), range(at, at)) }
        let byte = source[at]
        if names.first.hasPrefix("Bytes:") { return (.invalidUTF8(byte), range(at, at + 1)) }
        if at > 0, source[at - 1] == UInt8(ascii: ";"), let start = before(at, "&#") {
            return (.invalidReference, range(start, at))
        }
        if byte < 0x20 { return (.controlCharacter(byte), range(at, at + 1)) }
        return (.malformedXML(names.message), range(at, at + 1))
    }

    private func missingName(_ at: Int) -> (Message, SourceRange?) {
        switch at > 0 ? source[at - 1] : 0 {
        case UInt8(ascii: "&"): (.bareAmpersand, range(at - 1, at))
        case UInt8(ascii: "<"): (.bareLessThan, range(at - 1, at))
        default: (.missingName, range(at, at + 1))
        }
    }

    private func unclosed(_ what: String, _ start: String, _ end: String, _ at: Int) -> (Message, SourceRange?) {
        guard let opening = before(at, start) else { return (.unclosedMarkup(what, end), range(at, at)) }
        return (.unclosedMarkup(what, end), range(opening, opening + start.utf8.count))
    }

    // MARK: Places

    /// How far back is looked for the beginning of what is wrong: there can be an error in every byte.
    static let reach = 64 << 10

    private func range(_ start: Int, _ end: Int) -> SourceRange {
        SourceRange(UInt32(min(start, source.count)), UInt32(min(end, source.count)))
    }

    private func isStartOfName(_ at: Int) -> Bool {
        at < source.count && source[at] > 0x40 && source[at] != UInt8(ascii: "[")
    }

    /// Where `text` last stands before `at`.
    private func before(_ at: Int, _ text: String) -> Int? {
        let needle = Array(text.utf8)
        var start = at - needle.count
        while start >= max(0, at - Self.reach) {
            if source[start] == needle.first, source[start..<start + needle.count].elementsEqual(needle) { return start }
            start -= 1
        }
        return nil
    }
}

/// The sentence of libxml2 and what it is about.
private struct XMLErrorNames {
    let message: String
    let first: String
    let second: String
    let third: String

    init(_ error: CXMLError) {
        message = Self.string(error.message)
        first = Self.string(error.names.0)
        second = Self.string(error.names.1)
        third = Self.string(error.names.2)
    }

    private static func string(_ bytes: UnsafeMutablePointer<CChar>?) -> String {
        bytes.map { String(cString: $0) } ?? ""
    }
}
