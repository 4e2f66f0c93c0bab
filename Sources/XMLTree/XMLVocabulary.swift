/// Everything that documents of one format can say: for "did you mean", for the schema and for tests.
///
/// `XMLInventory` makes it of the `map` functions of a model. It says more than the model accepts in one respect: what
/// depends on a value (`xml.when`) is listed for every value.
public struct XMLVocabulary: Sendable {
    /// What an element can contain. Elements of one Swift type share it, whatever they are called.
    public struct Content: Sendable, Hashable {
        /// Whose `map` lists it; nil for a part of another type's element.
        public internal(set) var type: ModelType?
        /// In the order of `map`.
        public internal(set) var attributes: [Attribute] = []
        /// What the character data may be; empty where there is none.
        public internal(set) var text: [Value] = []
        /// There has to be some.
        public internal(set) var isTextRequired = false
        /// In the order of `map`.
        public internal(set) var children: [Child] = []
        /// Not looked into: any content is carried through.
        public internal(set) var isOpen = false
        /// Takes elements in namespaces that are not the format's.
        public internal(set) var takesForeignElements = false
    }

    /// An attribute of an element.
    public struct Attribute: Sendable, Hashable {
        public let name: String
        /// What it may be; more than one where it depends on another value.
        public internal(set) var values: [Value]
        /// Every element has to have it, whatever its other values are.
        public internal(set) var isRequired: Bool
    }

    /// A type of values and the texts it accepts.
    public struct Value: Sendable, Hashable {
        public let type: ModelType
        public let form: XMLValueForm
    }

    /// A Swift type of the model. Its name costs far more than the rest of a vocabulary: who wants it makes it.
    public struct ModelType: Sendable, Hashable {
        public let type: Any.Type

        init(_ type: Any.Type) { self.type = type }

        public static func == (one: ModelType, other: ModelType) -> Bool { one.type == other.type }
        public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(type)) }
    }

    /// Children of one name.
    public struct Child: Sendable, Hashable {
        public let name: ElementName
        /// Which contents it can have, as indices into `contents`; more than one where it depends on another value.
        public internal(set) var contents: [Int]
        /// There can be more than one.
        public internal(set) var isRepeated: Bool
    }

    /// A name in a namespace.
    public struct ElementName: Sendable, Hashable {
        /// The namespace URI; empty for none.
        public let namespace: String
        public let local: String

        public init(_ local: String, in namespace: String = "") {
            self.namespace = namespace
            self.local = local
        }
    }

    /// The document element; its content is the first.
    public let root: String
    /// Contents refer to each other by index; a type can be inside itself.
    public internal(set) var contents: [Content] = []
    /// The customary prefixes of namespaces.
    public internal(set) var prefixes: [String: String] = [:]

    /// The contents of the children of a name in an element with any of these contents.
    public func contents(of name: ElementName, in parents: [Int]) -> [Int] {
        children(named: name, in: parents).flatMap(\.contents)
    }

    /// What is known of the children of a name in an element with any of these contents.
    public func children(named name: ElementName, in parents: [Int]) -> [Child] {
        parents.compactMap { parent in contents[parent].children.first { $0.name == name } }
    }

    /// The names of the attributes, in the order of `map`.
    func attributeNames(of elements: [Int]) -> [String] { elements.flatMap { contents[$0].attributes.map(\.name) } }

    /// The names of the children, in the order of `map`.
    func childNames(of elements: [Int]) -> [ElementName] { elements.flatMap { contents[$0].children.map(\.name) } }

    /// The path of every element and attribute: `domain/devices/disk/@type`, with customary prefixes. What is inside
    /// itself is listed once.
    public var paths: [String] {
        var walk = PathWalk(vocabulary: self)
        walk.visit(0, at: root)
        return walk.paths
    }

    private struct PathWalk {
        let vocabulary: XMLVocabulary
        var paths: [String] = []
        private var known: Set<String> = []
        private var open: [Int] = []

        init(vocabulary: XMLVocabulary) { self.vocabulary = vocabulary }

        mutating func visit(_ content: Int, at path: String) {
            add(path)
            if open.contains(content) { return }
            open.append(content)
            for attribute in vocabulary.contents[content].attributes { add("\(path)/@\(attribute.name)") }
            for child in vocabulary.contents[content].children {
                let prefix = vocabulary.prefixes[child.name.namespace].map { $0 + ":" } ?? ""
                for content in child.contents { visit(content, at: "\(path)/\(prefix)\(child.name.local)") }
            }
            open.removeLast()
        }

        private mutating func add(_ path: String) {
            if known.insert(path).inserted { paths.append(path) }
        }
    }
}

/// The type of numbers that documents write in hexadecimal, whatever holds them.
public enum Hexadecimal {}
