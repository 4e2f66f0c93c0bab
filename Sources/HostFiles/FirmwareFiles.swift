#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import DomainCompiler

/// A file that was left out of a description, and why.
public struct SkippedFile: Sendable, Hashable, CustomStringConvertible {
    public var path: String
    public var reason: String

    public var description: String { "\(path): \(reason)" }
}

extension HostDescription {
    /// Reads the firmware and vhost-user descriptors installed below `root`; the empty root is this machine.
    ///
    /// What cannot be understood is left out and returned. Back-end programs are not run: `features` says what a
    /// program, by its path, would answer to `--print-capabilities`.
    public mutating func loadDescriptors(
        root: String = "", features: (String) -> [String] = { _ in [] }
    ) -> [SkippedFile] {
        var skipped: [SkippedFile] = []
        firmware.descriptors = []
        for file in DescriptorDirectories.firmware.files(root: root) {
            do {
                let content = try JSONDecoder().decode(FirmwareFile.self, from: file.contents)
                firmware.descriptors.append(content.descriptor(name: file.name))
            } catch {
                skipped.append(SkippedFile(path: file.path, reason: "not a firmware descriptor: \(reason(error))"))
            }
        }
        vhostUserBackends = []
        for file in DescriptorDirectories.vhostUser.files(root: root) {
            do {
                let content = try JSONDecoder().decode(VhostUserFile.self, from: file.contents)
                vhostUserBackends.append(
                    VhostUserDescriptor(
                        name: file.name, type: content.type, binary: content.binary, features: features(content.binary)))
            } catch {
                skipped.append(SkippedFile(path: file.path, reason: "not a vhost-user descriptor: \(reason(error))"))
            }
        }
        return skipped
    }

    /// One line about what a decoder did not like.
    private func reason(_ error: any Error) -> String {
        func path(_ context: DecodingError.Context, _ key: (any CodingKey)? = nil) -> String {
            let keys = context.codingPath.map(\.stringValue) + (key.map { [$0.stringValue] } ?? [])
            return keys.joined(separator: ".")
        }
        switch error as? DecodingError {
        case .keyNotFound(let key, let context): return "'\(path(context, key))' is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            return "'\(path(context))' has an unexpected type"
        case .dataCorrupted(let context) where !context.codingPath.isEmpty:
            return "'\(path(context))' has an unknown value"
        default: return "malformed JSON"
        }
    }
}

/// The members of a firmware descriptor that matter here (QEMU's `docs/interop/firmware.json`, type `Firmware`).
private struct FirmwareFile: Decodable {
    enum CodingKeys: String, CodingKey {
        case interfaces = "interface-types"
        case mapping, targets, features
    }

    let interfaces: [Interface]
    let mapping: Mapping
    let targets: [Target]
    let features: [String]

    enum Interface: String, Decodable {
        case bios, openfirmware, uboot, uefi
    }

    struct File: Decodable {
        let filename: String
        let format: String
    }

    struct Target: Decodable {
        let architecture: String
        let machines: [String]
    }

    struct Mapping: Decodable {
        enum CodingKeys: String, CodingKey {
            case device, mode, executable, filename
            case template = "nvram-template"
        }

        enum Device: String, Decodable {
            case flash, kernel, memory
        }

        enum Mode: String, Decodable {
            case split, combined, stateless
        }

        let value: FirmwareDescriptor.Mapping

        init(from decoder: any Decoder) throws {
            let members = try decoder.container(keyedBy: CodingKeys.self)
            switch try members.decode(Device.self, forKey: .device) {
            case .kernel: value = .kernel(path: try members.decode(String.self, forKey: .filename))
            case .memory: value = .memory(path: try members.decode(String.self, forKey: .filename))
            case .flash:
                let mode = try members.decodeIfPresent(Mode.self, forKey: .mode) ?? .split
                let executable = try members.decode(File.self, forKey: .executable)
                let template = mode == .split ? try members.decode(File.self, forKey: .template) : nil
                value = .flash(
                    mode: FirmwareDescriptor.FlashMode(rawValue: mode.rawValue) ?? .split,
                    executable: FirmwareDescriptor.File(path: executable.filename, format: executable.format),
                    template: template.map { FirmwareDescriptor.File(path: $0.filename, format: $0.format) })
            }
        }
    }

    func descriptor(name: String) -> FirmwareDescriptor {
        FirmwareDescriptor(
            name: name,
            interfaces: interfaces.compactMap { FirmwareDescriptor.Interface(rawValue: $0.rawValue) },
            mapping: mapping.value,
            targets: targets.map {
                FirmwareDescriptor.Target(architecture: $0.architecture, machines: $0.machines)
            },
            features: features)
    }
}

/// The members of a vhost-user descriptor that matter here (QEMU's `docs/interop/vhost-user.json`).
private struct VhostUserFile: Decodable {
    let type: String
    let binary: String
}
