import QEMUArguments

/// A command of QEMU's machine protocol.
public struct QMPCommand: Sendable, Hashable {
    /// `query-version` …
    public var name: String
    public var arguments: QEMUObject?

    public init(_ name: String, _ arguments: QEMUObject? = nil) {
        self.name = name
        self.arguments = arguments
    }

    /// The command as it is sent, without a line's end.
    /// - Parameter id: What the reply repeats.
    public func json(id: String) -> [UInt8] {
        var object: QEMUObject = ["execute": .string(name)]
        object.add("arguments", arguments)
        object.add("id", id)
        return object.json
    }

    /// The command for people: its name, and what it was asked about.
    public var description: String {
        guard let arguments else { return name }
        return "\(name) \(String(decoding: arguments.json, as: UTF8.self))"
    }
}

/// What QEMU says where it cannot do what a command asks (QMP `error`).
public struct QMPError: Error, Hashable, Sendable {
    /// `GenericError`, `CommandNotFound`, `DeviceNotFound` …
    public var kind: String
    /// QEMU's sentence.
    public var text: String

    public init(kind: String, text: String) {
        self.kind = kind
        self.text = text
    }
}

/// The answer to a command.
public enum QMPReply: Sendable {
    case result(JSON)
    case error(QMPError)

    /// What was returned; nil where QEMU answered with an error.
    public var result: JSON? {
        if case .result(let value) = self { value } else { nil }
    }

    /// Reads a reply; nil where the object is none (an event, a greeting).
    public init?(_ object: JSON) {
        if let result = object["return"] {
            self = .result(result)
        } else if let error = object["error"] {
            self = .error(QMPError(kind: error["class"]?.string ?? "GenericError", text: error["desc"]?.string ?? ""))
        } else {
            return nil
        }
    }

    /// The reply as QEMU sends it, without a line's end.
    /// - Parameter id: The command's.
    public func json(id: String) -> [UInt8] {
        switch self {
        case .result(let value): return Array(#"{"return":\#(value),"id":"\#(id)"}"#.utf8)
        case .error(let error):
            let object: QEMUObject = ["id": .string(id), "error": ["class": .string(error.kind), "desc": .string(error.text)]]
            return object.json
        }
    }
}
