import Foundation

/// A directory that looks like the root of a Linux machine, removed with the value.
final class MachineTree {
    let root: String

    init(_ files: [String: String]) throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("machine-\(UUID().uuidString)")
        root = url.path
        for (path, text) in files {
            let file = url.appendingPathComponent(path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data((text.isEmpty ? text : text + "\n").utf8).write(to: file)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    /// Two nodes, one socket each, of two cores with two threads.
    static var twoNodes: [String: String] {
        var files: [String: String] = [
            "proc/cpuinfo": """
                processor\t: 0
                microcode\t: 0x2b000643
                address sizes\t: 46 bits physical, 57 bits virtual

                processor\t: 1
                microcode\t: 0x1
                """,
            "sys/class/dmi/id/product_uuid": "0C8F3F2E-9F0E-4B8E-9D2A-1F0F6A2F7C55",
            "sys/power/state": "freeze mem disk",
            "sys/power/disk": "[platform] shutdown reboot suspend test_resume",
            "sys/kernel/iommu_groups/0/type": "DMA",
            "sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages": "4",
            "sys/module/apparmor/parameters/enabled": "Y",
        ]
        for node in 0..<2 {
            let directory = "sys/devices/system/node/node\(node)/"
            files[directory + "meminfo"] = "Node \(node) MemTotal:       \(100_000 + node) kB\nNode \(node) MemFree:        5 kB"
            files[directory + "distance"] = node == 0 ? "10 21" : "21 10"
            files[directory + "hugepages/hugepages-2048kB/nr_hugepages"] = node == 0 ? "3" : "1"
            for cpu in (4 * node)..<(4 * node + 4) {
                files[directory + "cpu\(cpu)/online"] = "1"
                addProcessor(cpu, node, &files)
            }
        }
        return files
    }

    private static func addProcessor(_ cpu: Int, _ node: Int, _ files: inout [String: String]) {
        let directory = "sys/devices/system/cpu/cpu\(cpu)/"
        let first = cpu & ~1
        files[directory + "topology/physical_package_id"] = "\(node)"
        files[directory + "topology/die_id"] = "0"
        files[directory + "topology/core_id"] = "\((cpu & 3) / 2)"
        files[directory + "topology/thread_siblings_list"] = "\(first)-\(first + 1)"
        let caches = [
            ("1", "Data", "48K", "\(first)-\(first + 1)", first), ("2", "Unified", "2048K", "\(first)-\(first + 1)", first),
            ("3", "Unified", "33792K", "\(4 * node)-\(4 * node + 3)", node),
        ]
        for (index, cache) in caches.enumerated() {
            let path = directory + "cache/index\(index)/"
            (files[path + "level"], files[path + "type"], files[path + "size"]) = (cache.0, cache.1, cache.2)
            (files[path + "shared_cpu_list"], files[path + "id"]) = (cache.3, "\(cache.4)")
        }
    }
}
