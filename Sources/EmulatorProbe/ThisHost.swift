import CapabilityProbe
import POSIXFiles

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

extension ProbedHost {
    /// The machine this runs on.
    static var this: ProbedHost {
        ProbedHost(
            hasHVF: hasHypervisorFramework, microcodeVersion: Processor.this.microcode,
            kvmSupportsNesting: isOn("/sys/module/kvm_intel/parameters/nested") || isOn("/sys/module/kvm_amd/parameters/nested")
                || isOn("/sys/module/kvm_hv/parameters/nested") || isOn("/sys/module/kvm/parameters/nested"),
            kvmSupportsSecureGuest: isOn("/sys/firmware/uv/prot_virt_host"))
    }

    /// A parameter of the kernel, `Y` or `1` where it is on.
    private static func isOn(_ path: String) -> Bool {
        guard let bytes = try? InputFile(path: path).read(limit: 64) else { return false }
        return bytes.first == UInt8(ascii: "Y") || bytes.first == UInt8(ascii: "1")
    }

    private static var hasHypervisorFramework: Bool {
        #if canImport(Darwin)
        var isSupported: Int32 = 0
        var size = MemoryLayout<Int32>.size
        return sysctlbyname("kern.hv_support", &isSupported, &size, nil, 0) == 0 && isSupported != 0
        #else
        return false
        #endif
    }
}

/// The first processor, as Linux describes it.
struct Processor {
    /// `model name` of `/proc/cpuinfo`; empty where that says nothing.
    var model = ""
    var microcode: UInt32 = 0

    static let this = Processor(cpuinfo: "/proc/cpuinfo")

    /// Reads the beginning of the file; with many processors it is long, and all of them are alike.
    init(cpuinfo path: String) {
        guard let file = try? FileDescriptor(opening: path, O_RDONLY) else { return }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = read(file.number, &bytes, bytes.count)
        guard count > 0 else { return }
        for line in String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let value = parts[1].drop { $0 == " " }
            if parts[0].hasPrefix("model name"), model.isEmpty { model = String(value) }
            if parts[0].hasPrefix("microcode"), value.hasPrefix("0x") { microcode = UInt32(value.dropFirst(2), radix: 16) ?? 0 }
        }
    }
}
