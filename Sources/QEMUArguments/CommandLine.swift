/// What an argument comes from: filled by the emitter, printed by "explain".
public struct ArgumentOrigin: Sendable, Hashable {
    /// A place in the document, in a unit the emitter chooses (the compiler: the index of an element in its tree).
    public var sourceIndex: UInt32
    /// What produced the argument, in words: `disk`, `implicit controller`.
    public var rule: StaticString

    @inlinable
    public init(sourceIndex: UInt32, rule: StaticString) {
        self.sourceIndex = sourceIndex
        self.rule = rule
    }

    /// No place: the argument is there for every domain.
    public static let unknown = ArgumentOrigin(sourceIndex: .max, rule: "")

    public static func == (left: Self, right: Self) -> Bool {
        left.sourceIndex == right.sourceIndex && left.rule.description == right.rule.description
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(sourceIndex) }
}

/// One option of QEMU with its value, or one word of the user's own.
public struct QEMUArgument: Sendable, Hashable {
    /// How the value is spelled. Flags are named with their dash, as in QEMU's manual.
    public enum Form: Sendable, Hashable {
        /// `-S`
        case flag(String)
        /// `-uuid VALUE`: the value is printed as it is.
        case value(String, String)
        /// `-device {"driver":…}`
        case json(String, QEMUObject)
        /// `-machine WORD,key=value,…`; without the word `-m size=…`.
        case keyValue(String, word: String?, QEMUObject)
        /// A word the user wrote for QEMU, printed as it is.
        case passthrough(String)
    }

    public var form: Form
    public var origin: ArgumentOrigin

    @inlinable
    public init(_ form: Form, origin: ArgumentOrigin = .unknown) {
        self.form = form
        self.origin = origin
    }

    /// The option with its dash; nil for the user's own words.
    public var flag: String? {
        switch form {
        case .flag(let flag), .value(let flag, _), .json(let flag, _), .keyValue(let flag, _, _): flag
        case .passthrough: nil
        }
    }

    /// The properties, for the forms that have some.
    public var properties: QEMUObject? {
        switch form {
        case .json(_, let object), .keyValue(_, _, let object): object
        case .flag, .value, .passthrough: nil
        }
    }
}

/// A QEMU command line as ordered data. It becomes text in the printers (`bytes(as:)`) and nowhere else.
public struct CommandLine: Sendable, Hashable {
    /// A variable of the process environment.
    public struct Variable: Sendable, Hashable {
        public var name: String
        public var value: String

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The path of the emulator.
    public var binary: String
    public var environment: [Variable] = []
    public var arguments: [QEMUArgument] = []
    /// The origin that the arguments appended from now on get.
    public var origin: ArgumentOrigin = .unknown

    public init(binary: String) {
        self.binary = binary
        arguments.reserveCapacity(64)
    }
}

// MARK: - Appending

extension CommandLine {
    @inlinable
    public mutating func append(_ form: QEMUArgument.Form) { arguments.append(QEMUArgument(form, origin: origin)) }

    /// Appends a bare flag: `-S`.
    @inlinable
    public mutating func append(_ flag: String) { append(.flag(flag)) }

    /// Appends an option whose value is printed as it is: `-uuid VALUE`.
    @inlinable
    public mutating func append(_ flag: String, _ value: String) { append(.value(flag, value)) }

    /// Appends an option with a JSON value: `-blockdev {…}`.
    @inlinable
    public mutating func append(_ flag: String, json object: QEMUObject) { append(.json(flag, object)) }

    /// Appends an option in key=value form, with an optional first word that stands without a key:
    /// `-chardev socket,id=…`, `-m size=…`.
    @inlinable
    public mutating func append(_ flag: String, _ word: String? = nil, options: QEMUObject) {
        append(.keyValue(flag, word: word, options))
    }

    /// Appends an object in the syntax this QEMU understands. In key=value form the first property (`driver`, `type`,
    /// `qom-type`) is the one QEMU takes without a key.
    @inlinable
    public mutating func append(_ flag: String, _ object: QEMUObject, asJSON: Bool) {
        guard !asJSON, let first = object.properties.first, case .string(let word) = first.value else {
            return append(.json(flag, object))
        }
        append(.keyValue(flag, word: word, QEMUObject(Array(object.properties.dropFirst()))))
    }

    /// Appends words the user wrote for QEMU.
    public mutating func append(passthrough words: some Sequence<String>) {
        for word in words { append(.passthrough(word)) }
    }

    /// Adds a variable, or changes the value of the one that is there, in its place.
    public mutating func setEnvironment(_ name: String, _ value: String) {
        if let index = environment.firstIndex(where: { $0.name == name }) {
            environment[index].value = value
        } else {
            environment.append(Variable(name, value))
        }
    }
}
