import Foundation

/// The other end of a vhost-user socket: a backend that offers whatever QEMU may ask for, and moves no data.
///
/// The messages are those of QEMU's "Vhost-user Protocol": request, flags and size of 32 bits each, then the payload. File
/// descriptors that come along are dropped.
enum VhostUserBackend {
    private enum Request: UInt32 {
        case getFeatures = 1, getVringBase = 11, getProtocolFeatures = 15, getQueueCount = 17, getConfiguration = 24
    }

    /// Version 1, and that it is a reply.
    private static let replyFlags: UInt32 = 1 | 1 << 2
    /// The flag of a message whose sender waits until it is acknowledged.
    private static let needsReply: UInt32 = 1 << 3
    /// Several queues, acknowledgements, requests of the backend, the device's configuration.
    private static let protocolFeatures: UInt64 = 1 << 0 | 1 << 3 | 1 << 5 | 1 << 9
    private static let queueCount: UInt64 = 64

    static let conversation: Conversation = { connection in
        while let header = readExactly(12, from: connection) {
            let words = stride(from: 0, to: 12, by: 4).map { header[$0..<$0 + 4].reduce(0) { $0 >> 8 | UInt32($1) << 24 } }
            let size = Int(words[2])
            guard let payload = size == 0 ? [] : readExactly(size, from: connection) else { return }
            let request = Request(rawValue: words[0])
            if request == nil, words[1] & needsReply == 0 { continue }
            let reply: [UInt8] = switch request {
            case nil: littleEndian(UInt64(0))
            case .getFeatures: littleEndian(UInt64.max)
            case .getProtocolFeatures: littleEndian(protocolFeatures)
            case .getQueueCount: littleEndian(queueCount)
            case .getVringBase, .getConfiguration: payload
            }
            let message = header[..<4] + littleEndian(replyFlags) + littleEndian(UInt32(reply.count)) + reply
            guard write(connection, Array(message), message.count) == message.count else { return }
        }
    }
}

/// The server of an ivshmem device: one peer, a piece of shared memory, no interrupts.
///
/// QEMU's "Device Specification for Inter-VM shared memory device": the version, the peer's number, and -1 with the memory's
/// descriptor, each of 64 bits.
enum SharedMemoryServer {
    static func conversation(memory path: String, size: Int) -> Conversation {
        { connection in
            let memory = open(path, O_RDWR | O_CREAT, 0o600)
            defer { close(memory) }
            guard memory >= 0, truncate(path, off_t(size)) == 0 else { return }
            for number in [Int64(0), 0] {
                guard write(connection, littleEndian(number), 8) == 8 else { return }
            }
            send(memory, with: littleEndian(Int64(-1)), over: connection)
            Listener.silence(connection)
        }
    }

    private static func send(_ descriptor: Int32, with bytes: [UInt8], over connection: Int32) {
        var bytes = bytes
        // `CMSG_LEN` and its like are macros: the header, and one descriptor filled up to the alignment.
        let header = MemoryLayout<cmsghdr>.size
        var control = [UInt8](repeating: 0, count: header + MemoryLayout<Int>.size)
        var rights = cmsghdr()
        rights.cmsg_len = .init(header + MemoryLayout<Int32>.size)
        rights.cmsg_level = SOL_SOCKET
        rights.cmsg_type = passedRights
        control.withUnsafeMutableBytes { control in
            control.storeBytes(of: rights, as: cmsghdr.self)
            control.storeBytes(of: descriptor, toByteOffset: header, as: Int32.self)
            bytes.withUnsafeMutableBytes { bytes in
                var part = iovec(iov_base: bytes.baseAddress, iov_len: bytes.count)
                withUnsafeMutablePointer(to: &part) { part in
                    var message = msghdr()
                    message.msg_iov = part
                    message.msg_iovlen = 1
                    message.msg_control = control.baseAddress
                    message.msg_controllen = .init(control.count)
                    _ = sendmsg(connection, &message, 0)
                }
            }
        }
    }
}

/// A helper for persistent reservations, which has to be root in earnest: QEMU's "Persistent reservation helper protocol"
/// begins with the features of each side, 32 bits of none.
enum ReservationHelper {
    static let conversation: Conversation = { connection in
        guard write(connection, littleEndian(UInt32(0)), 4) == 4 else { return }
        Listener.silence(connection)
    }
}

#if canImport(Darwin)
private let passedRights = SCM_RIGHTS
#else
/// `SCM_RIGHTS`, which Glibc has as an enumeration without a name.
private let passedRights: Int32 = 1
#endif

private func littleEndian<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
}
