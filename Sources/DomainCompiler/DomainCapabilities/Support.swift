import XMLTree

/// An element that says whether something can be had, and in which variants.
///
/// Every `<enum>` is named after the attribute or element of a domain document whose values it lists.
struct Support: Sendable, XMLMappable {
    var supported: YesNo?
    var enums: [ValueList] = []

    init() {}

    /// What can be had in the listed variants.
    init(_ enums: ValueList...) {
        supported = .yes
        self.enums = enums
    }

    /// What can be had or not, in no variants.
    init(_ isSupported: Bool) { supported = YesNo(isSupported) }

    /// What cannot be had.
    static let unsupported = Support(false)

    mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("supported", &supported)
        xml.elements("enum", &enums)
    }

    /// The values of an enum; nil where the element lists none of that name.
    func values(_ name: String) -> [String]? { enums.first { $0.name == name }?.values }
}

/// `<enum name=…>`: the values that can be had.
struct ValueList: Sendable, XMLMappable {
    var name: String?
    /// As documents write them. A newer libvirt may list some that are not known here.
    var values: [String] = []

    init() {}

    init(_ name: String, _ values: [String]) {
        self.name = name
        self.values = values
    }

    /// The values of a type that the offering has, in the type's order.
    init<V: Offered>(_ name: String, _ type: V.Type, _ offering: Offering) {
        self.init(name, V.announced.filter { $0.isOffered(by: offering) }.map(\.rawValue))
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.required("name", &name)
        xml.leaves("value", &values)
    }
}
