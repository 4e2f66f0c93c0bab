import QEMUArguments
import XMLTree

extension Domain {
    /// The name of the node of the code, whose chip comes first.
    private static let codeStem = "libvirt-pflash0"
    /// The name of the node of the variables.
    private static let storeStem = "libvirt-pflash1"

    /// Appends `-blockdev` of firmware images in flash.
    func emitPflash(_ line: inout CommandLine, _ context: EmitContext) {
        guard let loader = os.loader, loader.kind == .pflash else { return }
        line.origin = ArgumentOrigin(sourceIndex: loader.element?.index ?? os.element?.index ?? .max, rule: "firmware")
        defer { line.origin = .unknown }
        var code = StorageSource()
        code.path = loader.path
        code.format = loader.format == .qcow2 ? .qcow2 : .raw
        code.nodes.stem = Self.codeStem
        code.nodes.hasFormatNode = true
        var access = ImageAccess()
        access.readOnly = loader.readonly == .yes
        code.emit(&line, context, access, backing: .absent)
        os.nvram?.source.emit(&line, context, ImageAccess(), backing: .absent)
    }

    /// Gives the image of the variables its nodes.
    mutating func prepareVariableStore(_ preparation: inout Preparation) {
        guard os.loader?.kind == .pflash, var store = os.nvram else { return }
        store.source.format = store.format == .qcow2 ? .qcow2 : .raw
        store.source.prepare(&preparation, stem: Self.storeStem, owner: store.element)
        os.nvram = store
    }

    /// Adds the flash chips.
    func addMachineFlash(_ machine: inout QEMUObject) {
        guard let loader = os.loader, loader.kind == .pflash else { return }
        machine.add("pflash0", Self.codeStem + "-format")
        machine.add("pflash1", os.nvram?.source.topNode)
    }

    /// Appends `-bios`, or that only System Management Mode may write the flash.
    func emitBIOS(_ line: inout CommandLine, _ context: EmitContext) {
        guard let loader = os.loader else { return }
        switch loader.kind {
        case .rom: if let path = loader.path { line.append("-bios", path) }
        case .pflash:
            guard loader.secure == .yes else { return }
            line.append("-global", options: ["driver": "cfi.pflash01", "property": "secure", "value": "on"])
        case nil: break
        }
    }
}
