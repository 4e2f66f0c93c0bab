extension CPUMap {
    /// Processors of x86, 32 and 64 bits.
    public static let x86 = CPUMap(reading: x86Table)
    /// ARM's, 32 and 64 bits.
    public static let arm = CPUMap(reading: armTable)
    /// Power's.
    public static let ppc64 = CPUMap(reading: ppc64Table)

    /// Reads a table that `cpu-map-tool` wrote. It is part of the program, so a fault in it is one of the program.
    init(reading table: StaticString) {
        var reader = CPUTableReader()
        let text = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
        for line in text.split(separator: UInt8(ascii: "\n")) {
            reader.read(line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) })
        }
        self.init(features: reader.features, models: reader.models, vendors: reader.vendors)
    }
}

/// Reads the lines of a table:
///
///     vendor NAME [IDENTIFICATION]
///     feature NAME [PLACE | !PLACE] [ALIAS…]          ! for one that cannot be migrated
///     model NAME VENDOR FLAGS SIGNATURES FEATURES ADDED REMOVED
///     version NAME FLAGS ORIGINAL
///
/// In names `%20` is a space. A place is `LEAF[:SUBLEAF].REGISTER.BIT` or `msrINDEX.BIT`, signatures are
/// `FAMILY.MODEL[.FIRST-LAST]` with commas, sets are digits of 6 bits, REMOVED is names with commas. `-` is the absence of
/// any of them. Flags: `h` describes hosts, `g` guests, `m` is checked by the map.
private struct CPUTableReader {
    var features: [CPUMap.Feature] = []
    var models: [CPUMap.Model] = []
    var vendors: [CPUMap.Vendor] = []

    mutating func read(_ words: [String]) {
        switch words[0] {
        case "vendor":
            vendors.append(CPUMap.Vendor(name: words[1], identification: words.count > 2 ? words[2] : ""))
        case "feature":
            let place = words.count > 2 ? words[2][...] : "-"
            features.append(
                CPUMap.Feature(
                    name: words[1], aliases: Array(words.dropFirst(3)), place: Self.place(place.drop { $0 == "!" }),
                    isMigratable: place.first != "!"))
        case "model":
            models.append(
                CPUMap.Model(
                    name: Self.name(words[1]), vendor: words[2] == "-" ? nil : words[2], signatures: Self.signatures(words[4]),
                    describesHosts: words[3].contains("h"), describesGuests: words[3].contains("g"),
                    isCheckedByMap: words[3].contains("m"), features: FeatureSet(digits: words[5]),
                    added: FeatureSet(digits: words[6]),
                    removed: words[7] == "-" ? [] : words[7].split(separator: ",").map { feature(named: $0) }, original: nil))
        default:
            let original = models.last { $0.name == words[3] }!
            models.append(
                CPUMap.Model(
                    name: words[1], vendor: original.vendor, signatures: original.signatures,
                    describesHosts: words[2].contains("h"), describesGuests: words[2].contains("g"),
                    isCheckedByMap: words[2].contains("m"), features: original.features, added: original.added,
                    removed: [], original: original.name))
        }
    }

    private func feature(named name: Substring) -> FeatureID {
        FeatureID(index: features.firstIndex { $0.name == name }!)
    }

    private static func name(_ word: String) -> String { word.split(separator: "%20").joined(separator: " ") }

    private static func place(_ text: Substring) -> CPUMap.Feature.Place? {
        guard text != "-" else { return nil }
        let parts = text.split(separator: ".")
        let bit = UInt8(parts.last!)!
        if parts[0].hasPrefix("msr") { return .msr(index: UInt32(parts[0].dropFirst(3), radix: 16)!, bit: bit) }
        let leaf = parts[0].split(separator: ":").map { UInt32($0, radix: 16)! }
        return .cpuid(leaf: leaf[0], subleaf: leaf.count > 1 ? leaf[1] : nil, register: .init(rawValue: parts[1].first!)!, bit: bit)
    }

    private static func signatures(_ text: String) -> [CPUMap.Signature] {
        guard text != "-" else { return [] }
        return text.split(separator: ",").map { signature in
            let parts = signature.split(separator: ".")
            let steppings = parts.count > 2 ? parts[2].split(separator: "-").map { UInt32($0)! } : []
            return CPUMap.Signature(
                family: UInt32(parts[0])!, model: UInt32(parts[1])!, steppings: steppings.first.map { $0...steppings.last! })
        }
    }
}

extension FeatureSet {
    /// 6 bits a digit, from the first feature on: `0`–`9`, `A`–`Z`, `a`–`z`, `+`, `/`; a lone `-` is the empty set.
    init(digits: String) {
        self.init()
        guard digits != "-" else { return }
        var first = 0
        for digit in digits.utf8 {
            let value = Self.value(ofDigit: digit)
            for bit in 0..<6 where value & (1 << bit) != 0 { insert(FeatureID(index: first + bit)) }
            first += 6
        }
    }

    private static func value(ofDigit digit: UInt8) -> UInt8 {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): digit - UInt8(ascii: "A") + 10
        case UInt8(ascii: "a")...UInt8(ascii: "z"): digit - UInt8(ascii: "a") + 36
        case UInt8(ascii: "+"): 62
        default: 63
        }
    }
}
