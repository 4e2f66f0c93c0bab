import DomainCompiler

extension HostDescription {
    /// Takes from the machine below `root`, the empty root being this machine, what decides about what guests can be offered:
    /// descriptors and the firmware they name, VFIO, KVM, helper programs, the processor's address width.
    ///
    /// Files are looked for and descriptors read; nothing is executed. What cannot be understood is left out and returned.
    public mutating func loadMachine(root: String = "") -> [SkippedFile] {
        let skipped = loadDescriptors(root: root)
        let files = MachineFiles(root: root)
        func isInstalled(_ program: String) -> Bool {
            ["/usr/bin/", "/usr/local/bin/", "/bin/"].contains { files.exists($0 + program) }
        }
        firmware.missingFiles = firmware.loaders.filter { !files.exists($0) }
        devices.hasVFIO = files.exists("/dev/vfio/vfio") && files.hasIOMMUGroups
        programs.hasRDPServer = isInstalled("qemu-rdp")
        // What swtpm was built with only swtpm knows; both versions are what it is built with unless somebody took one away.
        tpm.emulatedVersions = isInstalled("swtpm") ? ["1.2", "2.0"] : []
        cpu.physicalAddressBits = files.physicalAddressBits
        if root.isEmpty { cpu.maximumKVMProcessors = KVMDevice.maximumProcessors }
        return skipped
    }
}
