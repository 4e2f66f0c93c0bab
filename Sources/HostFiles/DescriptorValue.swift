import Diagnostics
import QMP

/// Why a file is no descriptor, and where in it.
struct DescriptorError: Error {
    let reason: String
    let range: SourceRange
}

/// A value of a descriptor file, and the name that people find it under. Asking for what it is not is an error at its place.
struct DescriptorValue {
    private let json: JSON
    /// `mapping.executable`; empty for the whole.
    private let path: String

    private init(_ json: JSON, path: String) {
        self.json = json
        self.path = path
    }

    /// Reads a file that is one object.
    init(_ source: SourceFile) throws(DescriptorError) {
        let json: JSON
        do {
            json = try JSON(parsing: source.bytes)
        } catch {
            let offset = UInt32(clamping: error.offset)
            throw DescriptorError(reason: "malformed JSON: \(error.text)", range: SourceRange(offset, offset))
        }
        self.init(json, path: "")
        guard json.kind == .object else { throw error("is no object") }
    }

    /// A member that may be left out.
    func optional(_ name: String) -> DescriptorValue? {
        guard let member = json[name], member.kind != .null else { return nil }
        return DescriptorValue(member, path: path.isEmpty ? name : "\(path).\(name)")
    }

    /// A member.
    subscript(_ name: String) -> DescriptorValue {
        get throws(DescriptorError) {
            guard json.kind == .object else { throw error("is no object") }
            guard let member = optional(name) else {
                throw error("has no '\(name)'", at: json.range.lowerBound..<json.range.lowerBound + 1)
            }
            return member
        }
    }

    var string: String {
        get throws(DescriptorError) {
            guard let string = json.string else { throw error("is no string") }
            return string
        }
    }

    /// One of the words that an enumeration has.
    func word<Word: RawRepresentable & CaseIterable>() throws(DescriptorError) -> Word where Word.RawValue == String {
        let text = try string
        if let word = Word(rawValue: text) { return word }
        let hint = suggestion(for: text, among: Word.allCases.map(\.rawValue)).map { "; did you mean '\($0)'?" } ?? ""
        throw error("has the unknown value '\(text)'\(hint)")
    }

    /// What an array consists of.
    func elements<Element>(
        _ read: (DescriptorValue) throws(DescriptorError) -> Element
    ) throws(DescriptorError) -> [Element] {
        guard json.kind == .array else { throw error("is no array") }
        var elements: [Element] = []
        for (index, element) in json.elements.enumerated() {
            elements.append(try read(DescriptorValue(element, path: "\(path)[\(index)]")))
        }
        return elements
    }

    private func error(_ what: String, at range: Range<Int>? = nil) -> DescriptorError {
        let range = range ?? json.range
        let subject = path.isEmpty ? "the file" : "'\(path)'"
        return DescriptorError(
            reason: "\(subject) \(what)", range: SourceRange(UInt32(clamping: range.lowerBound), UInt32(clamping: range.upperBound)))
    }
}
