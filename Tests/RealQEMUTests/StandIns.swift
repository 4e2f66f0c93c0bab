import Foundation

/// The words of a command line that are replaced because this machine cannot have what they name. Nothing else of a printed
/// command line is changed, and what is replaced keeps its name and its place.
///
/// On every machine alike:
///
/// | printed | instead |
/// |---|---|
/// | `-accel kvm…`, `-cpu host…` | `tcg`, `max` |
/// | block drivers `host_device`, `host_cdrom` | `file` |
/// | `host-nodes` of memory | node 0 |
/// | `prealloc` of memory, `-overcommit mem-lock` | off |
///
/// In a document that says `start: partly`, because it needs a device, a server or a privilege:
///
/// | printed | instead |
/// |---|---|
/// | block drivers of storage servers, and `nvme` | `file`, with an image of the test's own |
/// | block drivers whose images nobody creates: `bochs`, `cloop`, `dmg` | `raw` |
/// | netdev `tap` | `hubport` |
/// | `vfio-pci…`, `usb-host` | `pci-testdev`, `usb-kbd` |
/// | `scsi-generic`, `scsi-block` | `scsi-hd` |
/// | `vhost-scsi-pci…`, `vhost-vsock-pci…` | `virtio-scsi-pci…`, `virtio-rng-pci…` |
/// | `virtio-input-host-pci`, object `input-linux` | `virtio-keyboard-pci`, an object that does nothing |
/// | chardev `parallel` | `null` |
/// | sound servers and cards | audiodev `none` |
/// | displays `sdl` and `egl-headless`, `gl`, `blob` | `none`, and without |
struct StandIns {
    /// Whether something of the second table was replaced.
    private(set) var areForTheHost = false
    private let scratch: ScratchDirectory

    private static let remoteDrivers: Set<String> = ["rbd", "iscsi", "gluster", "ssh", "nfs", "http", "https", "ftp", "ftps", "nvme"]
    private static let soundServers: Set<String> = ["pa", "pipewire", "jack", "sdl", "sndio", "oss"]
    /// What every block driver understands.
    private static let commonBlockMembers: Set<String> = [
        "node-name", "read-only", "auto-read-only", "discard", "cache", "detect-zeroes", "force-share",
    ]
    /// Where a device is.
    private static let placeMembers: Set<String> = ["id", "bus", "addr", "port", "multifunction"]

    init(for line: inout PrintedCommandLine, in scratch: ScratchDirectory) throws {
        self.scratch = scratch
        for index in line.options.indices { try replace(in: &line.options[index]) }
    }

    private mutating func replace(in option: inout PrintedOption) throws {
        switch option.flag {
        case "-accel" where option.value.hasPrefix("kvm"): option.value = "tcg"
        case "-cpu" where option.value == "host" || option.value.hasPrefix("host,"): option.value = "max"
        case "-overcommit": option.value = option.value.replacing("mem-lock=on", with: "mem-lock=off")
        case "-blockdev": try replaceBlockNode(&option)
        case "-device": try replaceDevice(&option)
        case "-netdev" where option["type"] == "tap":
            try use(["type": "hubport", "hubid": 0, "id": option["id"] ?? ""], in: &option)
        case "-object": try replaceObject(&option)
        case "-chardev" where option["type"] == "parallel":
            option.value = "null,id=\(option["id"] ?? "")"
            areForTheHost = true
        case "-audiodev":
            guard let driver = option["driver"], Self.soundServers.contains(driver) else { return }
            try use(["driver": "none", "id": option["id"] ?? ""], in: &option)
        case "-display", "-spice": replaceScreen(&option)
        default: return
        }
    }

    private mutating func use(_ members: [String: Any], in option: inout PrintedOption) throws {
        try option.setMembers(members)
        areForTheHost = true
    }

    private mutating func replaceBlockNode(_ option: inout PrintedOption) throws {
        var members = option.members
        switch option["driver"] {
        case "host_device", "host_cdrom":
            members["driver"] = "file"
            // The node of a SCSI device, which the document does not name.
            if let name = option["filename"], name.wholeMatch(of: /\/dev\/sg\d+/) != nil {
                members["filename"] = scratch.file("\(option["node-name"] ?? "").scsi")
            }
            try option.setMembers(members)
        case let driver? where Self.remoteDrivers.contains(driver):
            members = members.filter { Self.commonBlockMembers.contains($0.key) }
            members["driver"] = "file"
            members["filename"] = scratch.file("\(option["node-name"] ?? "").remote")
            try use(members, in: &option)
        case "bochs", "cloop", "dmg":
            members["driver"] = "raw"
            try use(members, in: &option)
        default: return
        }
    }

    private mutating func replaceDevice(_ option: inout PrintedOption) throws {
        guard let driver = option["driver"] else { return }
        var members = option.members
        if driver.hasPrefix("vfio-pci") || driver == "usb-host" {
            members = members.filter { Self.placeMembers.contains($0.key) }
            members["driver"] = driver == "usb-host" ? "usb-kbd" : "pci-testdev"
        } else if driver == "scsi-generic" || driver == "scsi-block" {
            members["driver"] = "scsi-hd"
        } else if driver.hasPrefix("vhost-scsi-pci") || driver.hasPrefix("vhost-vsock-pci") {
            for name in ["wwpn", "guest-cid", "bootindex"] { members[name] = nil }
            members["driver"] = driver.replacing("vhost-scsi", with: "virtio-scsi").replacing("vhost-vsock", with: "virtio-rng")
        } else if driver == "virtio-input-host-pci" {
            members["evdev"] = nil
            members["driver"] = "virtio-keyboard-pci"
        } else if driver.contains("-gl") || members["blob"] as? Bool == true {
            members["blob"] = nil
            members["driver"] = driver.replacing("-gl", with: "")
        } else {
            return
        }
        try use(members, in: &option)
    }

    private mutating func replaceObject(_ option: inout PrintedOption) throws {
        var members = option.members
        if option["qom-type"] == "input-linux" {
            return try use(["qom-type": "rng-builtin", "id": option["id"] ?? ""], in: &option)
        }
        guard members["host-nodes"] != nil || members["prealloc"] != nil else { return }
        if members["host-nodes"] != nil { members["host-nodes"] = [0] }
        if members["prealloc"] != nil { members["prealloc"] = false }
        try option.setMembers(members)
    }

    private mutating func replaceScreen(_ option: inout PrintedOption) {
        let words = option.value.split(separator: ",")
        var kept = words.filter { !$0.hasPrefix("gl=on") && !$0.hasPrefix("rendernode=") }
        if option.flag == "-display", let kind = words.first, kind == "sdl" || kind == "egl-headless" { kept = ["none"] }
        guard kept != words else { return }
        option.value = kept.joined(separator: ",")
        areForTheHost = true
    }
}
