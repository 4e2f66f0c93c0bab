import Foundation

/// A Linux guest that boots in a second or two, tells on its serial console what it sees, and powers off.
struct GuestSystem {
    let kernel: String
    private let root: URL
    private let modules: URL

    /// Finds kernel and modules in an unpacked Debian package.
    init(root: URL) throws {
        let files = FileManager.default
        let boot = root.appendingPathComponent("boot")
        let kernels = try files.contentsOfDirectory(atPath: boot.path).filter { $0.hasPrefix("vmlinuz-") }
        guard let kernel = kernels.sorted().last else { throw HarnessError("no kernel in \(boot.path)") }
        self.kernel = boot.appendingPathComponent(kernel).path
        self.root = root
        modules = root.appendingPathComponent("lib/modules/\(kernel.dropFirst("vmlinuz-".count))/kernel")
    }

    /// The kernel's modules in the order in which they load: each after what it needs.
    private static let drivers = [
        "drivers/virtio/virtio_ring", "drivers/virtio/virtio", "drivers/virtio/virtio_pci_legacy_dev",
        "drivers/virtio/virtio_pci_modern_dev", "drivers/virtio/virtio_pci", "drivers/block/virtio_blk",
        "net/core/failover", "drivers/net/net_failover", "drivers/net/virtio_net",
    ]

    /// Each line of the report says `device ADDRESS VENDOR:DEVICE`, `disk NAME ADDRESS SECTORS` or `network NAME ADDRESS MAC`.
    private static let report = """
        #!/bin/busybox sh
        busybox mkdir -p /proc /sys
        busybox mount -t proc proc /proc
        busybox mount -t sysfs sysfs /sys
        while read -r module; do busybox insmod /modules/$module.ko || echo "cannot load $module"; done < /modules/order
        pci_of() { busybox readlink -f $1 | busybox sed 's,/virtio[0-9]*$,,; s,.*/,,'; }
        echo report-begins
        for d in /sys/bus/pci/devices/*; do
          echo "device ${d##*/} $(busybox cat $d/vendor):$(busybox cat $d/device)"
        done
        for d in /sys/block/vd*; do
          [ -e $d/device ] && echo "disk ${d##*/} $(pci_of $d/device) $(busybox cat $d/size)"
        done
        for d in /sys/class/net/*; do
          [ -e $d/device ] && echo "network ${d##*/} $(pci_of $d/device) $(busybox cat $d/address)"
        done
        echo report-ends
        busybox poweroff -f
        """

    /// The initramfs: busybox, the virtio drivers, and an `/init` that reports.
    func initramfs() throws -> [UInt8] {
        var archive = CPIOArchive()
        for directory in ["bin", "dev", "modules"] { archive.addDirectory(directory) }
        archive.addCharacterDevice("dev/console", major: 5, minor: 1)
        archive.addFile("bin/busybox", try Data(contentsOf: root.appendingPathComponent("bin/busybox")), executable: true)
        var order = ""
        for driver in Self.drivers {
            let name = driver.split(separator: "/").last.map(String.init) ?? driver
            let file = modules.appendingPathComponent("\(driver).ko")
            guard let content = try? Data(contentsOf: file) else { continue }  // built into this kernel
            archive.addFile("modules/\(name).ko", content)
            order += "\(name)\n"
        }
        archive.addFile("modules/order", order.utf8)
        archive.addFile("init", (Self.report + "\n").utf8, executable: true)
        return archive.finished()
    }
}

/// What the guest reported about itself.
struct GuestReport {
    /// PCI addresses (`0000:00:01.0`) of every function that the kernel found.
    var devices: Set<String> = []
    /// PCI address and size in sectors by the disk's name.
    var disks: [String: (address: String, sectors: Int)] = [:]
    /// PCI address by MAC address.
    var networks: [String: String] = [:]

    /// Reads the report in a console's output; nil until it is whole.
    init?(console: String) {
        let lines = console.split(whereSeparator: \.isNewline)
        guard let begin = lines.firstIndex(of: "report-begins"), let end = lines.firstIndex(of: "report-ends"), begin < end else {
            return nil
        }
        for line in lines[(begin + 1)..<end] {
            let words = line.split(separator: " ").map(String.init)
            switch words.first {
            case "device" where words.count == 3: devices.insert(words[1])
            case "disk" where words.count == 4: disks[words[1]] = (words[2], Int(words[3]) ?? 0)
            case "network" where words.count == 4: networks[words[3]] = words[2]
            default: continue
            }
        }
    }
}
