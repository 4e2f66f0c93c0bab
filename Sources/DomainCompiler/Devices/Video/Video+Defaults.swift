import Capabilities
import XMLTree

extension Video {
    mutating func applyDefaults(_ context: inout DefaultsContext) {
        if model.type == nil || model.type == .machineDefault { model.type = Self.defaultKind(context) }
        switch model.type {
        case .absent:
            info.address = nil
            return
        case .qxl:
            model.ram = Self.powerOfTwo(model.ram ?? 0, or: 65536)
            model.vram = Self.powerOfTwo(model.vram ?? 0, or: 65536)
            if model.vram64 == 0 { model.vram64 = nil }
            if model.vgaMemory ?? 0 == 0 { model.vgaMemory = 16384 }
        case .vga, .cirrus, .vmvga, .bochs:
            model.vram = Self.powerOfTwo(model.vram ?? 0, or: 16384)
        default: model.vram = Self.powerOfTwo(model.vram ?? 0, or: 0)
        }
        if model.vram == 0 { model.vram = nil }
        if model.heads == nil { model.heads = 1 }
    }

    /// The card of a machine that names none.
    private static func defaultKind(_ context: DefaultsContext) -> Kind {
        switch context.facts.arch {
        case .x86_64, .i686: context.capabilities.contains(.cirrusVga) ? .cirrus : .vga
        case .ppc64, .ppc64le, .ppc: .vga
        case .s390x: .virtio
        default: context.facts.machine == .virt ? .virtio : .vga
        }
    }

    /// The next power of two, as QEMU wants it; `fallback` for nothing and where there is none.
    private static func powerOfTwo(_ size: UInt32, or fallback: UInt32) -> UInt32 {
        guard size > 0, size <= 1 << 31 else { return fallback }
        return size & (size - 1) == 0 ? size : 1 << (32 - UInt32(size.leadingZeroBitCount))
    }
}

extension Domain {
    /// A guest with a display has a card.
    mutating func addImplicitVideo(_ context: DefaultsContext) {
        guard devices.videos.isEmpty, !devices.graphics.isEmpty else { return }
        devices.videos.append(Video())
    }

    /// The primary card comes first; where the document names none it is the first.
    mutating func settlePrimaryVideo() {
        guard let first = devices.videos.first, first.model.type != .absent else { return }
        if let primary = devices.videos.firstIndex(where: \.isPrimary) {
            devices.videos.insert(devices.videos.remove(at: primary), at: 0)
        } else {
            devices.videos[0].model.primary = .yes
        }
    }
}
