import XMLTree

/// `<devices>`: what devices there are, and which values their attributes take.
struct DeviceCapabilities: Sendable, XMLMappable {
    var disk = Support()
    var graphics = Support()
    var video = Support()
    var hostDevice = Support()
    var rng = Support()
    var filesystem = Support()
    var tpm = Support()
    var redirectedDevice = Support()
    var channel = Support()
    var crypto = Support()
    var interface = Support()
    var panic = Support()

    mutating func map(_ xml: inout some XMLMapper) {
        xml.element("disk", &disk)
        xml.element("graphics", &graphics)
        xml.element("video", &video)
        xml.element("hostdev", &hostDevice)
        xml.element("rng", &rng)
        xml.element("filesystem", &filesystem)
        xml.element("tpm", &tpm)
        xml.element("redirdev", &redirectedDevice)
        xml.element("channel", &channel)
        xml.element("crypto", &crypto)
        xml.element("interface", &interface)
        xml.element("panic", &panic)
    }
}

extension DeviceCapabilities {
    init(_ offering: Offering) {
        disk = Support(
            ValueList("diskDevice", Disk.Kind.self, offering), ValueList("bus", DiskBus.self, offering),
            ValueList("model", VirtioModel.self, offering))
        graphics = Support(ValueList("type", Graphics.Kind.self, offering))
        video = Support(ValueList("modelType", Video.Kind.self, offering))
        hostDevice = Support(
            ValueList("mode", HostDevice.Mode.self, offering),
            // What happens without the attribute has a name of its own here.
            ValueList("startupPolicy", ["default"] + StorageSource.StartupPolicy.words),
            ValueList("subsysType", HostDevice.Kind.self, offering), ValueList("capsType", []),
            ValueList("pciBackend", Self.assignsPCIDevices(offering) ? ["default", "vfio"] : []))
        if offering.has(.virtioRng) {
            rng = Support(
                ValueList("model", VirtioModel.self, offering), ValueList("backendModel", RNG.Backend.Model.self, offering))
        } else {
            rng = .unsupported
        }
        filesystem = Support(ValueList("driverType", Filesystem.Driver.Kind.self, offering))
        tpm = Self.tpm(offering)
        redirectedDevice =
            offering.has(.usbRedir) ? Support(ValueList("bus", RedirectedDevice.Bus.words)) : .unsupported
        channel = Support(ValueList("type", CharacterBackend.Kind.self, offering))
        if offering.has(.virtioCrypto) {
            crypto = Support(
                ValueList("model", Crypto.Model.words), ValueList("type", Crypto.Kind.words),
                ValueList("backendModel", Crypto.BackendModel.self, offering))
        } else {
            crypto = .unsupported
        }
        interface = Support(ValueList("backendType", InterfaceBackend.Kind.self, offering))
        panic = Support(ValueList("model", Panic.Model.self, offering))
    }

    /// A TPM is something only where there is both a device for the guest and something behind it.
    private static func tpm(_ offering: Offering) -> Support {
        let models = ValueList("model", TPM.Model.self, offering)
        let backends = ValueList("backendModel", TPM.Backend.Kind.self, offering)
        guard !models.values.isEmpty, !backends.values.isEmpty else { return .unsupported }
        var tpm = Support(models, backends)
        if TPM.Backend.Kind.emulator.isOffered(by: offering) {
            tpm.enums.append(ValueList("backendVersion", TPM.Version.self, offering))
        }
        return tpm
    }

    /// The emulator and the host's kernel can hand PCI devices through.
    private static func assignsPCIDevices(_ offering: Offering) -> Bool {
        offering.has(.vfioPci) && offering.host.devices.hasVFIO == true
    }
}
