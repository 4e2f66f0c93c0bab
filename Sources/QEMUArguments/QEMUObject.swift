/// Ordered, typed properties of one QEMU option: what follows `-device`, `-blockdev`, `-machine`.
///
/// Order is kept as added and nil is left out, so an emitter reads as the list of properties it may print:
///
///     device.add("iothread", disk.iothread.map(\.alias))
///     device.add("queue-size", driver.queueSize)
///
/// Names are `String`: a literal costs neither allocation nor reference count, and a name may also be computed.
public struct QEMUObject: Sendable, Hashable {
    /// A name and its value. A name may occur more than once (`-numa node,cpus=0-1,cpus=4`).
    public struct Property: Sendable, Hashable {
        public var name: String
        public var value: QEMUValue

        @inlinable
        public init(_ name: String, _ value: QEMUValue) {
            self.name = name
            self.value = value
        }
    }

    public var properties: [Property]

    /// An empty object with room for the properties of a usual device.
    @inlinable
    public init() {
        properties = []
        properties.reserveCapacity(12)
    }

    @inlinable
    public init(_ properties: [Property]) { self.properties = properties }

    @inlinable public var isEmpty: Bool { properties.isEmpty }
}

extension QEMUObject: ExpressibleByDictionaryLiteral {
    /// The properties in the order written; the same name may be written twice.
    public init(dictionaryLiteral elements: (String, QEMUValue)...) {
        self.init(elements.map { Property($0.0, $0.1) })
    }
}

// MARK: - Adding

extension QEMUObject {
    @inlinable
    public mutating func add(_ name: String, value: QEMUValue) {
        properties.append(Property(name, value))
    }

    @inlinable
    public mutating func add(_ name: String, _ value: String?) {
        if let value { add(name, value: .string(value)) }
    }

    @inlinable
    public mutating func add(_ name: String, _ value: Bool?) {
        if let value { add(name, value: .boolean(value)) }
    }

    /// Adds an integer of any width.
    @inlinable
    public mutating func add(_ name: String, _ value: (some FixedWidthInteger)?) {
        guard let value else { return }
        if let small = Int64(exactly: value) {
            add(name, value: .integer(small))
        } else {
            add(name, value: .unsigned(UInt64(truncatingIfNeeded: value)))
        }
    }

    /// Adds a string enum by its raw value.
    @inlinable
    public mutating func add<Choice: RawRepresentable>(_ name: String, _ value: Choice?) where Choice.RawValue == String {
        if let value { add(name, value: .string(value.rawValue)) }
    }

    @inlinable
    public mutating func add(_ name: String, _ value: QEMUObject?) {
        if let value { add(name, value: .object(value)) }
    }

    /// Adds a list of objects; an empty list is printed as such, pass nil to leave it out.
    @inlinable
    public mutating func add(_ name: String, _ values: [QEMUObject]?) {
        if let values { add(name, value: .array(values.map(QEMUValue.object))) }
    }

    /// Adds a list of strings; an empty list is printed as such, pass nil to leave it out.
    @inlinable
    public mutating func add(_ name: String, _ values: [String]?) {
        if let values { add(name, value: .array(values.map(QEMUValue.string))) }
    }

    /// Adds a list of integers, such as `host-nodes`; an empty list is printed as such.
    @inlinable
    public mutating func add<Integer: FixedWidthInteger>(_ name: String, _ values: [Integer]?) {
        guard let values else { return }
        add(name, value: .array(values.map { .integer(Int64(clamping: $0)) }))
    }

    /// Appends every property of another object.
    @inlinable
    public mutating func add(contentsOf other: QEMUObject) { properties.append(contentsOf: other.properties) }
}

// MARK: - Looking and overriding

extension QEMUObject {
    /// The first property of that name. Setting replaces it in place, or appends; nil removes every property of the name.
    public subscript(name: String) -> QEMUValue? {
        get { properties.first { $0.name == name }?.value }
        set {
            guard let newValue else { return properties.removeAll { $0.name == name } }
            if let index = properties.firstIndex(where: { $0.name == name }) {
                properties[index].value = newValue
            } else {
                properties.append(Property(name, newValue))
            }
        }
    }
}
