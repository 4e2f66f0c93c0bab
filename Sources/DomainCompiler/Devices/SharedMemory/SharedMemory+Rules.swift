import Diagnostics
import QEMUArguments

extension SharedMemory {
    func validate(_ validator: inout Validator) {
        if let name, name.isEmpty || name.contains("/") || name == "." || name == ".." {
            validator.report(.sharedMemoryName, info.element, at: "@name")
        }
        if let kib = size?.size.kib, kib < 1024 || kib & (kib - 1) != 0 {
            validator.report(.sharedMemorySize, info.element, at: "size")
        }
        switch model {
        case .plain:
            if hasServer { validator.report(.plainHasNoServer, info.element, at: "server") }
            if msi != nil { validator.report(.plainHasNoInterrupts, info.element, at: "msi") }
        case .doorbell:
            if !hasServer { validator.report(.doorbellNeedsServer, info.element) }
            if size != nil { validator.report(.serverDecidesSize, info.element, at: "size") }
        case .ivshmem: validator.report(.oldModel, info.element, at: "model/@type")
        case nil: break
        }
    }

    mutating func prepare(_ preparation: inout Preparation) {
        if let address = info.address, address.pci == nil {
            preparation.report(.sharedMemoryAddress, info.element, at: "address/@type")
        }
    }

    func emit(_ line: inout CommandLine, _ context: EmitContext) {
        guard let alias = info.alias, let name else { return }
        var device = QEMUObject()
        var socket: QEMUObject?
        if model == .plain {
            var memory = QEMUObject()
            memory.add("qom-type", "memory-backend-file")
            memory.add("id", "shmmem-" + alias)
            memory.add("mem-path", "/dev/shm/" + name)
            memory.add("size", size?.size.bytes)
            memory.add("share", true)
            line.append("-object", json: memory)
            device.add("driver", "ivshmem-plain")
            device.add("id", alias)
            device.add("memdev", "shmmem-" + alias)
            device.add("master", role.map { $0 == .master ? "on" : "off" })
        } else {
            var server = QEMUObject()
            server.add("id", "char" + alias)
            // Started by hand, it lies in the working directory, as every socket without a path does.
            let folder = context.isStandalone ? "" : "/var/lib/libvirt/"
            server.add("path", serverPath ?? "\(folder)shmem-\(name)-sock")
            socket = server
            device.add("driver", "ivshmem-doorbell")
            device.add("id", alias)
            device.add("chardev", "char" + alias)
            device.add("vectors", msi?.vectors)
            device.add("ioeventfd", msi?.ioEventFD?.isOn)
        }
        device.addAddress(info, context)
        line.appendDevice(device, context)
        // QEMU opens character devices before it makes devices, wherever they stand.
        if let socket { line.append("-chardev", "socket", options: socket) }
    }
}

extension Message {
    fileprivate static var sharedMemoryName: Message { .error("the name becomes a file name: no '/', '.' or '..'") }
    fileprivate static var sharedMemorySize: Message { .error("the size is a power of two and at least 1 MiB") }
    fileprivate static var sharedMemoryAddress: Message { .error("shared memory sits on PCI") }
    fileprivate static var plainHasNoServer: Message { .error("ivshmem-plain has no server; ivshmem-doorbell has") }
    fileprivate static var plainHasNoInterrupts: Message { .error("ivshmem-plain has no interrupts; ivshmem-doorbell has") }
    fileprivate static var doorbellNeedsServer: Message { .error("ivshmem-doorbell needs a <server>") }
    fileprivate static var serverDecidesSize: Message { .error("with ivshmem-doorbell the server decides about the size") }
    fileprivate static var oldModel: Message { .error("QEMU replaced 'ivshmem' by 'ivshmem-plain' and 'ivshmem-doorbell'") }
}
