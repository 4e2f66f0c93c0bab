import Diagnostics
import XMLTree

extension Devices {
    /// Holds the devices against the lists of `<devices>`.
    func check(_ check: inout OfferCheck) {
        checkStorage(&check)
        checkDisplays(&check)
        checkOthers(&check)
        let offered = check.offered.devices
        for device in hostDevices where device.info.element != nil && check.isOffered(offered.hostDevice, "hostdev", device.info.element) {
            check.value(device.mode, "mode", of: offered.hostDevice, "hostdev", device.info.element, at: "@mode")
            check.value(device.type, "subsysType", of: offered.hostDevice, "hostdev", device.info.element, at: "@type")
        }
        for tpm in tpms where check.isOffered(offered.tpm, "tpm", tpm.info.element) {
            check.value(tpm.model, "model", of: offered.tpm, "tpm", tpm.info.element, at: "@model")
            check.value(tpm.backend?.kind, "backendModel", of: offered.tpm, "tpm", tpm.backend?.element, at: "@type")
            if tpm.backend?.kind == .emulator {
                check.value(
                    tpm.backend?.emulator.version, "backendVersion", of: offered.tpm, "tpm", tpm.backend?.element, at: "@version")
            }
        }
    }

    private func checkStorage(_ check: inout OfferCheck) {
        let offered = check.offered.devices
        for disk in disks where check.isOffered(offered.disk, "disk", disk.info.element) {
            check.value(disk.device, "diskDevice", of: offered.disk, "disk", disk.info.element, at: "@device")
            check.value(disk.target.bus, "bus", of: offered.disk, "disk", disk.info.element, at: "target/@bus")
            if let model = disk.model, model != .implied {
                check.word(model.rawValue, "model", in: offered.disk.enums, "disk", disk.info.element, at: "@model")
            }
        }
        for filesystem in filesystems where check.isOffered(offered.filesystem, "filesystem", filesystem.info.element) {
            check.value(
                filesystem.driver.type, "driverType", of: offered.filesystem, "filesystem", filesystem.info.element,
                at: "driver/@type")
        }
    }

    private func checkDisplays(_ check: inout OfferCheck) {
        let offered = check.offered.devices
        for display in graphics where check.isOffered(offered.graphics, "graphics", display.info.element) {
            check.value(display.type, "type", of: offered.graphics, "graphics", display.info.element, at: "@type")
        }
        for video in videos where check.isOffered(offered.video, "video", video.info.element) {
            check.value(video.model.type, "modelType", of: offered.video, "video", video.info.element, at: "model/@type")
        }
    }

    private func checkOthers(_ check: inout OfferCheck) {
        let offered = check.offered.devices
        for rng in rngs where check.isOffered(offered.rng, "rng", rng.info.element) {
            check.value(rng.model, "model", of: offered.rng, "rng", rng.info.element, at: "@model")
            check.value(rng.backend.model, "backendModel", of: offered.rng, "rng", rng.info.element, at: "backend/@model")
        }
        for device in redirectedDevices where check.isOffered(offered.redirectedDevice, "redirdev", device.info.element) {
            if let bus = device.bus {
                check.word(bus.rawValue, "bus", in: offered.redirectedDevice.enums, "redirdev", device.info.element, at: "@bus")
            }
        }
        for channel in channels where check.isOffered(offered.channel, "channel", channel.info.element) {
            check.value(channel.backend.kind, "type", of: offered.channel, "channel", channel.info.element, at: "@type")
        }
        for crypto in cryptos where check.isOffered(offered.crypto, "crypto", crypto.info.element) {
            check.value(crypto.backend, "backendModel", of: offered.crypto, "crypto", crypto.info.element, at: "backend/@model")
        }
        for interface in interfaces where check.isOffered(offered.interface, "interface", interface.info.element) {
            check.value(
                interface.backend.type, "backendType", of: offered.interface, "interface", interface.backend.element, at: "@type")
        }
        for panic in panics where check.isOffered(offered.panic, "panic", panic.info.element) {
            check.value(panic.model, "model", of: offered.panic, "panic", panic.info.element, at: "@model")
        }
    }
}
