import XMLTree

/// `<devices>`: what the guest sees and the emulator that shows it.
struct Devices: Sendable {
    /// `<emulator>`: the program to run; the target's where the document names none.
    var emulator: String?
    var disks: [Disk] = []
    var controllers: [Controller] = []
    var leases: [Lease] = []
    var filesystems: [Filesystem] = []
    var interfaces: [Interface] = []
    var smartcards: [Smartcard] = []
    var serials: [Serial] = []
    var parallels: [Parallel] = []
    var consoles: [Console] = []
    var channels: [Channel] = []
    var inputs: [Input] = []
    var tpms: [TPM] = []
    var graphics: [Graphics] = []
    var sounds: [Sound] = []
    var audios: [Audio] = []
    var videos: [Video] = []
    var hostDevices: [HostDevice] = []
    var redirectedDevices: [RedirectedDevice] = []
    /// `<redirfilter>`: what may be redirected.
    var redirectionFilter: RedirectionFilter?
    var hubs: [Hub] = []
    var watchdogs: [Watchdog] = []
    var memballoons: [Memballoon] = []
    var rngs: [RNG] = []
    var nvrams: [NVRAM] = []
    var panics: [Panic] = []
    var sharedMemories: [SharedMemory] = []
    var memoryDevices: [MemoryDevice] = []
    var iommus: [IOMMU] = []
    var vsocks: [Vsock] = []
    var cryptos: [Crypto] = []
    var persistentStores: [PersistentStore] = []
}

/// Work on devices of any kind: a stage is a visitor, and the kinds are walked in the order it chooses.
protocol DeviceVisitor {
    mutating func visit<D: Device>(_ device: inout D, at index: Int)
}

/// Looks at devices of any kind without changing them.
protocol DeviceReader {
    mutating func read<D: Device>(_ device: D, at index: Int)
}

extension Devices {
    /// Calls the visitor with every device of a kind, in document order.
    mutating func visit(_ kind: DeviceKind, _ visitor: inout some DeviceVisitor) {
        switch kind {
        case .disk: for index in disks.indices { visitor.visit(&disks[index], at: index) }
        case .controller: for index in controllers.indices { visitor.visit(&controllers[index], at: index) }
        case .lease: for index in leases.indices { visitor.visit(&leases[index], at: index) }
        case .filesystem: for index in filesystems.indices { visitor.visit(&filesystems[index], at: index) }
        case .interface: for index in interfaces.indices { visitor.visit(&interfaces[index], at: index) }
        case .smartcard: for index in smartcards.indices { visitor.visit(&smartcards[index], at: index) }
        case .serial: for index in serials.indices { visitor.visit(&serials[index], at: index) }
        case .parallel: for index in parallels.indices { visitor.visit(&parallels[index], at: index) }
        case .console: for index in consoles.indices { visitor.visit(&consoles[index], at: index) }
        case .channel: for index in channels.indices { visitor.visit(&channels[index], at: index) }
        case .input: for index in inputs.indices { visitor.visit(&inputs[index], at: index) }
        case .tpm: for index in tpms.indices { visitor.visit(&tpms[index], at: index) }
        case .graphics: for index in graphics.indices { visitor.visit(&graphics[index], at: index) }
        case .sound: for index in sounds.indices { visitor.visit(&sounds[index], at: index) }
        case .audio: for index in audios.indices { visitor.visit(&audios[index], at: index) }
        case .video: for index in videos.indices { visitor.visit(&videos[index], at: index) }
        case .hostDevice: for index in hostDevices.indices { visitor.visit(&hostDevices[index], at: index) }
        case .redirectedDevice: for index in redirectedDevices.indices { visitor.visit(&redirectedDevices[index], at: index) }
        case .hub: for index in hubs.indices { visitor.visit(&hubs[index], at: index) }
        case .watchdog: for index in watchdogs.indices { visitor.visit(&watchdogs[index], at: index) }
        case .memballoon: for index in memballoons.indices { visitor.visit(&memballoons[index], at: index) }
        case .rng: for index in rngs.indices { visitor.visit(&rngs[index], at: index) }
        case .nvram: for index in nvrams.indices { visitor.visit(&nvrams[index], at: index) }
        case .panic: for index in panics.indices { visitor.visit(&panics[index], at: index) }
        case .shmem: for index in sharedMemories.indices { visitor.visit(&sharedMemories[index], at: index) }
        case .memory: for index in memoryDevices.indices { visitor.visit(&memoryDevices[index], at: index) }
        case .iommu: for index in iommus.indices { visitor.visit(&iommus[index], at: index) }
        case .vsock: for index in vsocks.indices { visitor.visit(&vsocks[index], at: index) }
        case .crypto: for index in cryptos.indices { visitor.visit(&cryptos[index], at: index) }
        case .pstore: for index in persistentStores.indices { visitor.visit(&persistentStores[index], at: index) }
        }
    }

    /// Calls the visitor with every device, kind after kind.
    mutating func visit(_ order: [DeviceKind], _ visitor: inout some DeviceVisitor) {
        for kind in order { visit(kind, &visitor) }
    }

    /// Calls the reader with every device of a kind, in document order.
    func read(_ kind: DeviceKind, _ reader: inout some DeviceReader) {
        switch kind {
        case .disk: for index in disks.indices { reader.read(disks[index], at: index) }
        case .controller: for index in controllers.indices { reader.read(controllers[index], at: index) }
        case .lease: for index in leases.indices { reader.read(leases[index], at: index) }
        case .filesystem: for index in filesystems.indices { reader.read(filesystems[index], at: index) }
        case .interface: for index in interfaces.indices { reader.read(interfaces[index], at: index) }
        case .smartcard: for index in smartcards.indices { reader.read(smartcards[index], at: index) }
        case .serial: for index in serials.indices { reader.read(serials[index], at: index) }
        case .parallel: for index in parallels.indices { reader.read(parallels[index], at: index) }
        case .console: for index in consoles.indices { reader.read(consoles[index], at: index) }
        case .channel: for index in channels.indices { reader.read(channels[index], at: index) }
        case .input: for index in inputs.indices { reader.read(inputs[index], at: index) }
        case .tpm: for index in tpms.indices { reader.read(tpms[index], at: index) }
        case .graphics: for index in graphics.indices { reader.read(graphics[index], at: index) }
        case .sound: for index in sounds.indices { reader.read(sounds[index], at: index) }
        case .audio: for index in audios.indices { reader.read(audios[index], at: index) }
        case .video: for index in videos.indices { reader.read(videos[index], at: index) }
        case .hostDevice: for index in hostDevices.indices { reader.read(hostDevices[index], at: index) }
        case .redirectedDevice: for index in redirectedDevices.indices { reader.read(redirectedDevices[index], at: index) }
        case .hub: for index in hubs.indices { reader.read(hubs[index], at: index) }
        case .watchdog: for index in watchdogs.indices { reader.read(watchdogs[index], at: index) }
        case .memballoon: for index in memballoons.indices { reader.read(memballoons[index], at: index) }
        case .rng: for index in rngs.indices { reader.read(rngs[index], at: index) }
        case .nvram: for index in nvrams.indices { reader.read(nvrams[index], at: index) }
        case .panic: for index in panics.indices { reader.read(panics[index], at: index) }
        case .shmem: for index in sharedMemories.indices { reader.read(sharedMemories[index], at: index) }
        case .memory: for index in memoryDevices.indices { reader.read(memoryDevices[index], at: index) }
        case .iommu: for index in iommus.indices { reader.read(iommus[index], at: index) }
        case .vsock: for index in vsocks.indices { reader.read(vsocks[index], at: index) }
        case .crypto: for index in cryptos.indices { reader.read(cryptos[index], at: index) }
        case .pstore: for index in persistentStores.indices { reader.read(persistentStores[index], at: index) }
        }
    }

    /// Calls the reader with every device, kind after kind.
    func read(_ order: [DeviceKind], _ reader: inout some DeviceReader) {
        for kind in order { read(kind, &reader) }
    }
}

extension Devices: XMLMappable {
    private static let names: [StaticString] = DeviceKind.allCases.map(\.elementName)

    mutating func map(_ xml: inout some XMLMapper) {
        xml.leaf("emulator", &emulator)
        if xml.isReading {
            xml.element("redirfilter", &redirectionFilter)
            xml.rejectSecond("redirfilter", .secondRedirectionFilter)
        }
        xml.children(named: Self.names) { xml, position in
            readNext(DeviceKind.allCases[position], &xml)
        } otherwise: { xml in
            mapInWrittenOrder(&xml)
        }
    }

    private mutating func readNext(_ kind: DeviceKind, _ xml: inout some XMLMapper) {
        switch kind {
        case .disk: append(&disks, &xml)
        case .controller: append(&controllers, &xml)
        case .lease: append(&leases, &xml)
        case .filesystem: append(&filesystems, &xml)
        case .interface: append(&interfaces, &xml)
        case .smartcard: append(&smartcards, &xml)
        case .serial: append(&serials, &xml)
        case .parallel: append(&parallels, &xml)
        case .console: append(&consoles, &xml)
        case .channel: append(&channels, &xml)
        case .input: append(&inputs, &xml)
        case .tpm: append(&tpms, &xml)
        case .graphics: append(&graphics, &xml)
        case .sound: append(&sounds, &xml)
        case .audio: append(&audios, &xml)
        case .video: append(&videos, &xml)
        case .hostDevice: append(&hostDevices, &xml)
        case .redirectedDevice: append(&redirectedDevices, &xml)
        case .hub: append(&hubs, &xml)
        case .watchdog: append(&watchdogs, &xml)
        case .memballoon: append(&memballoons, &xml)
        case .rng: append(&rngs, &xml)
        case .nvram: append(&nvrams, &xml)
        case .panic: append(&panics, &xml)
        case .shmem: append(&sharedMemories, &xml)
        case .memory: append(&memoryDevices, &xml)
        case .iommu: append(&iommus, &xml)
        case .vsock: append(&vsocks, &xml)
        case .crypto: append(&cryptos, &xml)
        case .pstore: append(&persistentStores, &xml)
        }
    }

    private mutating func mapInWrittenOrder(_ xml: inout some XMLMapper) {
        xml.elements("disk", &disks)
        xml.elements("controller", &controllers)
        xml.elements("lease", &leases)
        xml.elements("filesystem", &filesystems)
        xml.elements("interface", &interfaces)
        xml.elements("smartcard", &smartcards)
        xml.elements("serial", &serials)
        xml.elements("parallel", &parallels)
        mapConsoles(&xml)
        xml.elements("channel", &channels)
        xml.elements("input", &inputs)
        xml.elements("tpm", &tpms)
        xml.elements("graphics", &graphics)
        xml.elements("sound", &sounds)
        xml.elements("audio", &audios)
        xml.elements("video", &videos)
        xml.elements("hostdev", &hostDevices)
        xml.elements("redirdev", &redirectedDevices)
        if !xml.isReading, redirectionFilter?.rules.isEmpty != true { xml.element("redirfilter", &redirectionFilter) }
        xml.elements("hub", &hubs)
        xml.elements("watchdog", &watchdogs)
        xml.elements("memballoon", &memballoons)
        xml.elements("rng", &rngs)
        xml.elements("nvram", &nvrams)
        xml.elements("panic", &panics)
        xml.elements("shmem", &sharedMemories)
        xml.elements("memory", &memoryDevices)
        xml.elements("crypto", &cryptos)
        xml.elements("iommu", &iommus)
        xml.elements("vsock", &vsocks)
        xml.elements("pstore", &persistentStores)
    }
}

/// Reads one more device of a list.
private func append<D: Device>(_ devices: inout [D], _ xml: inout some XMLMapper) {
    devices.append(D())
    devices[devices.count - 1].map(&xml)
}
