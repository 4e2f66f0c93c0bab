import Capabilities
import Diagnostics

extension Video {
    func validate(_ validator: inout Validator) {
        let all = validator.domain.devices.videos
        if isPrimary, let first = all.first(where: \.isPrimary), first.info.element != info.element {
            validator.report(.twoPrimaries, info.element, at: "model/@primary", notes: [validator.note("the other one", first.info.element)])
        }
        if model.type == .absent, all.count > 1 { validator.report(.noneIsAlone, info.element, at: "model/@type") }
        validateModel(&validator)
        validateAcceleration(&validator)
    }

    private func validateModel(_ validator: inout Validator) {
        guard let type = model.type else { return }
        let isKnown = switch type {
        case .vga: validator.capabilities.contains(.vga)
        case .cirrus: validator.capabilities.contains(.cirrusVga)
        case .vmvga: validator.capabilities.contains(.vmwareSvga)
        case .qxl: validator.capabilities.contains(.qxl)
        case .virtio: validator.capabilities.contains(.virtioGpu) || validator.capabilities.contains(.virtioGpuCcw)
        case .bochs: validator.capabilities.contains(.bochsDisplay)
        case .ramfb: validator.capabilities.contains(.ramfb)
        case .absent: true
        case .xen, .vbox, .parallels, .gop, .machineDefault: false
        }
        if !isKnown { validator.report(.noSuchVideo(type.rawValue), info.element, at: "model/@type") }
        if type != .qxl {
            if model.ram ?? 0 != 0 { validator.report(.memoryOfQXL, info.element, at: "model/@ram") }
            if model.vram64 ?? 0 != 0 { validator.report(.memoryOfQXL, info.element, at: "model/@vram64") }
            if model.vgaMemory ?? 0 != 0 { validator.report(.memoryOfQXL, info.element, at: "model/@vgamem") }
        }
        if type == .ramfb, info.address != nil { validator.report(.ramfbHasNoAddress, info.element, at: "address") }
        if type == .vga || type == .vmvga, model.vram ?? 0 < 1024 {
            validator.report(.videoMemoryTooSmall, info.element, at: "model/@vram")
        }
        if !isPrimary, type == .cirrus || type == .vmvga || type == .vga || type == .ramfb {
            validator.report(.cannotBeSecondary(type.rawValue), info.element, at: "model/@type")
        }
        if model.heads == 0 { validator.report(.noHeads, info.element, at: "model/@heads") }
        if model.blob != nil, type != .virtio { validator.report(.blobIsVirtio, info.element, at: "model/@blob") }
        if type != .virtio, driver.virtio.isSet { validator.report(.virtioOptionsOfVideo, info.element, at: "driver") }
        if driver.name == .vhostuser, type != .virtio { validator.report(.vhostUserIsVirtio, info.element, at: "driver/@name") }
    }

    private func validateAcceleration(_ validator: inout Validator) {
        guard model.acceleration.accel3d == .yes else { return }
        if model.type != .virtio { validator.report(.accelerationIsVirtio, info.element, at: "model/acceleration/@accel3d") }
        if driver.name == .vhostuser, validator.host.vhostUserBackend(type: "gpu") == nil {
            validator.report(.noVhostUserGPU, info.element, at: "driver/@name")
        }
    }
}

extension Message {
    fileprivate static var twoPrimaries: Message { .error("a guest has one primary video device") }
    fileprivate static var noneIsAlone: Message { .error("a video device of type 'none' says that there are no others") }
    fileprivate static func noSuchVideo(_ type: String) -> Message { .error("this QEMU has no video device '\(type)'") }
    fileprivate static var memoryOfQXL: Message { .error("only qxl has this memory") }
    fileprivate static var ramfbHasNoAddress: Message { .error("ramfb sits on no bus and takes no address") }
    fileprivate static var videoMemoryTooSmall: Message { .error("the card needs at least 1024 KiB of memory") }
    fileprivate static func cannotBeSecondary(_ type: String) -> Message {
        .error("'\(type)' works as the primary video device only")
    }
    fileprivate static var noHeads: Message { .error("a video device has at least one head") }
    fileprivate static var blobIsVirtio: Message { .error("blob resources need a virtio video device") }
    fileprivate static var virtioOptionsOfVideo: Message { .error("virtio options need a virtio video device") }
    fileprivate static var vhostUserIsVirtio: Message { .error("a vhost-user back-end needs a virtio video device") }
    fileprivate static var accelerationIsVirtio: Message { .error("3D acceleration needs a virtio video device") }
    fileprivate static var noVhostUserGPU: Message { .error("the host description names no vhost-user GPU program") }
}
