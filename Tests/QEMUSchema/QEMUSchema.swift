import QMP

/// What one QEMU takes on its command line: the protocol's types, the properties of devices, the parameters of options.
public struct QEMUSchema: Sendable {
    /// One property of a device (QAPI `ObjectPropertyInfo`).
    public struct Property: Sendable {
        public let name: String
        /// `bool`, `uint32`, `str`, `OnOffAuto` …
        public let type: String

        public init(name: String, type: String) {
            self.name = name
            self.type = type
        }
    }

    /// Types of blockdevs, netdevs and objects.
    public let types: QAPISchema
    /// Properties by driver, for the drivers that were asked for.
    public var devices: [String: [Property]]
    /// Parameters by option (`query-command-line-options`).
    public let options: [String: Set<String>]
    /// `devices` has every driver there is, so that one it does not have is an error.
    public var knowsEveryDevice = false

    public init(types: QAPISchema, devices: [String: [Property]], options: [String: Set<String>]) {
        self.types = types
        self.devices = devices
        self.options = options
    }

    /// Reads a recorded conversation. The QEMU that answered is the one of the first connection.
    public init?(conversation text: String) {
        guard let recording = try? Recording(Array(text.utf8)), let exchanges = recording.conversations.first?.exchanges else {
            return nil
        }
        var types: QAPISchema?
        var devices: [String: [Property]] = [:]
        var options: [String: Set<String>] = [:]
        for exchange in exchanges {
            guard let result = exchange.reply.result else { continue }
            if exchange.command == "query-qmp-schema" {
                types = QAPISchema(result)
            } else if exchange.command == "query-command-line-options" {
                options = Self.options(result)
            } else if exchange.command == "device-list-properties", let driver = exchange.arguments?["typename"]?.string {
                devices[driver] = Self.properties(result)
            }
        }
        guard let types else { return nil }
        self.init(types: types, devices: devices, options: options)
    }

    /// What `device-list-properties` returned.
    public static func properties(_ reply: JSON) -> [Property] {
        reply.elements.compactMap { entry in
            guard let name = entry["name"]?.string, let type = entry["type"]?.string else { return nil }
            return Property(name: name, type: type)
        }
    }

    /// What `query-command-line-options` returned.
    public static func options(_ reply: JSON) -> [String: Set<String>] {
        var options: [String: Set<String>] = [:]
        for entry in reply.elements {
            guard let name = entry["option"]?.string else { continue }
            options[name] = Set(entry["parameters"].elements.compactMap { $0["name"]?.string })
        }
        return options
    }
}
