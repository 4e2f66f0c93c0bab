import Diagnostics
import XMLTree

extension HostDescription: XMLMappable {
    /// Reads a `<host>` document. Nil where it has errors; unknown names are warned of.
    public static func read(_ source: SourceFile, into log: inout DiagnosticLog) -> HostDescription? {
        guard let tree = XMLParser.parse(source, into: &log) else { return nil }
        guard tree.name(of: .root).string == "host" else {
            log.report(.notAHostDescription(tree.name(of: .root).string), at: tree.nameRange(of: .root))
            return nil
        }
        var reader = XMLReader(tree, log: log)
        var host = HostDescription()
        host.map(&reader)
        reader.reportUnused { .host }
        log = reader.log
        return log.hasErrors ? nil : host
    }

    /// The vocabulary of a `<host>` document.
    public mutating func map(_ xml: inout some XMLMapper) {
        xml.element("environment", &environment)
        xml.element("directories", &directories)
        xml.element("policy", &policy)
        xml.element("graphics", &graphics)
        xml.element("transports", &transports)
        xml.element("memory", &memory)
        xml.element("cpu", &cpu)
        xml.scope("networks") { networks.map(&$0) }
        xml.scope("pools") { storage.map(&$0) }
        xml.scope("secrets") { secrets.map(&$0) }
        xml.element("descriptors", &descriptors)
        xml.scope("randomness") { randomness.map(&$0) }
        xml.element("clock", &clock)
        xml.element("firmware", &firmware)
        xml.scope("vhostUser") { $0.elements("backend", &vhostUserBackends) }
        xml.element("devices", &devices)
        xml.element("tpm", &tpm)
        xml.element("programs", &programs)
        xml.element("incoming", &incomingMigration)
    }
}

extension Message {
    fileprivate static func notAHostDescription(_ name: String) -> Message {
        .error("a host description starts with <host>, not with <\(name)>")
    }
}

extension XMLMapper {
    /// A truth value as `yes` or `no`.
    mutating func yesNo(_ name: StaticString, _ value: inout Bool) {
        var word: YesNo = value ? .yes : .no
        attribute(name, &word)
        value = word == .yes
    }

    /// A truth value as `yes` or `no` that may be absent.
    mutating func yesNo(_ name: StaticString, _ value: inout Bool?) {
        var word: YesNo? = value.map { $0 ? .yes : .no }
        attribute(name, &word)
        value = word.map { $0 == .yes }
    }

    /// A text attribute that the element cannot do without.
    mutating func requiredText(_ name: StaticString, _ value: inout String) {
        var text: String? = isReading ? nil : value
        required(name, &text)
        if let text { value = text }
    }
}

/// Numbers as the kernel lists them: `0-3,8`.
struct NumberList: XMLValue, Hashable {
    var numbers: [UInt32]

    /// Most numbers that a list may stand for: a range costs its length.
    private static let limit = 65536

    static func parse(_ text: XMLText) -> NumberList? {
        var numbers: [UInt32] = []
        for part in text.string.split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { UInt32($0) }
            guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last,
                Int(last - first) < limit - numbers.count
            else { return nil }
            numbers.append(contentsOf: first...last)
        }
        return NumberList(numbers: numbers)
    }

    var xmlText: String { numbers.map(String.init).joined(separator: ",") }
    static var form: XMLValueForm {
        .pattern("[0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*", meaning: "numbers and ranges separated by commas, such as '0-3,8'")
    }
}

extension HostEnvironment: XMLMappable {
    public mutating func map(_ xml: inout some XMLMapper) {
        xml.yesNo("privileged", &isPrivileged)
        xml.elements("variable", &variables)
    }
}

extension HostEnvironment.Variable: XMLMappable {
    public init() { self.init("", "") }

    public mutating func map(_ xml: inout some XMLMapper) {
        xml.requiredText("name", &name)
        xml.attribute("value", &value)
    }
}

extension HostDirectories: XMLMappable {
    public mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("domainID", &domainID)
        xml.attribute("library", &library)
        xml.attribute("channelTarget", &channelTarget)
        xml.attribute("memoryBacking", &memoryBacking)
        xml.attribute("nvram", &nvram)
        xml.attribute("passt", &passt)
        xml.attribute("dbus", &dbus)
        xml.attribute("rdp", &rdp)
    }
}

extension HostPolicy: XMLMappable {
    public mutating func map(_ xml: inout some XMLMapper) {
        xml.yesNo("dumpGuestCore", &dumpsGuestCore)
        xml.yesNo("logTimestamp", &timestampsLog)
        xml.yesNo("logDaemon", &logsThroughDaemon)
        xml.yesNo("sandbox", &sandbox)
        xml.yesNo("setProcessName", &setsProcessName)
        xml.yesNo("macFilter", &filtersMAC)
        xml.attribute("deprecation", &deprecationBehavior)
        xml.attribute("glusterDebug", &glusterDebugLevel)
        xml.yesNo("nbdkit", &usesNbdkit)
        xml.yesNo("vncHostAudio", &allowsHostAudioWithVNC)
        xml.yesNo("nographicsHostAudio", &allowsHostAudioWithoutGraphics)
        xml.yesNo("relaxedACS", &relaxesACS)
    }
}

extension HostTLS: XMLMappable {
    public init() { self.init(certificates: nil) }

    public mutating func map(_ xml: inout some XMLMapper) {
        xml.yesNo("enabled", &isEnabled)
        xml.attribute("certificates", &certificates)
        xml.yesNo("verifyPeer", &verifiesPeer)
        xml.attribute("keySecret", &keySecret)
    }
}

extension HostSASL: XMLMappable {
    public init() { self.init(directory: nil) }

    public mutating func map(_ xml: inout some XMLMapper) {
        xml.yesNo("enabled", &isEnabled)
        xml.attribute("directory", &directory)
    }
}

extension HostTransports: XMLMappable {
    public mutating func map(_ xml: inout some XMLMapper) {
        xml.element("chardev", &characterDevices)
        xml.element("nbd", &nbd)
        xml.element("vxhs", &vxhs)
        xml.element("migration", &migration)
        xml.element("backup", &backup)
    }
}

extension HostGraphics: XMLMappable {
    public mutating func map(_ xml: inout some XMLMapper) {
        xml.scope("vnc") { xml in
            xml.attribute("webSocketPort", &vnc.automaticWebSocketPort)
            vnc.map(&xml)
        }
        xml.scope("spice") { xml in
            xml.attribute("tlsPort", &spice.automaticTLSPort)
            spice.map(&xml)
        }
        xml.scope("rdp") { rdp.map(&$0) }
    }
}

extension HostGraphics.Server {
    fileprivate mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("listen", &listenAddress)
        xml.attribute("password", &password)
        xml.attribute("port", &automaticPort)
        xml.yesNo("preferSocket", &prefersSocket)
        xml.element("tls", &tls)
        xml.element("sasl", &sasl)
    }
}

extension HostMemory: XMLMappable {
    public mutating func map(_ xml: inout some XMLMapper) {
        var automatic: NumberList? = automaticNodes.isEmpty ? nil : NumberList(numbers: automaticNodes)
        xml.attribute("pageSize", &pageSize)
        xml.attribute("transparentHugePageSize", &transparentHugePageSize)
        xml.attribute("automaticNodes", &automatic)
        xml.elements("hugepages", &hugePageMounts)
        xml.elements("node", &nodes)
        automaticNodes = automatic?.numbers ?? []
    }
}

extension HostMemory.HugePageMount: XMLMappable {
    public init() { self.init(path: "", pageSize: 2048) }

    public mutating func map(_ xml: inout some XMLMapper) {
        xml.requiredText("path", &path)
        xml.attribute("size", &pageSize)
        xml.yesNo("default", &isDefault)
    }
}

extension HostMemory.Node: XMLMappable {
    public init() { self.init(id: 0) }

    public mutating func map(_ xml: inout some XMLMapper) {
        var list: NumberList? = processors.isEmpty ? nil : NumberList(numbers: processors)
        xml.attribute("id", &id)
        xml.attribute("cpus", &list)
        xml.attribute("memory", &memory)
        processors = list?.numbers ?? []
    }
}

extension HostClock: XMLMappable {
    public mutating func map(_ xml: inout some XMLMapper) {
        xml.attribute("now", &now)
        xml.attribute("utcOffset", &utcOffset)
    }
}

extension HostRandomness {
    fileprivate mutating func map(_ xml: inout some XMLMapper) {
        var source: Source?
        var seed: String?
        switch self {
        case .counting: source = .counting
        case .seeded(let text): (source, seed) = (.seeded, text)
        }
        xml.attribute("source", &source)
        xml.attribute("seed", &seed)
        self = source == .counting ? .counting : .seeded(seed ?? "")
    }

    fileprivate enum Source: String, XMLEnum {
        case counting
        case seeded
    }
}

extension IncomingMigration: XMLMappable {
    public init() { self.init(uri: "defer") }

    public mutating func map(_ xml: inout some XMLMapper) { xml.requiredText("uri", &uri) }
}
