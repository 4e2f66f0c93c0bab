import Diagnostics

/// What can be read from, written to and listed as an XML element: one function describes all three.
///
/// The order of calls in `map` is the order of the written document; attributes come before children.
public protocol XMLMappable {
    init()
    mutating func map(_ xml: inout some XMLMapper)
}

/// The three interpreters of `XMLMappable.map`: `XMLReader`, `XMLWriter` and `XMLInventory`.
///
/// Names are in no namespace unless the mapper is inside `namespaced`. A reader leaves a value alone where the document
/// says nothing, and marks what it consumed: what is left over is reported as unknown.
public protocol XMLMapper {
    /// The document gives values to the model.
    var isReading: Bool { get }
    /// The model gives values to the document.
    var isWriting: Bool { get }
    /// The element being read; nil when nothing is read. The model keeps it so that diagnostics find their place.
    var here: XMLTree.ElementID? { get }

    /// An attribute that may be absent.
    mutating func attribute<V: XMLValue>(_ name: StaticString, _ value: inout V?)
    /// An attribute that is always written; reading an element without it leaves the value alone.
    mutating func attribute<V: XMLValue>(_ name: StaticString, _ value: inout V)
    /// An attribute that the element cannot do without: its absence is an error at the element.
    mutating func required<V: XMLValue>(_ name: StaticString, _ value: inout V?)
    /// A number written in hexadecimal with `0x` and at least `digits` digits; read in any C notation.
    mutating func hex(_ name: StaticString, _ value: inout UInt32?, digits: Int)
    /// The element's own character data.
    mutating func text<V: XMLValue>(_ value: inout V?)
    /// Character data that the element cannot do without: its absence is an error at the element.
    mutating func requiredText<V: XMLValue>(_ value: inout V?)

    /// A child that is written whenever it is there, even without content.
    mutating func element<E: XMLMappable>(_ name: StaticString, _ value: inout E?)
    /// A child that is read into the value in place and written only when it has content.
    mutating func element<E: XMLMappable>(_ name: StaticString, _ value: inout E)
    /// A child whose content adds up where there are several: each is read into the same value.
    mutating func merged<E: XMLMappable>(_ name: StaticString, _ value: inout E?)
    /// All children of a name, in order.
    mutating func elements<E: XMLMappable>(_ name: StaticString, _ values: inout [E])
    /// A child without a type of its own; written only when it has content.
    mutating func scope(_ name: StaticString, _ body: (inout Self) -> Void)
    /// Like `scope`, and written whenever `present`, which reading sets.
    mutating func scope(_ name: StaticString, present: inout Bool, _ body: (inout Self) -> Void)
    /// `<name>text</name>`.
    mutating func leaf<V: XMLValue>(_ name: StaticString, _ value: inout V?)
    /// All `<name>text</name>`, in order.
    mutating func leaves<V: XMLValue>(_ name: StaticString, _ values: inout [V])
    /// `<name/>`: there or not.
    mutating func flag(_ name: StaticString, _ value: inout Bool)
    /// The children, dispatched by name in document order: what a list of mixed kinds is read with.
    ///
    /// The reader calls `read` for each child that is still unread, positioned inside it, with its index in `names`;
    /// the other interpreters call `all`.
    mutating func children(
        named names: [StaticString], read: (inout Self, Int) -> Void, otherwise all: (inout Self) -> Void)
    /// Elements inside are in this namespace; attributes never have one.
    mutating func namespaced(_ uri: StaticString, prefix: StaticString, _ body: (inout Self) -> Void)
    /// Declares a namespace on the current element where the model uses it.
    mutating func declareNamespace(_ uri: StaticString, prefix: StaticString, when used: Bool)
    /// Children that belong to the format and say nothing to a new start, whatever is in them: read over, never written.
    mutating func skip(_ name: StaticString)
    /// An element carried through as it was written, namespaces included.
    mutating func verbatim(_ name: StaticString, _ value: inout XMLFragment?)
    /// The children in foreign namespaces, carried through as they were written; `known` is a namespace of the format.
    mutating func foreignElements(_ values: inout [XMLFragment], besides known: StaticString)
    /// Unknown children of the current element are errors: the format reads every one of them as a request.
    mutating func rejectsUnknownChildren()
    /// The current element is written with an end tag on a line of its own, even without content.
    mutating func keepsEndTag()
    /// The condition while reading and writing; true for the inventory, which takes every branch.
    func when(_ condition: Bool) -> Bool
    /// Reports a problem that only reading can find; nothing while writing or listing.
    mutating func report(_ message: @autoclosure () -> Message, at path: StaticString)
}

extension XMLMapper {
    /// Remembers the element for diagnostics.
    @inlinable public mutating func origin(_ element: inout XMLTree.ElementID?) {
        if let here { element = here }
    }

    /// A number that says nothing when it is 0.
    @inlinable public mutating func attribute(zeroIsAbsent name: StaticString, _ value: inout UInt32?) {
        attribute(name, &value)
        if isReading, value == 0 { value = nil }
    }

    /// A text that says nothing when it is empty.
    @inlinable public mutating func attribute(emptyIsAbsent name: StaticString, _ value: inout String?) {
        attribute(name, &value)
        if isReading, value?.isEmpty == true { value = nil }
    }

    /// A number written in decimal and read in any C notation.
    @inlinable public mutating func number(_ name: StaticString, _ value: inout UInt32?) {
        if isWriting { attribute(name, &value) } else { hex(name, &value, digits: 1) }
    }

    /// A number written in hexadecimal that is always there.
    @inlinable public mutating func hex(_ name: StaticString, _ value: inout UInt32, digits: Int) {
        var optional: UInt32? = value
        hex(name, &optional, digits: digits)
        if isReading, let optional { value = optional }
    }
}

/// An element as the document wrote it: what is carried through without being understood.
public struct XMLFragment: Sendable, Equatable {
    /// The serialised element; its continuation lines keep the indentation of the document.
    public var serialized: String

    public init(serialized: String) { self.serialized = serialized }
}
