#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import DomainCompiler

/// One case of a reference suite: a document, what it is compiled for, and what is expected of it.
public struct ReferenceCase: Decodable, Sendable {
    /// What the reference did with the document.
    public enum Expectation: String, Decodable, Sendable {
        case args
        /// Rejected when read, completed or validated.
        case parseError = "parse-error"
        /// Rejected when the arguments were made; the resolved document exists.
        case buildError = "build-error"
    }

    /// Unique; names the output files.
    public let id: String
    public let name: String
    public let arch: String
    public let expect: Expectation
    /// Paths below the suite's directory.
    public let input: String
    public let capabilities: String
    public let expectedArgs: String?
    public let expectedXML: String?
    public let expectedError: String?
    /// The reference's own resolved document re-reads differently.
    public let notIdempotent: Bool?

    let stripMachineAliases: Bool?
    let capabilitiesAdd: [String]?
    let capabilitiesRemove: [String]?
    let nbdkitCapabilities: [String]?
    let gic: String?
    let hostCPUModel: String?
    let fdGroups: FDGroups?
    let vdpaFDs: VDPADescriptors?
    let migrateURI: String?
    let migrateFD: Int32?
    let configuration: Configuration?
    let environment: [String: String]?
    let abiUpdate: Bool?

    public var isRejected: Bool { expect != .args }
}

/// Descriptor groups of a case: an object by name, or a list of objects with a name.
struct FDGroups: Decodable, Sendable {
    let groups: [HostDescriptors.Group]

    private struct Group: Decodable {
        let name: String?
        let fds: [Int32]
        let writable: Bool

        enum CodingKeys: String, CodingKey {
            case name, fds, descriptors, writable, readonly
        }

        init(from decoder: any Decoder) throws {
            let members = try decoder.container(keyedBy: CodingKeys.self)
            name = try members.decodeIfPresent(String.self, forKey: .name)
            fds = try members.decodeIfPresent([Int32].self, forKey: .fds)
                ?? members.decode([Int32].self, forKey: .descriptors)
            let readonly = try members.decodeIfPresent(Bool.self, forKey: .readonly)
            writable = try members.decodeIfPresent(Bool.self, forKey: .writable) ?? !(readonly ?? true)
        }
    }

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let list = try? value.decode([Group].self) {
            groups = list.map { .init(name: $0.name ?? "", descriptors: $0.fds, isWritable: $0.writable) }
        } else if let named = try? value.decode([String: Group].self) {
            groups = named.sorted { $0.key < $1.key }.map {
                .init(name: $0.key, descriptors: $0.value.fds, isWritable: $0.value.writable)
            }
        } else {
            groups = try value.decode([String: [Int32]].self).sorted { $0.key < $1.key }.map {
                .init(name: $0.key, descriptors: $0.value, isWritable: false)
            }
        }
    }
}

/// vDPA descriptors of a case: an object from path to number, or a list of objects with both.
struct VDPADescriptors: Decodable, Sendable {
    let byPath: [String: Int32]

    private struct Entry: Decodable {
        let path: String
        let fd: Int32
    }

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let object = try? value.decode([String: Int32].self) {
            byPath = object
        } else {
            let entries = try value.decode([Entry].self)
            byPath = Dictionary(entries.map { ($0.path, $0.fd) }, uniquingKeysWith: { _, last in last })
        }
    }
}
