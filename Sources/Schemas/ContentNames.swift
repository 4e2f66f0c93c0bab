import Diagnostics
import XMLTree

/// Under which name the grammar defines a content; what has none stands where it is used.
///
/// Swift types are called after themselves. What several elements have in common without a type of its own is called
/// after the elements, and where they come with more than one content, also after what they have first.
struct ContentNames {
    private var names: [Int: String] = [:]
    /// Every content with the namespace of the elements it is used in first, in the order of `map`.
    private(set) var order: [(content: Int, namespace: String)] = []

    init(_ vocabulary: XMLVocabulary) {
        var walk = Walk(vocabulary: vocabulary)
        walk.visit(0, called: vocabulary.root, namespace: "")
        order = walk.order
        var taken: Set<String> = []
        for (index, _) in order {
            guard let type = vocabulary.contents[index].type else { continue }
            let name = definitionName(type)
            precondition(taken.insert(name).inserted, "two types are called \(name)")
            names[index] = name
        }
        let shared = order.map(\.content).filter { index in
            names[index] == nil && walk.uses[index, default: 0] > 1 && vocabulary.contents[index].isLarge
        }
        for index in shared {
            let alike = shared.filter { walk.called[$0] == walk.called[index] }.map { vocabulary.contents[$0] }
            var name = (walk.called[index] ?? "") + Self.suffix(vocabulary.contents[index], among: alike)
            while !taken.insert(name).inserted { name += "-part" }
            names[index] = name
        }
    }

    /// As many names of attributes and children as tell a content from others of the same element.
    private static func suffix(_ content: XMLVocabulary.Content, among alike: [XMLVocabulary.Content]) -> String {
        let names = content.names
        var count = 0
        while count < names.count, alike.count(where: { $0.names.starts(with: names.prefix(count)) }) > 1 { count += 1 }
        return names.prefix(count).map { "-" + kebabCased($0) }.joined()
    }

    subscript(content: Int) -> String? { names[content] }

    private struct Walk {
        let vocabulary: XMLVocabulary
        var order: [(content: Int, namespace: String)] = []
        var uses: [Int: Int] = [:]
        /// The name of the element that a content was first met in.
        var called: [Int: String] = [:]

        mutating func visit(_ index: Int, called name: String, namespace: String) {
            uses[index, default: 0] += 1
            guard uses[index] == 1 else { return }
            order.append((index, namespace))
            called[index] = name
            for child in vocabulary.contents[index].children {
                for content in child.contents {
                    visit(content, called: child.name.local, namespace: child.name.namespace)
                }
            }
        }
    }
}

extension XMLVocabulary.Content {
    /// Worth a name where it is used twice.
    fileprivate var isLarge: Bool { attributes.count + children.count > 1 }
    fileprivate var names: [String] { attributes.map(\.name) + children.map(\.name.local) }
}

/// The name of the definition for a Swift type: `Disk.IOMode` gives `disk.io-mode`, `UInt32` gives `uint32`.
func definitionName(_ type: XMLVocabulary.ModelType) -> String { definitionName(swiftName(type.type)) }

/// The same for the type's name.
func definitionName(_ typeName: String) -> String {
    typeName.split { $0 == "." || $0 == "<" || $0 == ">" }.map { part in
        let signed = part.hasPrefix("U") ? part.dropFirst() : part
        let isNumber = signed.hasPrefix("Int") && signed.dropFirst(3).allSatisfy(\.isNumber)
        return isNumber ? part.lowercased() : kebabCased(part)
    }.joined(separator: ".")
}

/// The name of a type, its enclosing types before it, without modules and private contexts: `Disk.Target`.
private func swiftName(_ type: Any.Type) -> String {
    String(reflecting: type).split(separator: "<").map { name in
        name.split(separator: ".").dropFirst().filter { !$0.hasPrefix("(") }.joined(separator: ".")
    }.joined(separator: "<")
}
