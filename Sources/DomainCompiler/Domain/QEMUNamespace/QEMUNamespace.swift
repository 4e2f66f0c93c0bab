import Capabilities
import XMLTree

/// `qemu:commandline`, `qemu:capabilities`, `qemu:override`, `qemu:deprecation`: what goes past the format
/// (drvqemu, "Pass-through of arbitrary qemu commands").
struct QEMUNamespace: Sendable {
    static let uri: StaticString = "http://libvirt.org/schemas/domain/qemu/1.0"

    var arguments: [PassedArgument] = []
    var environment: [PassedVariable] = []
    /// Capabilities that the emulator is said to have, and then not to have.
    var addedCapabilities: [CapabilityName] = []
    var removedCapabilities: [CapabilityName] = []
    var overrides: [DeviceOverride] = []
    var deprecation: DeprecationBehavior?

    /// Whether the document uses the namespace.
    var isUsed: Bool {
        !arguments.isEmpty || !environment.isEmpty || !addedCapabilities.isEmpty || !removedCapabilities.isEmpty
            || !overrides.isEmpty || deprecation?.behavior != nil
    }

    /// Maps elements of `<domain>` itself.
    mutating func map(_ xml: inout some XMLMapper) {
        xml.scope("commandline") { xml in
            xml.elements("arg", &arguments)
            xml.elements("env", &environment)
        }
        xml.scope("capabilities") { xml in
            xml.elements("add", &addedCapabilities)
            xml.elements("del", &removedCapabilities)
        }
        xml.scope("override") { $0.elements("device", &overrides) }
        if xml.when(xml.isReading || deprecation?.behavior != nil) { xml.element("deprecation", &deprecation) }
    }
}

/// `<qemu:arg value=…>`: one word of the command line.
struct PassedArgument: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var value: String?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("value", &value)
    }
}

/// `<qemu:env name= value=>`: a variable of the process environment; without value it is empty.
struct PassedVariable: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var name: String?
    var value: String?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("name", &name)
        xml.attribute("value", &value)
    }
}

/// `<qemu:add capability=…>`.
struct CapabilityName: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var name: String?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("capability", &name)
    }
}

/// `<qemu:device alias=…><qemu:frontend>`: properties of one `-device` that are the user's own.
struct DeviceOverride: Sendable, XMLMappable {
    /// `<qemu:property name= type= value=>`.
    struct Property: Sendable, XMLMappable {
        enum Kind: String, XMLEnum { case string, signed, unsigned, bool, remove }
        var element: XMLTree.ElementID?
        var name: String?
        var kind: Kind?
        var value: String?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.required("name", &name)
            xml.required("type", &kind)
            xml.attribute("value", &value)
        }
    }

    var element: XMLTree.ElementID?
    var alias: String?
    var frontend: [Property] = []

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("alias", &alias)
        var content: Frontend? = Frontend(properties: frontend)
        xml.merged("frontend", &content)
        if xml.isReading { frontend = content?.properties ?? [] }
    }

    /// `<qemu:frontend>`: a list that may be given in parts.
    private struct Frontend: Sendable, XMLMappable {
        var properties: [Property] = []

        init() {}
        init(properties: [Property]) { self.properties = properties }

        mutating func map(_ xml: inout some XMLMapper) { xml.elements("property", &properties) }
    }
}

/// `<qemu:deprecation behavior=…>`: what the emulator does about input that is going away.
struct DeprecationBehavior: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var behavior: String?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("behavior", &behavior)
        if xml.isReading, behavior == "" { behavior = nil }
    }
}
