import Diagnostics
import DomainCompiler
import Foundation
import XMLTree

/// A change of one attribute that a compiler has to survive.
enum Mutation: CaseIterable {
    case dropped
    case blank
    case negative
    case pastUInt32
    case pastInt64
    case long
    case option

    /// What replaces the value; nil where the attribute goes altogether.
    private var value: String? {
        switch self {
        case .dropped: nil
        case .blank: ""
        case .negative: "-1"
        case .pastUInt32: "4294967296"
        case .pastInt64: "18446744073709551616"
        case .long: Self.longValue
        case .option: "a,b=c"
        }
    }

    private static let longValue = String(repeating: "x", count: 10_000)

    /// The document with one attribute changed.
    func apply(to document: SourceFile, _ attribute: XMLTree.AttributeView) -> SourceFile {
        let range = value == nil ? attribute.range : attribute.valueRange
        var bytes = document.bytes
        bytes.replaceSubrange(Int(range.lowerBound)..<Int(range.upperBound), with: (value ?? "").utf8)
        return SourceFile(name: document.name, bytes: bytes)
    }
}

/// Every attribute of a document, in document order.
func attributes(of document: SourceFile) -> [XMLTree.AttributeView] {
    var log = DiagnosticLog()
    guard let tree = XMLParser.parse(document, into: &log) else { return [] }
    return (0..<tree.count).flatMap { Array(tree.attributes(of: XMLTree.ElementID(index: UInt32($0)))) }
}

/// What was being compiled when a test died: a trap leaves no message of its own.
///
/// `.build/last-compilation.txt` names the case and the edit for each worker.
struct Breadcrumb: Sendable {
    private let descriptor: Int32

    init() {
        let path = Reference.package.appending(path: ".build/last-compilation.txt").path
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0o644)
    }

    /// Notes what comes next. The file is cut when it has grown, so that it stays readable.
    func leave(_ id: String, edit: String) {
        let line = Array("\(id) \(edit)\n".utf8)
        if lseek(descriptor, 0, SEEK_END) > 1 << 16 { ftruncate(descriptor, 0) }
        _ = line.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    }
}
