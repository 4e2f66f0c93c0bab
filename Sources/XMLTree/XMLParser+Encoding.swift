import CLibXML2Shim
import Diagnostics

extension XMLParser {
    /// The document as UTF-8: the very same where it is so already, or rewritten from the encoding that its first bytes
    /// or its XML declaration name. Nil with an error reported where it cannot be read so, or is too large.
    public static func decode(_ source: SourceFile, into log: inout DiagnosticLog) -> SourceFile? {
        guard source.bytes.count <= maximumSize else {
            log.report(.documentTooLarge(source.bytes.count), at: nil)
            return nil
        }
        if source.isTranscoded { return source }
        if let (encoding, mark) = wideEncoding(source.bytes) {
            return transcode(source, from: encoding, skipping: mark, declaredAt: nil, into: &log)
        }
        guard let declared = declaredEncoding(source.bytes) else { return source }
        let range = SourceRange(UInt32(declared.lowerBound), UInt32(declared.upperBound))
        let name = String(decoding: source.bytes[declared], as: UTF8.self).lowercased()
        if name == "utf-8" || name == "utf8" { return source }
        if ["utf-16", "utf-32", "utf16", "utf32", "ucs", "iso-10646-ucs"].contains(where: { name.hasPrefix($0) }) {
            log.report(.encodingContradicted(name), at: range)
            return nil
        }
        return transcode(source, from: name, skipping: 0, declaredAt: range, into: &log)
    }

    /// The encoding that needs more than one byte a character, as the first bytes tell (XML 1.0, appendix F), and the
    /// size of the byte order mark.
    private static func wideEncoding(_ bytes: [UInt8]) -> (name: String, mark: Int)? {
        guard bytes.count >= 2, bytes[0] == 0 || bytes[1] == 0 || bytes[0] >= 0xFE else { return nil }
        let start = bytes.prefix(4)
        if start.elementsEqual([0, 0, 0xFE, 0xFF]) { return ("UTF-32BE", 4) }
        if start.elementsEqual([0xFF, 0xFE, 0, 0]) { return ("UTF-32LE", 4) }
        if start.elementsEqual([0, 0, 0, 0x3C]) { return ("UTF-32BE", 0) }
        if start.elementsEqual([0x3C, 0, 0, 0]) { return ("UTF-32LE", 0) }
        switch (bytes[0], bytes[1]) {
        case (0xFE, 0xFF): return ("UTF-16BE", 2)
        case (0xFF, 0xFE): return ("UTF-16LE", 2)
        case (0, 0x3C): return ("UTF-16BE", 0)
        case (0x3C, 0): return ("UTF-16LE", 0)
        default: return nil
        }
    }

    /// Where the XML declaration names the encoding; nil where it does not.
    private static func declaredEncoding(_ bytes: [UInt8]) -> Range<Int>? {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard bytes.count > start + 5, bytes[start] == UInt8(ascii: "<"), bytes[start + 1] == UInt8(ascii: "?"),
            bytes[start...].starts(with: "<?xml".utf8),
            let end = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        let declaration = bytes[start..<end]
        let key = Array("encoding".utf8)
        guard let name = declaration.indices.first(where: { declaration[$0...].starts(with: key) }) else { return nil }
        let isQuote: (UInt8) -> Bool = { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"") }
        guard let open = declaration[(name + key.count)...].firstIndex(where: isQuote),
            let close = declaration[(open + 1)...].firstIndex(of: declaration[open]), close > open + 1
        else { return nil }
        return open + 1..<close
    }

    private static func transcode(
        _ source: SourceFile, from encoding: String, skipping mark: Int, declaredAt range: SourceRange?,
        into log: inout DiagnosticLog
    ) -> SourceFile? {
        var out: UnsafeMutablePointer<UInt8>?
        var (count, badOffset) = (0, 0)
        let result = source.bytes[mark...].withUnsafeBufferPointer {
            cxml_transcode(encoding, $0.baseAddress, $0.count, &out, &count, &badOffset)
        }
        defer { cxml_free_bytes(out) }
        switch result {
        case CXMLTranscoded:
            guard count <= maximumSize else {
                log.report(.documentTooLarge(count), at: nil)
                return nil
            }
            let text = Array(UnsafeBufferPointer(start: out, count: count))
            return SourceFile(name: source.name, bytes: text, isTranscoded: true)
        case CXMLUnknownEncoding:
            log.report(.unknownEncoding(encoding), at: range)
        case CXMLUndecodable:
            let at = UInt32(mark + badOffset)
            log.report(.undecodable(encoding), at: SourceRange(at, at + 1))
        default:
            log.report(.outOfMemory, at: nil)
        }
        return nil
    }
}

extension Message {
    fileprivate static func documentTooLarge(_ size: Int) -> Message {
        .error("the document has \(size) bytes; up to \(XMLParser.maximumSize) are read")
    }
    fileprivate static func encodingContradicted(_ name: String) -> Message {
        .error("the document says that it is \(name), but it has one byte a character")
    }
    fileprivate static func unknownEncoding(_ name: String) -> Message {
        .error("the encoding '\(name)' is not known here: save the document as UTF-8")
    }
    fileprivate static func undecodable(_ name: String) -> Message {
        .error("these bytes are no character in \(name)")
    }
}
