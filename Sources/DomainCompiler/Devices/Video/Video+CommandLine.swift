import Capabilities
import QEMUArguments

extension Video {
    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        guard let type = model.type, type != .absent, let alias = info.alias else { return }
        if driver.name == .vhostuser { emitBackendSocket(&line, alias, context) }
        var device = QEMUObject()
        device.add("driver", deviceType(type, context))
        // The VGA flavour of the vhost-user card has none of them.
        if type == .virtio, !(driver.name == .vhostuser && isPrimary) { device.add(driver.virtio) }
        device.add("id", alias)
        if model.acceleration.accel3d == .yes, type == .virtio, driver.name != .vhostuser, !usesGLDevice(context) {
            device.add("virgl", true)
        }
        addMemory(&device, type, context.capabilities)
        if driver.name == .vhostuser { device.add("chardev", "chr-vu-" + alias) }
        if type == .virtio, driver.name != .vhostuser { device.add("blob", model.blob?.isOn) }
        if let resolution = model.resolution {
            device.add("xres", resolution.x)
            device.add("yres", resolution.y)
        }
        device.addAddress(info, context)
        line.appendDevice(device, context)
    }

    private func addMemory(_ device: inout QEMUObject, _ type: Kind, _ capabilities: Capabilities) {
        switch type {
        case .qxl:
            device.add("max_outputs", model.heads == 0 ? nil : model.heads)
            device.add("ram_size", model.ram.map { UInt64($0) * 1024 })
            device.add("vram_size", model.vram.map { UInt64($0) * 1024 })
            device.add("vram64_size_mb", (model.vram64 ?? 0) / 1024)
            if capabilities.contains(.qxlVgamemMb) { device.add("vgamem_mb", model.vgaMemory.map { $0 / 1024 }) }
        case .virtio: device.add("max_outputs", model.heads == 0 ? nil : model.heads)
        case .vga where capabilities.contains(.vgaVgamemMb), .vmvga where capabilities.contains(.vmwareSvgaVgamemMb):
            device.add("vgamem_mb", model.vram.map { $0 / 1024 })
        case .bochs: device.add("vgamem", model.vram.map { UInt64($0) * 1024 })
        default: break
        }
    }

    /// Acceleration has device types of its own since QEMU 6.1.
    private func usesGLDevice(_ context: EmitContext) -> Bool {
        context.capabilities.contains(.virtioGpuGlPci)
    }

    private func deviceType(_ type: Kind, _ context: EmitContext) -> String {
        switch type {
        case .vga: return "VGA"
        case .cirrus: return "cirrus-vga"
        case .vmvga: return "vmware-svga"
        case .qxl: return isPrimary ? "qxl-vga" : "qxl"
        case .bochs: return "bochs-display"
        case .virtio: break
        default: return type.rawValue
        }
        let isVGA = isPrimary && context.capabilities.contains(.virtioVga)
        if driver.name == .vhostuser {
            return isVGA ? "vhost-user-vga" : VirtioModel.driver("vhost-user-gpu", .virtio, info)
        }
        let isGL = model.acceleration.accel3d == .yes && usesGLDevice(context)
        if isVGA { return isGL ? "virtio-vga-gl" : "virtio-vga" }
        return VirtioModel.driver(isGL ? "virtio-gpu-gl" : "virtio-gpu", .virtio, info)
    }

    /// The socket on which the back-end program draws.
    private func emitBackendSocket(_ line: inout CommandLine, _ alias: String, _ context: EmitContext) {
        var chardev = QEMUObject()
        chardev.add("id", "chr-vu-" + alias)
        if context.isStandalone {
            chardev.add("path", "\(context.domain.identity.name ?? "guest")-\(alias).sock")
        } else {
            chardev.add("fd", context.host.descriptors.vhostUserVideo)
        }
        line.append("-chardev", "socket", options: chardev)
    }
}
