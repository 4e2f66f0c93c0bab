#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Linux's KVM, asked through its device (`linux/kvm.h`). Asking makes no guest.
enum KVMDevice {
    /// The most virtual CPUs a guest can have; nil where there is no KVM, or it may not be asked.
    static var maximumProcessors: UInt32? {
        #if os(Linux)
        let device = open("/dev/kvm", O_RDWR | O_CLOEXEC)
        guard device >= 0 else { return nil }
        defer { close(device) }
        /// `KVM_CHECK_EXTENSION`, with `KVM_CAP_MAX_VCPUS`.
        let (checkExtension, maximum): (UInt, Int32) = (0xAE03, 66)
        let answer = ioctl(device, checkExtension, maximum)
        return answer > 0 ? UInt32(answer) : nil
        #else
        return nil
        #endif
    }
}
