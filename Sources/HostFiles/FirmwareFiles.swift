import DomainCompiler

extension HostDescription {
    /// Reads the firmware and vhost-user descriptors installed below `root`; the empty root is this machine.
    ///
    /// What cannot be understood is left out and returned. Back-end programs are not run: `features` says what a
    /// program, by its path, would answer to `--print-capabilities`.
    public mutating func loadDescriptors(
        root: String = "", features: (String) -> [String] = { _ in [] }
    ) -> [SkippedFile] {
        let skipped = loadFirmware(.firmware(root: root))
        var backends: [VhostUserDescriptor] = []
        defer { vhostUserBackends = backends }
        return skipped
            + DescriptorDirectories.vhostUser(root: root).load { source, name throws(DescriptorError) in
                let file = try DescriptorValue(source)
                let binary = try file["binary"].string
                backends.append(
                    VhostUserDescriptor(name: name, type: try file["type"].string, binary: binary, features: features(binary)))
            }
    }

    /// Reads the firmware descriptors in directories, besides those that the description has. The names of the files are their
    /// priority. A file replaces what has its name in the description or in an earlier directory, and an empty file only takes
    /// that away; of a directory that is not there nothing is said.
    ///
    /// What cannot be understood is left out and returned.
    public mutating func loadFirmware(directories: [String]) -> [SkippedFile] {
        let others = firmware.descriptors
        let directories = DescriptorDirectories(directories: directories)
        let skipped = loadFirmware(directories)
        let replaced = Set(directories.paths.map(\.name))
        firmware.descriptors += others.filter { !replaced.contains($0.name) }
        firmware.descriptors.sort { $0.name < $1.name }
        return skipped
    }

    /// Has the firmware that directories describe, and no other.
    private mutating func loadFirmware(_ directories: DescriptorDirectories) -> [SkippedFile] {
        var descriptors: [FirmwareDescriptor] = []
        defer { firmware.descriptors = descriptors }
        return directories.load { source, name throws(DescriptorError) in
            descriptors.append(try FirmwareDescriptor(name: name, DescriptorValue(source)))
        }
    }
}

/// The members that matter here (QEMU's `docs/interop/firmware.json`, type `Firmware`).
extension FirmwareDescriptor {
    fileprivate init(name: String, _ file: DescriptorValue) throws(DescriptorError) {
        self.init(
            name: name,
            interfaces: try file["interface-types"].elements { value throws(DescriptorError) in try value.word() },
            mapping: try Mapping(file["mapping"]),
            targets: try file["targets"].elements { value throws(DescriptorError) in try Target(value) },
            features: try file["features"].elements { value throws(DescriptorError) in try value.string })
    }
}

extension FirmwareDescriptor.Target {
    fileprivate init(_ value: DescriptorValue) throws(DescriptorError) {
        self.init(
            architecture: try value["architecture"].string,
            machines: try value["machines"].elements { value throws(DescriptorError) in try value.string })
    }
}

extension FirmwareDescriptor.File {
    fileprivate init(_ value: DescriptorValue) throws(DescriptorError) {
        self.init(path: try value["filename"].string, format: try value["format"].string)
    }
}

extension FirmwareDescriptor.Mapping {
    /// `FirmwareDevice`.
    private enum Device: String, CaseIterable {
        case flash, kernel, memory
    }

    fileprivate init(_ value: DescriptorValue) throws(DescriptorError) {
        let device: Device = try value["device"].word()
        switch device {
        case .kernel: self = .kernel(path: try value["filename"].string)
        case .memory: self = .memory(path: try value["filename"].string)
        case .flash:
            let mode: FirmwareDescriptor.FlashMode = try value.optional("mode")?.word() ?? .split
            let executable = try FirmwareDescriptor.File(value["executable"])
            let template = mode == .split ? try FirmwareDescriptor.File(value["nvram-template"]) : nil
            self = .flash(mode: mode, executable: executable, template: template)
        }
    }
}
