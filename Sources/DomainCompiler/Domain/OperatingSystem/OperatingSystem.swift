import Capabilities
import XMLTree

/// `<os>`, `<bootloader>`: firmware, kernel, boot order (formatdomain, "Operating system booting").
struct OperatingSystem: Sendable {
    var element: XMLTree.ElementID?
    /// Xen's host boot loader, which QEMU has no use for.
    var bootloader: String?
    var bootloaderArguments: String?
    var firmware = FirmwareChoice()
    var type = OSType()
    var loader: Loader?
    var nvram: NVRAMStore?
    var kernel = DirectKernel()
    /// `<acpi><table>`: in the order of their kinds.
    var acpiTables: [ACPITable] = []
    /// `<boot dev=…>`: in order of preference.
    var boot: [BootDevice] = []
    var bootMenu = BootMenu()
    var bios = BIOSOptions()
    var smbios: SMBIOSMode?

    /// Maps elements of `<domain>` itself.
    mutating func map(_ xml: inout some XMLMapper) {
        xml.leaf("bootloader", nonEmpty: &bootloader)
        xml.leaf("bootloader_args", nonEmpty: &bootloaderArguments)
        xml.scope("os") { xml in
            xml.origin(&element)
            firmware.mapAttribute(&xml)
            xml.element("type", &type)
            firmware.mapFeatures(&xml)
            xml.element("loader", &loader)
            xml.element("nvram", &nvram)
            kernel.map(&xml)
            xml.scope("acpi") { $0.elements("table", &acpiTables) }
            mapBoot(&xml)
            if xml.when(xml.isReading || smbios?.mode != nil) { xml.element("smbios", &smbios) }
        }
    }

    private mutating func mapBoot(_ xml: inout some XMLMapper) {
        xml.elements("boot", &boot)
        // As many as there are kinds are read.
        if xml.isReading, boot.count > BootDevice.Kind.allCases.count {
            boot.removeLast(boot.count - BootDevice.Kind.allCases.count)
        }
        xml.element("bootmenu", &bootMenu)
        xml.element("bios", &bios)
    }
}

/// `<os><type arch= machine=>hvm</type>`.
struct OSType: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    /// The guest's processor architecture; the target's where the document names none.
    var arch: GuestArchitecture?
    /// The machine type as written, or the canonical name after defaults.
    var machine: String?
    /// `hvm`, the only kind QEMU runs.
    var name: String?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("arch", &arch)
        xml.attribute("machine", &machine)
        xml.text(&name)
    }
}

/// The architecture in a document: libvirt's names.
struct GuestArchitecture: XMLValue, Hashable {
    var value: Architecture

    static func parse(_ text: XMLText) -> GuestArchitecture? {
        Architecture(rawValue: text.string).map(GuestArchitecture.init)
    }
    var xmlText: String { value.rawValue }
    static var form: XMLValueForm {
        .words(Architecture.allCases.map(\.rawValue), meaning: "an architecture, such as x86_64 or aarch64")
    }
}

/// `<kernel>` and its siblings: a kernel that is started without firmware's help.
struct DirectKernel: Sendable {
    var kernel: String?
    var initrd: String?
    var commandLine: String?
    /// A device tree blob.
    var deviceTree: String?
    /// Xen's root device; kept.
    var root: String?
    /// A UEFI shim that checks the kernel.
    var shim: String?

    /// Maps elements of `<os>` itself.
    mutating func map(_ xml: inout some XMLMapper) {
        xml.leaf("kernel", nonEmpty: &kernel)
        xml.leaf("initrd", nonEmpty: &initrd)
        xml.leaf("cmdline", nonEmpty: &commandLine)
        xml.leaf("dtb", nonEmpty: &deviceTree)
        xml.leaf("root", nonEmpty: &root)
        xml.leaf("shim", nonEmpty: &shim)
    }
}

/// `<acpi><table type=…>path</table>`: a table that firmware passes on.
struct ACPITable: Sendable, XMLMappable {
    enum Kind: String, XMLEnum {
        /// Whatever the file holds.
        case raw
        case slic
        /// Several tables in one file; Xen only.
        case rawset
        case msdm
    }
    var element: XMLTree.ElementID?
    var kind: Kind?
    var path: String?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("type", &kind)
        xml.text(&path)
    }
}

/// `<boot dev=…>`: a kind of device to boot from.
struct BootDevice: Sendable, XMLMappable {
    enum Kind: String, XMLEnum {
        case floppy = "fd"
        case cdrom
        case disk = "hd"
        case network
    }
    var element: XMLTree.ElementID?
    var kind: Kind?

    init() {}
    init(_ kind: Kind) { self.kind = kind }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.required("dev", &kind)
    }
}

/// `<bootmenu enable= timeout=>`.
struct BootMenu: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var enable: YesNo?
    /// Milliseconds, at most 65535.
    var timeout: UInt32?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("enable", &enable)
        if xml.when(enable == .yes) { xml.attribute("timeout", &timeout) }
    }
}

/// `<bios useserial= rebootTimeout=>`.
struct BIOSOptions: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    /// Firmware's messages go to the first serial port.
    var useSerial: YesNo?
    /// Milliseconds after which a guest without boot device starts over; -1 for never.
    var rebootTimeout: Int32?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("useserial", &useSerial)
        xml.attribute("rebootTimeout", &rebootTimeout)
    }
}

/// `<smbios mode=…>`: where the guest's SMBIOS strings come from.
struct SMBIOSMode: Sendable, XMLMappable {
    enum Mode: String, XMLEnum { case emulate, host, sysinfo }
    var element: XMLTree.ElementID?
    var mode: Mode?

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.attribute("mode", &mode)
    }
}
