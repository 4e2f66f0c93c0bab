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
        if !type.isOffered(by: Offering(validator)) {
            validator.report(.noSuchVideo(type.rawValue), info.element, at: "model/@type")
        }
        validateMemory(type, &validator)
        if type == .ramfb, info.address != nil { validator.report(.ramfbHasNoAddress, info.element, at: "address") }
        if !isPrimary, [.cirrus, .vmvga, .vga, .bochs, .ramfb].contains(type) {
            validator.report(.cannotBeSecondary(type.rawValue), info.element, at: "model/@type")
        }
        if let heads = model.heads, heads > 1, type != .qxl, type != .virtio {
            validator.report(.oneHead(type.rawValue), info.element, at: "model/@heads")
        }
        validateResolution(type, &validator)
        validateVirtio(type, &validator)
    }

    private func validateMemory(_ type: Kind, _ validator: inout Validator) {
        if type != .qxl {
            if model.ram ?? 0 != 0 { validator.report(.memoryOfQXL, info.element, at: "model/@ram") }
            if model.vram64 ?? 0 != 0 { validator.report(.memoryOfQXL, info.element, at: "model/@vram64") }
            if model.vgaMemory ?? 0 != 0 { validator.report(.memoryOfQXL, info.element, at: "model/@vgamem") }
        }
        let needs: UInt32 = 1024
        if type == .vga || type == .vmvga, model.vram ?? 0 < needs {
            validator.report(.videoMemoryTooSmall(needs), info.element, at: "model/@vram")
        }
        guard type == .qxl, let size = model.vgaMemory else { return }
        if size < needs { validator.report(.videoMemoryTooSmall(needs), info.element, at: "model/@vgamem") }
        if size & (size &- 1) != 0 { validator.report(.notPowerOfTwo, info.element, at: "model/@vgamem") }
    }

    private func validateResolution(_ type: Kind, _ validator: inout Validator) {
        guard let resolution = model.resolution else { return }
        if ![.vga, .qxl, .virtio, .bochs, .gop].contains(type) {
            validator.report(.noResolution(type.rawValue), info.element, at: "model/resolution")
        }
        for (pixels, path) in [(resolution.x, "model/resolution/@x"), (resolution.y, "model/resolution/@y")] where pixels == 0 {
            validator.report(.emptyScreen, info.element, at: path)
        }
    }

    private func validateVirtio(_ type: Kind, _ validator: inout Validator) {
        if type == .virtio {
            if model.blob == .on, validator.domain.memoryBacking.source != .memfd {
                validator.report(.blobNeedsMemfd, info.element, at: "model/@blob")
            }
            return
        }
        if model.blob != nil { validator.report(.blobIsVirtio, info.element, at: "model/@blob") }
        if driver.virtio.isSet { validator.report(.virtioOptionsOfVideo, info.element, at: "driver") }
        if driver.name == .vhostuser { validator.report(.vhostUserIsVirtio, info.element, at: "driver/@name") }
    }

    private func validateAcceleration(_ validator: inout Validator) {
        let acceleration = model.acceleration
        if acceleration.element != nil, acceleration.accel2d == nil, acceleration.accel3d == nil, acceleration.renderNode == nil {
            validator.report(.accelerationEmpty, acceleration.element)
        }
        if acceleration.accel2d == .yes { validator.report(.no2D, acceleration.element, at: "@accel2d") }
        if acceleration.renderNode != nil, driver.name != .vhostuser {
            validator.report(.renderNodeIsVhostUser, acceleration.element, at: "@rendernode")
        }
        guard acceleration.accel3d == .yes else { return }
        if model.type != .virtio { validator.report(.accelerationIsVirtio, acceleration.element, at: "@accel3d") }
    }

    /// The program that draws is looked for when the guest is started.
    mutating func prepare(_ preparation: inout Preparation) {
        guard driver.name == .vhostuser, !preparation.isStandalone else { return }
        if preparation.host.vhostUserBackend(type: "gpu") == nil {
            preparation.report(.noVhostUserGPU, info.element, at: "driver/@name")
        }
    }
}

extension Message {
    fileprivate static var twoPrimaries: Message { .error("a guest has one primary video device") }
    fileprivate static var noneIsAlone: Message { .error("a video device of type 'none' says that there are no others") }
    fileprivate static func noSuchVideo(_ type: String) -> Message { .error("this QEMU has no video device '\(type)'") }
    fileprivate static var memoryOfQXL: Message { .error("only qxl has this memory") }
    fileprivate static var ramfbHasNoAddress: Message { .error("ramfb sits on no bus and takes no address") }
    fileprivate static func videoMemoryTooSmall(_ kib: UInt32) -> Message { .error("the card needs at least \(kib) KiB of this memory") }
    fileprivate static func cannotBeSecondary(_ type: String) -> Message {
        .error("'\(type)' works as the primary video device only")
    }
    fileprivate static var notPowerOfTwo: Message { .error("the amount is a power of two") }
    fileprivate static func oneHead(_ type: String) -> Message { .error("'\(type)' has one head") }
    fileprivate static func noResolution(_ type: String) -> Message { .error("'\(type)' takes no resolution from the host") }
    fileprivate static var emptyScreen: Message { .error("a screen has at least one pixel") }
    fileprivate static var blobNeedsMemfd: Message {
        .error("blob resources share the guest's memory: <memoryBacking> needs <source type='memfd'/>")
    }
    fileprivate static var accelerationEmpty: Message { .error("say what is accelerated: 'accel3d'") }
    fileprivate static var no2D: Message { .error("QEMU has no 2D acceleration") }
    fileprivate static var renderNodeIsVhostUser: Message { .error("a render node is for <driver name='vhostuser'/>") }
    fileprivate static var blobIsVirtio: Message { .error("blob resources need a virtio video device") }
    fileprivate static var virtioOptionsOfVideo: Message { .error("virtio options need a virtio video device") }
    fileprivate static var vhostUserIsVirtio: Message { .error("a vhost-user back-end needs a virtio video device") }
    fileprivate static var accelerationIsVirtio: Message { .error("3D acceleration needs a virtio video device") }
    fileprivate static var noVhostUserGPU: Message { .error("the host description names no vhost-user GPU program") }
}
