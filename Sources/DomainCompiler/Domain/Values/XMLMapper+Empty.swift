import XMLTree

extension XMLMapper {
    /// `<name>N</name>`, where 0 means that nothing was said.
    mutating func leaf<Number: XMLValue & FixedWidthInteger>(_ name: StaticString, nonZero value: inout Number?) {
        leaf(name, &value)
        if isReading, value == 0 { value = nil }
    }

    /// An attribute where 0 means that nothing was said.
    mutating func attribute<Number: XMLValue & FixedWidthInteger>(_ name: StaticString, nonZero value: inout Number?) {
        attribute(name, &value)
        if isReading, value == 0 { value = nil }
    }
}

extension XMLMapper {
    /// `<name>text</name>`, where an empty element says nothing.
    mutating func leaf(_ name: StaticString, nonEmpty value: inout String?) {
        leaf(name, &value)
        if isReading, value == "" { value = nil }
    }
}
