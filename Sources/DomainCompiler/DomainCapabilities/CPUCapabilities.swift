import XMLTree

/// `<cpu>`: the processors a guest can have.
struct CPUCapabilities: Sendable, XMLMappable {
    /// One for each `<cpu mode=…>`.
    var modes: [Mode] = []

    mutating func map(_ xml: inout some XMLMapper) { xml.elements("mode", &modes) }

    /// What is said of a mode; nil where it is not mentioned.
    func mode(_ name: CPU.Mode) -> Mode? { modes.first { $0.name == name } }

    /// `<mode>`.
    struct Mode: Sendable, XMLMappable {
        var name: CPU.Mode?
        var supported: YesNo?
        var enums: [ValueList] = []
        /// What `host-model` stands for.
        var hostModel = HostModel()
        /// What `custom` can name.
        var models: [NamedModel] = []

        init() {}

        init(_ name: CPU.Mode, supported: Bool) {
            self.name = name
            self.supported = YesNo(supported)
        }

        mutating func map(_ xml: inout some XMLMapper) {
            xml.required("name", &name)
            xml.attribute("supported", &supported)
            xml.elements("enum", &enums)
            if xml.when(name == .hostModel) { hostModel.map(&xml) }
            if xml.when(name == .custom) { mapModels(&xml) }
        }

        /// A model's blockers follow it as an element of their own.
        private mutating func mapModels(_ xml: inout some XMLMapper) {
            if xml.isWriting {
                for model in models {
                    var alone = [model]
                    xml.elements("model", &alone)
                    var blockers = model.blockers
                    xml.element("blockers", &blockers)
                }
                return
            }
            var blockers: [Blockers] = []
            xml.elements("model", &models)
            xml.elements("blockers", &blockers)
            for index in models.indices { models[index].blockers = blockers.first { $0.model == models[index].name } }
        }
    }

    /// The model and features of the host.
    struct HostModel: Sendable, XMLMappable {
        var model: CPUModelName?
        var vendor: String?
        var maxPhysAddr: MaxPhysAddr?
        var features: [CPUFeature] = []

        mutating func map(_ xml: inout some XMLMapper) {
            xml.element("model", &model)
            xml.leaf("vendor", &vendor)
            xml.element("maxphysaddr", &maxPhysAddr)
            xml.elements("feature", &features)
        }
    }

    /// A model by name.
    struct NamedModel: Sendable, XMLMappable {
        /// Whether this host can run it.
        enum Usability: String, XMLEnum { case yes, no, unknown }
        var usable: Usability?
        var deprecated: YesNo?
        var vendor: String?
        /// The versioned model that an unversioned name stands for.
        var canonical: String?
        var name: String?
        var blockers: Blockers?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("usable", &usable)
            xml.attribute("deprecated", &deprecated)
            xml.attribute("vendor", &vendor)
            xml.attribute("canonical", &canonical)
            xml.text(&name)
        }
    }

    /// `<blockers>`: features that the host would need for a model.
    struct Blockers: Sendable, XMLMappable {
        var model: String?
        var features: [Feature] = []

        struct Feature: Sendable, XMLMappable {
            var name: String?

            mutating func map(_ xml: inout some XMLMapper) { xml.required("name", &name) }
        }

        mutating func map(_ xml: inout some XMLMapper) {
            xml.required("model", &model)
            xml.elements("feature", &features)
        }
    }
}
