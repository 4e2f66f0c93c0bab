import Capabilities
import Diagnostics
import QEMUArguments
import Testing

@testable import DomainCompiler

/// Protects the rules of what describes the guest as a whole: what breaks one is rejected, for that reason and at that
/// place.
@Suite("Platform rules")
struct PlatformRuleTests {
    @Test("Features", arguments: [
        ("unknown-element", "<→pxe/>"),
        ("unknown-element", "<kvm><→turbo state='on'/></kvm>"),
        ("unknown-element", "<hyperv><→turbo state='on'/></hyperv>"),
        ("missing-attribute", "<→htm/>"),
        ("wrong-machine", "<→gic version='3'/>"),
        ("wrong-machine", "<→htm state='on'/>"),
        ("wrong-machine", "<→hpt resizing='enabled'/>"),
        ("wrong-machine", "<→ras state='on'/>"),
        ("wrong-machine", "<→aia value='none'/>"),
        ("vmport-needs-ps2", "<→vmport state='on'/><ps2 state='off'/>"),
        ("too-few-retries", "<hyperv><spinlocks state='on' →retries='4094'/></hyperv>"),
        ("vendor-too-long", "<hyperv><vendor_id state='on' →value='1234567890123'/></hyperv>"),
        ("vendor-has-comma", "<hyperv><vendor_id state='on' →value='a,b'/></hyperv>"),
        ("ring-size-missing", "<kvm><→dirty-ring state='on'/></kvm>"),
        ("ring-size", "<kvm><dirty-ring state='on' →size='3000'/></kvm>"),
        ("ring-size", "<kvm><dirty-ring state='on' →size='0'/></kvm>"),
        ("tseg-elsewhere", "<smm><→tseg>16</tseg></smm>"),
        ("memory-too-large", "<smm><→tseg unit='EiB'>16</tseg></smm>"),
        ("cache-not-whole", "<tcg><→tb-cache>100</tb-cache></tcg>"),
    ])
    func features(code: String, features: String) throws {
        try MarkedDocument(sections: "<features>\(features)</features>").expect(code)
    }

    @Test("The translator's features are no features of KVM")
    func translatorOnly() throws {
        try MarkedDocument(
            sections: "<features><→tcg><tb-cache unit='MiB'>64</tb-cache></tcg></features>", type: "kvm"
        ).expect("tcg-only")
    }

    @Test("TSEG is a whole number of mebibytes")
    func systemManagementMemory() throws {
        try MarkedDocument(
            sections: "<features><smm><→tseg unit='KiB'>1000</tseg></smm></features>", machine: "q35"
        ).expect("tseg-not-whole")
    }

    @Test("Time", arguments: [
        ("timezone-empty", "<clock offset='timezone' →timezone=''/>"),
        ("missing-attribute", "<→clock offset='timezone'/>"),
        ("missing-attribute", "<→clock offset='absolute'/>"),
        ("start-too-late", "<clock offset='absolute' →start='253402300800'/>"),
        ("invalid-value", "<clock offset='utc' adjustment='→soon'/>"),
        ("no-platform-timer", "<clock><timer →name='platform'/></clock>"),
        ("policy-unsupported", "<clock><timer name='pit' →tickpolicy='merge'/></clock>"),
        ("policy-unsupported", "<clock><timer name='rtc' →tickpolicy='discard'/></clock>"),
        ("policy-unsupported", "<clock><timer name='kvmclock' →tickpolicy='delay'/></clock>"),
        ("track-unsupported", "<clock><timer name='rtc' →track='boot'/></clock>"),
        ("timer-attribute", "<clock><timer name='hpet' →track='guest'/></clock>"),
        ("timer-attribute", "<clock><timer name='rtc' →frequency='5'/></clock>"),
        ("timer-attribute", "<clock><timer name='rtc' →mode='native'/></clock>"),
        ("catchup-without-policy", "<clock><timer name='rtc'><→catchup slew='5'/></timer></clock>"),
        ("arm-timer-elsewhere", "<clock><timer →name='armvtimer' tickpolicy='delay'/></clock>"),
    ])
    func time(code: String, section: String) throws { try MarkedDocument(sections: section).expect(code) }

    @Test("Firmware named by path", arguments: [
        ("loader-path-missing", "<→loader type='pflash'/>"),
        ("loader-path-missing", "<→nvram>/v</nvram>"),
        ("only-flash-has-variables", "<loader →stateless='no'>/x</loader>"),
        ("secure-needs-q35", "<loader type='pflash' readonly='yes' →secure='yes'>/x</loader>"),
        ("stateless-with-store", "<loader type='pflash' readonly='yes' stateless='yes'>/x</loader><→nvram template='/t'/>"),
        ("store-source-missing", "<loader type='pflash' readonly='yes'>/x</loader><→nvram type='file'/>"),
        ("store-in-one-piece", store("<→slices><slice type='storage' offset='0' size='5'/></slices>")),
        ("store-without-reservations", store("<→reservations managed='yes'/>")),
        ("store-type", "<loader type='pflash' readonly='yes'>/x</loader><nvram →type='dir'><source dir='/d'/></nvram>"),
        ("uefi-needs-acpi", "<→loader type='pflash' readonly='yes'>/x</loader>"),
        ("uefi-needs-acpi", "<→loader type='pflash' readonly='no'>/x</loader>"),
        ("secret-missing", "<loader type='pflash' readonly='yes'>/x</loader><nvram type='network'><source protocol='iscsi' name='a/0'>"
            + "<host name='h'/><→auth username='u'/></source></nvram>"),
        ("invalid-value", "<loader format='→vmdk'>/x</loader>"),
    ])
    func firmware(code: String, os: String) throws { try MarkedDocument(os: os).expect(code) }

    @Test("What only a start finds wrong with a variable store", arguments: [
        ("store-in-one-file", store("<→dataStore type='file'><format type='raw'/><source file='/d'/></dataStore>")),
        ("writable-with-store", "<loader type='pflash' readonly='no'>/x</loader><→nvram>/v</nvram>"),
    ])
    func variableStore(code: String, os: String) throws {
        try MarkedDocument(sections: "<features><acpi/></features>", os: os).expect(code)
    }

    private static func store(_ children: String) -> String {
        "<loader type='pflash' readonly='yes'>/x</loader><nvram type='file'><source file='/v'>\(children)</source></nvram>"
    }

    @Test("Firmware features without firmware have no effect")
    func firmwareFeatures() throws {
        try MarkedDocument(os: "<firmware><→feature enabled='yes' name='secure-boot'/></firmware>")
            .expect("features-without-choice", .warning)
    }

    @Test("Secure boot needs System Management Mode")
    func secureBoot() throws {
        try MarkedDocument(
            sections: "<features><acpi/></features>",
            os: "<loader type='pflash' readonly='yes' →secure='yes'>/x</loader>", machine: "q35"
        ).expect("secure-needs-smm")
    }

    @Test("What Arm's machines and emulators lack", arguments: [
        ("acpi-needs-uefi", "<features><→acpi/></features>", "qemu"),
        ("arm-timer-unsupported", "<clock><timer →name='armvtimer' tickpolicy='discard'/></clock>", "kvm"),
    ])
    func arm(code: String, sections: String, type: String) throws {
        var document = MarkedDocument(sections: sections, machine: "virt", type: type)
        document.capabilities = try BuiltInTarget.named("10.0-aarch64").capabilities()
        document.missing = [.cpuKvmNoAdjvtime]
        try document.expect(code)
    }

    @Test("What is handed to a protected guest's firmware has one length")
    func blobLength() throws {
        try MarkedDocument(
            sections: "<launchSecurity type='sev-snp'><policy>0x30000</policy><→hostData>AAAA</hostData></launchSecurity>", machine: "q35"
        ).expect("blob-length")
    }

    @Test("Firmware to be chosen", arguments: [
        ("keys-without-secure-boot", "efi", "<firmware><→feature enabled='yes' name='enrolled-keys'/>"
            + "<feature enabled='no' name='secure-boot'/></firmware>"),
        ("only-uefi-has-variables", "bios", "<→nvram>/v</nvram>"),
        ("only-uefi-has-variables", "bios", "<→nvram/>"),
        ("only-uefi-has-variables", "bios", "<loader →stateless='no'/>"),
    ])
    func choice(code: String, kind: String, os: String) throws {
        try MarkedDocument(sections: "<features><acpi/></features>", os: os, firmware: kind).expect(code)
    }

    @Test("Booting", arguments: [
        ("timeout-range", "<bootmenu enable='yes' →timeout='65536'/>"),
        ("reboot-range", "<bios →rebootTimeout='-2'/>"),
        ("serial-missing", "<bios →useserial='yes'/>"),
        ("table-set", "<acpi><table →type='rawset'>/t</table></acpi>"),
        ("table-twice", "<acpi><table type='slic'>/t</table><table →type='slic'>/u</table></acpi>"),
        ("sys-info-missing", "<smbios →mode='sysinfo'/>"),
        ("host-strings-unknown", "<smbios →mode='host'/>"),
    ])
    func booting(code: String, os: String) throws { try MarkedDocument(os: os).expect(code) }

    @Test("Identity, lifecycle and what is only kept", arguments: [
        ("no-bootloader", "<→bootloader>/b</bootloader>"),
        ("action-unsupported", "<→on_poweroff>preserve</on_poweroff>"),
        ("action-unsupported", "<→on_crash>rename-restart</on_crash>"),
        ("resource-empty", "<→resource/>"),
        ("partition-empty", "<resource><→partition/></resource>"),
        ("maps-one-kind", "<→idmap><uid start='0' target='1' count='1'/></idmap>"),
        ("root-unmapped", "<idmap><uid →start='5' target='1' count='1'/><gid start='0' target='1' count='1'/></idmap>"),
        ("tuned-device-nameless", "<blkiotune><→device><weight>100</weight></device></blkiotune>"),
        ("device-tuned-twice", "<blkiotune><device><path>/a</path></device><device><→path>/a</path></device></blkiotune>"),
        ("guarantee-unsupported", "<memtune><→min_guarantee>1024</min_guarantee></memtune>"),
        ("event-twice", "<perf><event name='cmt' enabled='yes'/><event →name='cmt' enabled='no'/></perf>"),
        ("cipher-twice", "<keywrap><cipher name='aes' state='on'/><cipher →name='aes' state='on'/></keywrap>"),
        ("action-unsupported", "<→on_reboot>preserve</on_reboot>"),
        ("restarts-instead", "<→on_poweroff>restart</on_poweroff><on_reboot>destroy</on_reboot>"),
        ("application-id", "<resource><fibrechannel →appid=''/></resource>"),
        ("application-id", "<resource><fibrechannel →appid='gr&#xFC;n'/></resource>"),
        ("key-wrap-elsewhere", "<keywrap><→cipher name='aes' state='on'/></keywrap>"),
        ("relabel-without-label", "<seclabel type='none' model='x' →relabel='yes'/>"),
        ("lone-model-missing", "<→seclabel type='static'><label>l</label></seclabel>"),
        ("lone-model-missing", "<→seclabel/>"),
        ("label-missing", "<→seclabel type='static' model='x'/>"),
        ("dynamic-needs-relabel", "<seclabel type='dynamic' model='x' →relabel='no'/>"),
        ("model-missing", "<seclabel type='dynamic' model='x'/><→seclabel type='dynamic'/>"),
        ("model-twice", "<seclabel type='dynamic' model='x'/><seclabel type='dynamic' →model='x'/>"),
        ("policy-missing", "<→launchSecurity type='sev'/>"),
        ("protection-unsupported", "<launchSecurity →type='s390-pv'/>"),
    ])
    func sections(code: String, section: String) throws { try MarkedDocument(sections: section).expect(code) }

    @Test("SMBIOS strings and firmware blobs", arguments: [
        ("bios-date", "<sysinfo type='smbios'><bios><→entry name='date'>2020-01-01</entry></bios></sysinfo>"),
        ("bios-date", "<sysinfo type='smbios'><bios><→entry name='date'>13/1/2020</entry></bios></sysinfo>"),
        ("system-uuid-malformed", "<sysinfo type='smbios'><system><→entry name='uuid'>x</entry></system></sysinfo>"),
        ("system-uuid-differs", "<uuid>7b1a23c4-5d6e-4f70-8192-a3b4c5d6e7f8</uuid><sysinfo type='smbios'><system>"
            + "<→entry name='uuid'>8b1a23c4-5d6e-4f70-8192-a3b4c5d6e7f8</entry></system></sysinfo>"),
        ("blob-empty", "<sysinfo type='fwcfg'><→entry name='opt/a'/></sysinfo>"),
        ("blob-name", "<sysinfo type='fwcfg'><entry →name='etc/a'>x</entry></sysinfo>"),
        ("blob-name-reserved", "<sysinfo type='fwcfg'><entry →name='opt/ovmf/a'>x</entry></sysinfo>"),
    ])
    func strings(code: String, section: String) throws { try MarkedDocument(sections: section).expect(code) }

    @Test("The qemu namespace", arguments: [
        ("missing-attribute", "<qemu:commandline><→qemu:arg/></qemu:commandline>"),
        ("variable-name", "<qemu:commandline><qemu:env →name='1x'/></qemu:commandline>"),
        ("variable-name", "<qemu:commandline><qemu:env →name='a-b'/></qemu:commandline>"),
        ("value-missing", "<qemu:override><qemu:device alias='ua-x'><qemu:frontend>"
            + "<→qemu:property name='a' type='string'/></qemu:frontend></qemu:device></qemu:override>"),
        ("capability-unknown", "<qemu:capabilities><qemu:add →capability='flight'/></qemu:capabilities>"),
        ("id-overridden", property("→name='id' type='string' value='x'")),
        ("value-of-nothing", property("name='a' type='remove' →value='x'")),
        ("not-a-number", property("name='a' type='unsigned' →value='-1'")),
        ("not-an-integer", property("name='a' type='signed' →value='x'")),
        ("not-a-boolean", property("name='a' type='bool' →value='on'")),
    ])
    func namespace(code: String, section: String) throws { try MarkedDocument(sections: section).expect(code) }

    @Test("What of the qemu namespace has no effect", arguments: [
        ("behavior-unknown", "<qemu:deprecation →behavior='shrug'/>"),
        ("alias-unknown", "<qemu:override><qemu:device →alias='ua-none'><qemu:frontend>"
            + "<qemu:property name='a' type='remove'/></qemu:frontend></qemu:device></qemu:override>"),
        ("unknown-element", "<→qemu:magic/>"),
    ])
    func withoutEffect(code: String, section: String) throws { try MarkedDocument(sections: section).expect(code, .warning) }

    private static func property(_ attributes: String) -> String {
        "<qemu:override><qemu:device alias='ua-x'><qemu:frontend><qemu:property \(attributes)/></qemu:frontend></qemu:device>"
            + "</qemu:override>"
    }
}

/// Protects what the platform puts on the command line where the reference's corpus says nothing.
@Suite("Platform arguments")
struct PlatformArgumentTests {
    private func arguments(_ document: MarkedDocument) throws -> [String] {
        try #require(document.compile().commandLine).words.strings
    }

    @Test("Overrides remove and append, in either syntax")
    func overrides() throws {
        let section = """
            <devices><rng model='virtio'><backend model='builtin'/><alias name='ua-r'/></rng></devices>
            <qemu:capabilities><qemu:del capability='device.json+hotplug'/></qemu:capabilities>
            <qemu:override><qemu:device alias='ua-r'><qemu:frontend>
            <qemu:property name='bus' type='remove'/><qemu:property name='max-bytes' type='unsigned' value='7'/>
            </qemu:frontend></qemu:device></qemu:override>
            """
        let device = try arguments(MarkedDocument(sections: section)).first { $0.contains("id=ua-r") }
        #expect(device?.contains("bus=") == false)
        #expect(device?.hasSuffix(",max-bytes=7") == true, "\(device ?? "")")
    }

    @Test("A command line to be started by hand has no daemon behind it")
    func standalone() throws {
        var document = MarkedDocument(sections: "<on_reboot>destroy</on_reboot><on_crash>preserve</on_crash>")
        document.profile = .standalone(qmp: "/tmp/q")
        let arguments = try arguments(document)
        #expect(!arguments.contains("-S") && !arguments.contains { $0.contains("masterKey0") })
        #expect(!arguments.contains("-no-shutdown"))
        #expect(arguments.contains("reboot=shutdown,panic=pause"))
        #expect(arguments.contains("socket,id=charmonitor,path=/tmp/q,server=on,wait=off"))
    }

    @Test("What a daemon would do is left to the caller", arguments: [
        ("restart-by-hand", "<→on_poweroff>restart</on_poweroff>", ""),
        ("restart-by-hand", "<→on_crash>coredump-restart</on_crash>", ""),
        ("no-core-dump", "<→on_crash>coredump-destroy</on_crash>", ""),
        ("store-to-copy", "<features><acpi/></features>",
            "<loader type='pflash' readonly='yes'>/x</loader><→nvram template='/t'>/v</nvram>"),
    ])
    func leftToTheCaller(code: String, section: String, os: String) throws {
        var document = MarkedDocument(sections: section, os: os)
        document.profile = .standalone()
        try document.expect(code, .note)
    }

    @Test("Points in time", arguments: [
        (0, "1970-01-01T00:00:00"), (1_234_567_890, "2009-02-13T23:31:30"), (951_782_400, "2000-02-29T00:00:00"),
        (-1, "1969-12-31T23:59:59"), (253_402_300_799, "9999-12-31T23:59:59"), (-62_135_596_800, "0001-01-01T00:00:00"),
    ])
    func calendar(seconds: Int64, text: String) { #expect(CalendarTime(secondsSinceEpoch: seconds).isoText == text) }

    @Test("No number of seconds traps", arguments: [Int64.min, .max])
    func calendarLimits(seconds: Int64) { #expect(!CalendarTime(secondsSinceEpoch: seconds).isoText.isEmpty) }
}

/// Protects how firmware is chosen among descriptors.
@Suite("Firmware choice")
struct FirmwareChoiceTests {
    private static func build(
        _ name: String, features: [String], format: String = "raw", machines: [String] = ["pc-q35-*"]
    ) -> FirmwareDescriptor {
        FirmwareDescriptor(
            name: name, interfaces: [.uefi],
            mapping: .flash(
                mode: .split, executable: .init(path: "/fw/\(name).fd", format: format),
                template: .init(path: "/fw/\(name)-vars.fd", format: format)),
            targets: [.init(architecture: "x86_64", machines: machines)], features: features)
    }

    private func loader(_ os: String, machine: String = "q35", features: String = "") throws -> String? {
        var document = MarkedDocument(
            sections: "<features><acpi/>\(features)</features>", os: os, machine: machine, firmware: "efi")
        document.host.firmware.descriptors = [
            Self.build("enrolled", features: ["secure-boot", "enrolled-keys", "requires-smm"]),
            Self.build("secure", features: ["secure-boot", "requires-smm"]),
            Self.build("compressed", features: [], format: "qcow2"),
            Self.build("plain", features: [], machines: ["pc-q35-*", "pc-i440fx-*"]),
        ]
        let arguments = document.compile().commandLine?.words.strings ?? []
        return ["enrolled", "secure", "compressed", "plain"].first { name in
            arguments.contains { $0.contains("/fw/\(name).fd") }
        }
    }

    @Test("The first that fits is taken", arguments: [
        ("", "enrolled"),
        ("<firmware><feature enabled='no' name='enrolled-keys'/></firmware>", "secure"),
        ("<firmware><feature enabled='no' name='secure-boot'/></firmware>", "plain"),
        ("<loader format='qcow2'/>", "compressed"),
        ("<loader secure='no'/>", "plain"),
        ("<nvram template='/fw/secure-vars.fd'/>", "secure"),
        ("<loader>/fw/plain.fd</loader>", "plain"),
    ])
    func choice(os: String, name: String) throws { #expect(try loader(os) == name) }

    @Test("The machine and its features count")
    func machine() throws {
        #expect(try loader("", machine: "pc") == "plain")
        #expect(try loader("", features: "<smm state='off'/>") == "plain")
    }

    @Test("What fits nothing is rejected where it is asked for, with the reasons")
    func nothing() throws {
        var document = MarkedDocument(
            sections: "<features><acpi/></features>", os: "<loader stateless='yes'/>", machine: "q35", firmware: "efi")
        document.host.firmware.descriptors = [Self.build("plain", features: [])]
        let error = try #require(document.compile().diagnostics.first { $0.message.code == "no-firmware-fits" })
        #expect(error.notes.count == 1)
    }
}
