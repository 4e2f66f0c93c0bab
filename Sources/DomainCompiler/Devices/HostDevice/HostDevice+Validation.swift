import Capabilities
import Diagnostics

extension HostDevice {
    func validate(_ validator: inout Validator) {
        guard mode == .subsystem else { return validator.report(.capabilitiesMode, info.element, at: "@mode") }
        validateAddress(&validator)
        validateSource(&validator)
        if type != .scsi {
            if sgio != nil { validator.report(.scsiOnly("sgio"), info.element, at: "@sgio") }
            if rawIO != nil { validator.report(.scsiOnly("rawio"), info.element, at: "@rawio") }
        }
        if type != .pci {
            if teaming != nil { validator.report(.teamingNeedsPCI, info.element, at: "teaming") }
            if info.rom != nil, type != .mdev { validator.report(.romNeedsPCI, info.element, at: "rom") }
        } else if teaming?.role == .persistent {
            validator.report(.assignedIsTransient, info.element, at: "teaming/@type")
        }
        if let teaming, teaming.role == .transient, teaming.persistent == nil {
            validator.report(.transientNeedsPersistent, info.element, at: "teaming")
        }
        if sgio == .unfiltered { validator.report(.sgioUnfiltered, info.element, at: "@sgio") }
        if source.writeFiltering != nil { validator.report(.writeFilteringIsXen, source.element, at: "@writeFiltering") }
        validateTarget(&validator)
        if type == .pci || type == .mdev { validateDisplay(&validator) }
    }

    private func validateAddress(_ validator: inout Validator) {
        switch (type, info.address) {
        case (_, nil), (.pci, .pci), (.pci, .unassigned), (.scsi, .drive), (.usb, .usb),
            (.scsiHost, .pci), (.scsiHost, .ccw), (.mdev, .pci), (.mdev, .ccw): break
        case (nil, _): break
        case (let type?, let address?):
            validator.report(.addressOfOtherBus(address.type.rawValue, type.rawValue), info.element, at: "address/@type")
        }
    }

    private func validateSource(_ validator: inout Validator) {
        if type == .scsi { info.address?.drive?.validate(&validator, on: .scsi, info.element) }
        guard let place = source.element else { return validator.report(.sourceMissing, info.element) }
        switch type {
        case .usb:
            if source.usb.vendor == 0 { validator.report(.usbVendorZero, place, at: "vendor/@id") }
            if (source.usb.vendor == nil) != (source.usb.product == nil) { validator.report(.usbProductHalf, place) }
            for (value, path) in [(source.usb.vendor, "vendor/@id"), (source.usb.product, "product/@id")] {
                if let value, value > 0xFFFF { validator.report(.usbNumberTooLarge, place, at: path) }
            }
        case .scsi where source.scsiProtocol == .iscsi:
            if source.iscsi.hosts.isEmpty { validator.report(.iscsiHostMissing, place) }
            if source.iscsi.hosts.count > 1 { validator.report(.iscsiHosts, source.iscsi.hosts[1].element) }
            if let authentication = source.authentication {
                authentication.secret?.reference.validate(&validator, authentication.element, at: "secret")
                if authentication.secret == nil {
                    validator.report(.secretMissing, authentication.element)
                } else if authentication.secret?.type != "iscsi" {
                    validator.report(.secretType(authentication.secret?.type), authentication.element, at: "secret/@type")
                }
            }
        case .scsi:
            if source.adapter == nil { validator.report(.adapterMissing, place) }
            if source.scsi == nil { validator.report(.scsiAddressMissing, place) }
        case .scsiHost: validateWWPN(&validator)
        case .mdev where source.uuid == nil: validator.report(.mediatedUUIDMissing, place, at: "address")
        default: break
        }
    }

    private func validateWWPN(_ validator: inout Validator) {
        let place = source.element ?? info.element
        guard let wwpn = source.wwpn else { return validator.report(.wwpnMissing, place) }
        guard wwpn.hasPrefix("naa.") else { return validator.report(.wwpnForm, place, at: "@wwpn") }
        let digits = wwpn.dropFirst(4)
        if digits.utf8.count != 16 || !digits.allSatisfy(\.isHexDigit) { validator.report(.wwpnForm, place, at: "@wwpn") }
    }

    /// What the emulator has to have, and what it can boot from.
    private func validateTarget(_ validator: inout Validator) {
        let capabilities = validator.capabilities
        switch type {
        case .pci:
            if !capabilities.contains(.vfioPci) { validator.report(.notSupported("vfio-pci"), info.element, at: "@type") }
        case .usb where source.usb.guestReset != nil && !capabilities.contains(.usbHostGuestResetsAll):
            validator.report(.guestResetNotSupported, source.element, at: "@guestReset")
        case .scsiHost:
            if info.bootIndex != nil { validator.report(.cannotBoot("a vhost SCSI adapter"), info.element, at: "boot") }
            if !capabilities.contains(.vhostScsi) { validator.report(.notSupported("vhost-scsi"), info.element, at: "@type") }
        case .mdev:
            if info.bootIndex != nil, mediatedModel != .ccw {
                validator.report(.cannotBoot("a mediated device of this model"), info.element, at: "boot")
            }
            let isKnown =
                switch mediatedModel {
                case .pci: capabilities.contains(.vfioPci)
                case .ccw: capabilities.contains(.vfioCcw)
                case .ap: capabilities.contains(.vfioAp)
                case nil: true
                }
            if !isKnown { validator.report(.notSupported(mediatedModel?.rawValue ?? ""), info.element, at: "@model") }
        default: break
        }
    }

    private func validateDisplay(_ validator: inout Validator) {
        if type == .mdev, mediatedModel != .pci {
            if display != nil { validator.report(.displayNeedsPCI, info.element, at: "@display") }
            if ramFramebuffer != nil { validator.report(.displayNeedsPCI, info.element, at: "@ramfb") }
            return
        }
        if display == .on, validator.domain.devices.graphics.isEmpty {
            validator.report(.displayNeedsGraphics, info.element, at: "@display")
        }
        if ramFramebuffer == .on, display != .on { validator.report(.framebufferNeedsDisplay, info.element, at: "@ramfb") }
    }
}

/// What two assigned devices cannot have in common.
private enum HostDeviceIdentity: Hashable {
    case pci(PCIAddress)
    case usb(USBSource.Place)
    case usbProduct(vendor: UInt32, product: UInt32)
    case scsi(adapter: String, HostDeviceSource.SCSIPlace)
    case iscsi(portal: String, name: String)
    case adapter(String)
    case mediated(UUID)

    init?(_ device: HostDevice) {
        let source = device.source
        switch device.type {
        case .pci:
            guard var address = source.pci else { return nil }
            address.multifunction = nil
            address.zpci = nil
            self = .pci(address)
        case .usb:
            if let place = source.usb.address {
                self = .usb(place)
            } else {
                guard let vendor = source.usb.vendor, let product = source.usb.product else { return nil }
                self = .usbProduct(vendor: vendor, product: product)
            }
        case .scsi where source.scsiProtocol == .iscsi:
            guard let name = source.iscsi.name else { return nil }
            self = .iscsi(portal: source.iscsi.hosts.first?.authority ?? "", name: name)
        case .scsi:
            guard let adapter = source.adapter, let place = source.scsi else { return nil }
            self = .scsi(adapter: adapter, place)
        case .scsiHost:
            guard let wwpn = source.wwpn else { return nil }
            self = .adapter(wwpn)
        case .mdev:
            guard let uuid = source.uuid else { return nil }
            self = .mediated(uuid)
        case nil: return nil
        }
    }
}

extension Domain {
    /// No device of the host is assigned twice, and one frame buffer serves firmware.
    func validateHostDevices(_ validator: inout Validator) {
        let assigned = devices.interfaces.compactMap(HostDevice.init(assigning:)) + devices.hostDevices
        guard assigned.count > 1 else { return }
        var seen: [HostDeviceIdentity: Int] = [:]
        var framebuffer: Int?
        for (index, device) in assigned.enumerated() {
            if let identity = HostDeviceIdentity(device), let first = seen.updateValue(index, forKey: identity) {
                validator.report(
                    .assignedTwice, device.info.element, at: "source",
                    notes: [validator.note("it is assigned here already", assigned[first].info.element, at: "source")])
            }
            if device.ramFramebuffer == .on {
                if let framebuffer {
                    validator.report(
                        .framebufferTwice, device.info.element, at: "@ramfb",
                        notes: [validator.note("the other one", assigned[framebuffer].info.element, at: "@ramfb")])
                }
                framebuffer = index
            }
        }
    }
}

extension Message {
    fileprivate static var capabilitiesMode: Message { .error("capabilities of the host are for containers, not for QEMU guests") }
    fileprivate static func scsiOnly(_ attribute: String) -> Message { .error("'\(attribute)' belongs to SCSI devices") }
    fileprivate static var teamingNeedsPCI: Message { .error("only a PCI device can be half of a team") }
    fileprivate static var assignedIsTransient: Message { .error("an assigned device is the transient half of a team") }
    fileprivate static var transientNeedsPersistent: Message {
        .error("the transient half of a team names the persistent one: persistent='ua-…'")
    }
    fileprivate static var romNeedsPCI: Message { .error("only PCI devices have an option ROM") }
    fileprivate static func addressOfOtherBus(_ address: String, _ type: String) -> Message {
        .error("a device of type '\(type)' cannot have a '\(address)' address")
    }
    fileprivate static var sgioUnfiltered: Message { .error("no kernel offers unfiltered SG_IO any more") }
    fileprivate static var writeFilteringIsXen: Message { .error("only Xen filters what a guest writes to a device's configuration") }
    fileprivate static var iscsiHosts: Message { .error("an iSCSI target is at one <host>") }
    fileprivate static var sourceMissing: Message { .error("which of the host's devices it is has to be said: <source>") }
    fileprivate static var usbVendorZero: Message { .error("no vendor has number 0") }
    fileprivate static var usbProductHalf: Message { .error("<vendor> and <product> belong together") }
    fileprivate static var usbNumberTooLarge: Message { .error("USB vendors and products have numbers up to 0xffff") }
    fileprivate static var iscsiHostMissing: Message { .error("an iSCSI target is at a <host>") }
    fileprivate static var secretMissing: Message { .error("the password of the user is in a <secret>") }
    fileprivate static func secretType(_ type: String?) -> Message {
        .error("the password of an iSCSI target is a secret of type 'iscsi'" + (type.map { ", not '\($0)'" } ?? ": 'type' is missing"))
    }
    fileprivate static var adapterMissing: Message { .error("a SCSI device is behind an <adapter name='scsi_host…'>") }
    fileprivate static var scsiAddressMissing: Message { .error("a SCSI device has an <address bus= target= unit=> on the host") }
    fileprivate static var mediatedUUIDMissing: Message { .error("a mediated device is named by <address uuid=>") }
    fileprivate static var wwpnMissing: Message { .error("a vhost SCSI adapter is named by its 'wwpn'") }
    fileprivate static var wwpnForm: Message { .error("a wwpn is 'naa.' and sixteen hexadecimal digits") }
    fileprivate static func notSupported(_ driver: String) -> Message { .error("this QEMU has no device '\(driver)'") }
    fileprivate static var guestResetNotSupported: Message { .error("this QEMU cannot be told what to do on a reset by the guest") }
    fileprivate static func cannotBoot(_ what: String) -> Message { .error("firmware cannot boot from \(what)") }
    fileprivate static var displayNeedsPCI: Message { .error("only devices of model 'vfio-pci' have a display") }
    fileprivate static var displayNeedsGraphics: Message { .error("the device's display is shown by a <graphics> device, and there is none") }
    fileprivate static var framebufferNeedsDisplay: Message { .warning("the frame buffer is shown where the device's display is: display='on'") }
    fileprivate static var assignedTwice: Message { .error("this device of the host is assigned twice") }
    fileprivate static var framebufferTwice: Message { .error("one device only can have a frame buffer for firmware") }
}
