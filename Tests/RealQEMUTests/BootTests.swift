import DomainCompiler
import Foundation
import TestDocuments
import Testing

/// The proof of the whole: a Linux guest comes up and sees its devices where the compiler put them.
@Suite("A guest boots", .enabled(if: Tools.qemu != nil && Tools.guestSystem != nil, Comment(rawValue: Tools.guestIsMissing)))
struct BootTests {
    @Test("Linux finds disk and network card at our addresses")
    func linuxAgrees() throws {
        let document = try #require(TestData.examples.first { $0.name == "direct-kernel" })
        let guest = try StartableGuest(document)
        let qemu = try guest.start()
        let console = guest.path("/var/lib/libvirt/images/direct-console.log")
        var numbers: [String: String] = [:]
        var report: GuestReport?
        let ended = poll(every: 0.1, for: 120) {
            if qemu.isRunning, let found = try? qemu.monitor.foundFunctions() {
                for function in found { numbers[function.identifier] = function.address }
            }
            return !qemu.isRunning
        }
        let text = (try? String(contentsOfFile: console, encoding: .utf8)) ?? ""
        #expect(ended, "the guest did not power off: \(text)")
        report = GuestReport(console: text)
        let seen = try #require(report, "no report: \(text) \(qemu.output)")

        for device in guest.compilation.devices where device.pci != nil {
            let address = try #require(numbers[device.alias] ?? device.addressOnRootBus, "\(device.alias) was never found")
            #expect(seen.devices.contains(address), "Linux sees no \(device.alias) at \(address)")
        }
        #expect(seen.disks["vda"]?.address == numbers["virtio-disk0"])
        #expect(seen.disks["vda"]?.sectors == ImageProvisions.imageSize / 512)
        #expect(seen.networks["52:54:00:d1:4e:c7"] == numbers["net0"])
    }
}
