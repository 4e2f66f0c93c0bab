import Capabilities
import Testing

@testable import DomainCompiler

/// Protects the rules of network cards: what breaks one is reported, for that reason and at that place.
@Suite("Network cards")
struct InterfaceTests {
    private static let shared = "<memoryBacking><access mode='shared'/></memoryBacking>"

    @Test("Cards and what they are plugged into", arguments: [
        ("multicast-address", "<interface type='user'><mac →address='01:00:00:00:00:01'/></interface>"),
        ("model-characters", "<interface type='user'><model →type='e1000,x'/></interface>"),
        ("source-missing", "<→interface type='bridge'/>"),
        ("source-missing", "<interface type='direct'><→source mode='bridge'/></interface>"),
        ("vhost-user-source", "<interface type='vhostuser'><→source type='unix' mode='client'/><model type='virtio'/></interface>"),
        ("virtio-needed", "<interface type='vdpa'><source dev='/dev/v'/><model →type='e1000'/></interface>"),
        ("source-address-missing", "<interface type='client'><→source port='5'/></interface>"),
        ("local-missing", "<interface type='udp'><→source address='192.0.2.1' port='5'/></interface>"),
        (
            "reconnect-needs-client",
            "<interface type='vhostuser'><source type='unix' path='/s' mode='server'><→reconnect enabled='yes' timeout='3'/></source><model type='virtio'/></interface>"
        ),
        (
            "reconnect-without-timeout",
            "<interface type='vhostuser'><source type='unix' path='/s' mode='client'><→reconnect enabled='yes'/></source><model type='virtio'/></interface>"
        ),
        ("place-incomplete", "<interface type='hostdev'><source><→address type='usb' bus='1'/></source></interface>"),
    ])
    func sources(code: String, devices: String) throws { try MarkedDocument(devices: devices, sections: Self.shared).expect(code) }

    @Test("Drivers and back-ends", arguments: [
        ("queue-size-power-of-two", "<interface type='user'><model type='virtio'/><driver →rx_queue_size='3'/></interface>"),
        ("too-many-queues", "<interface type='bridge'><source bridge='b'/><model type='virtio'/><driver →queues='4097'/></interface>"),
        ("virtio-options-of-card", "<interface type='user'><model type='e1000'/><→driver iommu='on'/></interface>"),
        ("passt-type", "<interface type='bridge'><source bridge='b'/><backend →type='passt'/></interface>"),
        ("forward-needs-passt", "<interface type='user'><→portForward proto='tcp'><range start='5'/></portForward></interface>"),
        ("memory-not-shared", "<interface →type='vhostuser'><source type='unix' path='/s' mode='client'/></interface>"),
        ("mtu-not-supported", "<interface type='direct'><source dev='e'/><mtu →size='1400'/></interface>"),
        (
            "range-without-start",
            "<interface type='user'><backend type='passt'/><portForward proto='tcp'><→range end='5'/></portForward></interface>"
        ),
        ("coalesce-needs-bridge", "<interface type='user'><→coalesce><rx><frames max='0'/></rx></coalesce></interface>"),
        ("coalesce-needs-bridge", "<interface type='ethernet'><→coalesce><rx><frames max='7'/></rx></coalesce></interface>"),
        ("isolation-needs-bridge", "<interface type='user'><port →isolated='yes'/></interface>"),
        (
            "isolation-on-virtual-port",
            "<interface type='bridge'><source bridge='b'/><virtualport type='openvswitch'/><port →isolated='yes'/></interface>"
        ),
        ("unmanaged-needs-ethernet", "<interface type='bridge'><source bridge='b'/><target dev='t' →managed='no'/></interface>"),
        ("missing-attribute", "<interface type='user'><→boot loadparm='2'/></interface>"),
        ("rom-switched-off", "<interface type='user'><rom enabled='no' →file='/x'/></interface>"),
        ("acpi-index-needs-pci", "<interface type='user'><model type='usb-net'/><acpi →index='5'/><address type='usb' bus='0' port='1'/></interface>"),
    ])
    func drivers(code: String, devices: String) throws { try MarkedDocument(devices: devices).expect(code) }

    @Test("Teams", arguments: [
        ("transient-needs-persistent", "<interface type='network'><source network='n'/><→teaming type='transient'/></interface>"),
        (
            "transient-is-host-device",
            "<interface type='user'><model type='virtio'/><teaming →type='transient' persistent='ua-a'/></interface>"
        ),
        ("team-without-role", "<interface type='user'><model type='virtio'/><→teaming persistent='ua-a'/></interface>"),
        ("persistent-is-virtio", "<interface type='user'><model →type='e1000'/><teaming type='persistent'/></interface>"),
        (
            "persistent-of-persistent",
            "<interface type='user'><model type='virtio'/><teaming type='persistent' →persistent='ua-a'/></interface>"
        ),
    ])
    func teams(code: String, devices: String) throws { try MarkedDocument(devices: devices).expect(code) }

    @Test("Addresses of the guest", arguments: [
        ("route-of-guest", "<→route address='10.0.0.0' prefix='8' gateway='10.0.0.1'/>"),
        ("peer-of-guest", "<ip address='10.0.2.0' →peer='10.0.2.1'/>"),
        ("second-address", "<ip address='10.0.2.0'/><→ip address='10.0.3.0'/>"),
        ("guest-prefix", "<ip address='10.0.2.0' →prefix='28'/>"),
        ("guest-prefix6", "<ip address='fd00::' →prefix='63'/>"),
        ("address-of-other-family", "<ip →address='10.0.2.0' family='ipv6'/>"),
        ("prefix-too-long", "<ip address='10.0.2.0' →prefix='33'/>"),
        ("invalid-value", "<ip address='→10.0.2.x'/>"),
        ("invalid-value", "<ip address='→fd00:::1'/>"),
    ])
    func guestAddresses(code: String, elements: String) throws {
        try MarkedDocument(devices: "<interface type='user'>\(elements)</interface>").expect(code)
    }

    @Test("A guest on a bridge gets its addresses there")
    func bridgedGuest() throws {
        try MarkedDocument(devices: "<interface type='bridge'><source bridge='b'/><→ip address='10.0.2.0'/></interface>")
            .expect("address-of-guest")
    }

    @Test("Routes of the host", arguments: [
        ("address-of-other-family", "<route →address='fd00::' prefix='64' gateway='fd00::1'/>"),
        ("address-of-other-family", "<route address='10.0.0.0' prefix='8' →gateway='fd00::1'/>"),
        ("netmask-of-i-pv6", "<route family='ipv6' address='fd00::' →netmask='ffff::' gateway='fd00::1'/>"),
        ("netmask-and-prefix", "<route address='10.0.0.0' prefix='8' →netmask='255.0.0.0' gateway='10.0.0.1'/>"),
        ("prefix-too-long", "<route address='10.0.0.0' →prefix='33' gateway='10.0.0.1'/>"),
        ("not-a-network", "<route →address='10.0.0.1' prefix='8' gateway='10.0.0.1'/>"),
        ("not-a-network", "<route →address='10.0.0.0' gateway='10.0.0.1'/>"),
        ("invalid-value", "<route address='10.0.0.0' prefix='8' gateway='10.0.0.1' metric='→0'/>"),
    ])
    func routes(code: String, route: String) throws {
        try MarkedDocument(devices: "<interface type='ethernet'><source>\(route)</source></interface>").expect(code)
    }

    @Test("Virtual ports", arguments: [
        ("virtual-port-without-type", "bridge", "<→virtualport/>"),
        ("virtual-port-not-supported", "ethernet", "<→virtualport type='openvswitch'/>"),
        ("parameter-missing", "bridge", "<→virtualport type='midonet'/>"),
        ("parameter-missing", "bridge", "<virtualport type='802.1Qbg'><→parameters managerid='1' typeid='1'/></virtualport>"),
        ("parameter-of-others", "bridge", "<virtualport type='openvswitch'><parameters →managerid='1'/></virtualport>"),
        ("parameter-range", "bridge", "<virtualport type='802.1Qbg'><parameters →managerid='256' typeid='1' typeidversion='1'/></virtualport>"),
        (
            "profile-too-long", "bridge",
            "<virtualport type='802.1Qbh'><parameters →profileid='a123456789b123456789c123456789d123456789'/></virtualport>"
        ),
    ])
    func virtualPorts(code: String, type: String, element: String) throws {
        let source = type == "bridge" ? "<source bridge='b'/>" : ""
        try MarkedDocument(devices: "<interface type='\(type)'>\(source)\(element)</interface>").expect(code)
    }

    @Test("Traffic and VLANs", arguments: [
        ("rate-too-high", "<bandwidth><inbound →average='18446744073709551615'/></bandwidth>"),
        ("rate-too-high", "<bandwidth><inbound average='1' →burst='4194304'/></bandwidth>"),
        ("average-missing", "<bandwidth><→outbound/></bandwidth>"),
        ("average-missing", "<bandwidth><inbound floor='1' →peak='4'/></bandwidth>"),
        ("floor-needs-network", "<bandwidth><inbound →floor='4'/></bandwidth>"),
        ("floor-is-inbound", "<bandwidth><outbound average='1' →floor='4'/></bandwidth>"),
        ("vlan-without-tag", "<→vlan/>"),
        ("second-native-tag", "<→vlan><tag id='1' nativeMode='tagged'/><tag id='2' nativeMode='tagged'/></vlan>"),
        ("several-tags-without-trunk", "<vlan →trunk='no'><tag id='1'/><tag id='2'/></vlan>"),
        ("native-tag-without-trunk", "<vlan →trunk='no'><tag id='1' nativeMode='tagged'/></vlan>"),
        ("tag-too-large", "<vlan><tag →id='4096'/></vlan>"),
    ])
    func policies(code: String, element: String) throws {
        try MarkedDocument(devices: "<interface type='bridge'><source bridge='b'/>\(element)</interface>").expect(code)
    }

    @Test("What only a start finds out", arguments: [
        ("type-not-supported", "<interface →type='null'/>"),
        ("queues-need-tap", "<interface type='user'><model type='virtio'/><driver →queues='4'/></interface>"),
        ("tap-path-not-supported", "<interface type='user'><backend →tap='/dev/net/tun'/></interface>"),
        ("script-needs-tap", "<interface type='user'><script →path='/s'/></interface>"),
        ("vlan-needs-switch", "<interface type='ethernet'><→vlan><tag id='4'/></vlan></interface>"),
        (
            "vlan-on-virtual-port",
            "<interface type='bridge'><source bridge='b'/><→vlan><tag id='4'/></vlan><virtualport type='802.1Qbh'><parameters profileid='p'/></virtualport></interface>"
        ),
    ])
    func starting(code: String, devices: String) throws {
        let document = MarkedDocument(devices: devices)
        try document.expect(code)
        #expect(document.compile().resolvedXML() != nil)
    }

    @Test("Both Linux's bridge and Open vSwitch know VLANs", arguments: ["", "<virtualport type='openvswitch'/>"])
    func taggedPort(port: String) {
        let card = "<interface type='bridge'><source bridge='b'/><vlan><tag id='4'/></vlan>\(port)</interface>"
        #expect(MarkedDocument(devices: card).compile().commandLine != nil)
    }

    @Test("A server that is said not to reconnect does not")
    func serverWithoutReconnect() {
        let card = """
            <interface type='vhostuser'><source type='unix' path='/s' mode='server'><reconnect enabled='no'/></source>\
            <model type='virtio'/></interface>
            """
        #expect(MarkedDocument(devices: card, sections: Self.shared).compile().commandLine != nil)
    }

    @Test("What has no effect is said", arguments: [
        ("attribute-without-effect", "<interface type='user'><model type='e1000'/><driver →name='qemu'/></interface>"),
        ("only-of-virtio", "<interface type='bridge'><source bridge='b'/><backend →vhost='/dev/vhost-net'/></interface>"),
        ("only-of-passt", "<interface type='user'><source →dev='eth0'/></interface>"),
        ("only-of-passt", "<interface type='vhostuser'><source type='unix' path='/s' mode='client' →dev='eth0'/></interface>"),
        (
            "range-without-effect",
            "<interface type='user'><backend type='passt'/><portForward proto='tcp'><→range/></portForward></interface>"
        ),
        ("log-needs-passt", "<interface type='user'><backend →logFile='/l'/></interface>"),
        ("teaming-without-type", "<interface type='user'><→teaming/></interface>"),
        ("filter-without-name", "<interface type='bridge'><source bridge='b'/><→filterref/></interface>"),
        (
            "parameter-ignored",
            "<interface type='bridge'><source bridge='b'/><filterref filter='f'><→parameter name='I P' value='x'/></filterref></interface>"
        ),
        ("port-range", "<interface type='server'><source →port='70000'/></interface>"),
        (
            "range-backwards",
            "<interface type='user'><backend type='passt'/><portForward proto='tcp'><range start='5' →end='2'/></portForward></interface>"
        ),
        (
            "forwarded-port-range",
            "<interface type='user'><backend type='passt'/><portForward proto='tcp'><range →start='70000'/></portForward></interface>"
        ),
    ])
    func warnings(code: String, devices: String) throws { try MarkedDocument(devices: devices).expect(code, .warning) }

    @Test("Who starts by hand is told what to provide", arguments: [
        ("provide-tap", "<→interface type='ethernet'/>"),
        ("provide-vhost-user", "<interface type='vhostuser'><source type='unix' →path='/s' mode='client'/></interface>"),
        ("provide-passt", "<interface type='user'><→backend type='passt'/></interface>"),
    ])
    func standalone(code: String, devices: String) throws {
        var document = MarkedDocument(devices: devices, sections: Self.shared)
        document.profile = .standalone()
        try document.expect(code, .note)
    }

    @Test("Networks and functions of the host")
    func networks() throws {
        let function = """
            <networks><network name='pool' forward='hostdev'><port type='hostdev' managed='yes'>\
            <address domain='0' bus='3' slot='16' function='1'/></port></network></networks>
            """
        try MarkedDocument(devices: "<interface type='network'><source →network='pol'/></interface>", host: function)
            .expect("no-such-network")
        let devices = """
            <interface type='network'><→source network='pool'/></interface>\
            <hostdev mode='subsystem' type='pci'><source><address domain='0' bus='3' slot='16' function='1'/></source></hostdev>
            """
        try MarkedDocument(devices: devices, host: function).expect("function-taken")
    }

    @Test("Addresses are written in their usual spelling", arguments: [
        ("192.0.2.1", "192.0.2.1"), ("10.1", "10.0.0.1"), ("0x7f.1", "127.0.0.1"), ("FD00:0:0:0::0001", "fd00::1"),
        ("2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"), ("::", "::"), ("::1", "::1"), ("1::", "1::"),
        ("::ffff:192.0.2.1", "::ffff:192.0.2.1"), ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"), ("1:0:3:4:5:6:7:8", "1:0:3:4:5:6:7:8"),
    ])
    func spelling(written: String, usual: String) throws {
        let source = "<source><ip address='\(written)' peer='\(written)'/></source>"
        let resolved = MarkedDocument(devices: "<interface type='ethernet'>\(source)</interface>").compile().resolvedXML() ?? []
        #expect(String(decoding: resolved, as: UTF8.self).contains(" address='\(usual)' "))
    }

    @Test("Texts that are no addresses", arguments: ["", ".", "1.2.3.4.5", "256.1.1.1", "1.2.3.256", ":", ":1", "1:", "1:2", "1::2::3", "12345::"])
    func notAddresses(text: String) throws {
        let devices = "<interface type='ethernet'><source><ip address='→\(text)'/></source></interface>"
        try MarkedDocument(devices: devices).expect("invalid-value")
    }
}
