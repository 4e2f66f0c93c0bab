import XMLTree

/// A device with a backend of characters: serial and parallel ports, consoles, channels, redirected devices, smartcards.
protocol CharacterDevice: Device {
    var backend: CharacterBackend { get set }
}

extension CharacterDevice {
    /// Opens what the backend needs.
    mutating func prepareBackend(_ preparation: inout Preparation) {
        backend.prepare(&preparation, alias: info.alias)
    }
}

/// A device that guests number: `<target port=…>`.
protocol NumberedPort {
    var port: UInt32? { get set }
}

extension Array where Element: NumberedPort {
    /// Gives ports without a number those that follow the highest one of all.
    mutating func numberPortsAfterAll() {
        guard contains(where: { $0.port == nil }) else { return }
        number(from: lazy.compactMap(\.port).max().map { UInt64($0) + 1 } ?? 0)
    }

    /// Gives ports without a number the one that follows the highest before them.
    mutating func numberPortsInOrder() { number(from: 0) }

    private mutating func number(from start: UInt64) {
        var next = start
        for index in indices {
            if let port = self[index].port {
                next = Swift.max(next, UInt64(port) + 1)
            } else {
                self[index].port = UInt32(clamping: next)
                next += 1
            }
        }
    }
}

extension Domain {
    /// Rules about several devices: how many TPMs and smartcards there are, and what may be redirected.
    func validateCharacterDevices(_ validator: inout Validator) {
        validateTPMs(&validator)
        Smartcard.validateCount(devices.smartcards, &validator)
        devices.redirectionFilter?.validate(&validator)
    }
}
