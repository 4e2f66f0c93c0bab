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
        var text = TableText(UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount))
        while let line = text.next(before: "\n") { reader.read(line) }
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

    init() {
        features.reserveCapacity(FeatureSet.capacity)
        models.reserveCapacity(256)
    }

    mutating func read(_ line: TableText) {
        var words = line
        switch words.next() {
        case "vendor": readVendor(&words)
        case "feature": readFeature(&words)
        case "model": readModel(&words)
        default: readVersion(&words)
        }
    }

    private mutating func readVendor(_ words: inout TableText) {
        let name = words.next().string
        vendors.append(CPUMap.Vendor(name: name, identification: words.next().string))
    }

    private mutating func readFeature(_ words: inout TableText) {
        let name = words.next().string
        var place = words.next()
        let isMigratable = !place.take("!")
        var aliases: [String] = []
        while let alias = words.next(before: " ") { aliases.append(alias.string) }
        features.append(
            CPUMap.Feature(name: name, aliases: aliases, place: Self.place(place), isMigratable: isMigratable))
    }

    private mutating func readModel(_ words: inout TableText) {
        let (name, vendor, flags, signatures) = (words.next(), words.next(), words.next(), words.next())
        let (features, added) = (words.next(), words.next())
        var removed = words.next().orNothing
        var removedFeatures: [FeatureID] = []
        while let name = removed.next(before: ",") { removedFeatures.append(feature(named: name.string)) }
        models.append(
            CPUMap.Model(
                name: name.stringWithSpaces, vendor: vendor == "-" ? nil : vendor.string, signatures: Self.signatures(signatures),
                describesHosts: flags.contains("h"), describesGuests: flags.contains("g"), isCheckedByMap: flags.contains("m"),
                features: FeatureSet(digits: features.orNothing), added: FeatureSet(digits: added.orNothing),
                removed: removedFeatures, original: nil))
    }

    private mutating func readVersion(_ words: inout TableText) {
        let (name, flags, originalName) = (words.next().string, words.next(), words.next().string)
        let original = models.last { $0.name == originalName }!
        models.append(
            CPUMap.Model(
                name: name, vendor: original.vendor, signatures: original.signatures,
                describesHosts: flags.contains("h"), describesGuests: flags.contains("g"), isCheckedByMap: flags.contains("m"),
                features: original.features, added: original.added, removed: [], original: original.name))
    }

    private func feature(named name: String) -> FeatureID {
        FeatureID(index: features.firstIndex { $0.name == name }!)
    }

    private static func place(_ text: TableText) -> CPUMap.Feature.Place? {
        var parts = text.orNothing
        guard var leaf = parts.next(before: ".") else { return nil }
        if leaf.take("msr") { return .msr(index: leaf.number(radix: 16), bit: parts.number()) }
        let number: UInt32 = leaf.next(before: ":")!.number(radix: 16)
        let subleaf: UInt32? = leaf.isEmpty ? nil : leaf.number(radix: 16)
        return .cpuid(leaf: number, subleaf: subleaf, register: register(parts.next(before: ".")!), bit: parts.number())
    }

    private static func register(_ letter: TableText) -> CPUMap.Feature.Register {
        switch letter {
        case "a": .eax
        case "b": .ebx
        case "c": .ecx
        default: .edx
        }
    }

    private static func signatures(_ text: TableText) -> [CPUMap.Signature] {
        var rest = text.orNothing
        var signatures: [CPUMap.Signature] = []
        while var parts = rest.next(before: ",") {
            let family: UInt32 = parts.next(before: ".")!.number()
            let model: UInt32 = parts.next(before: ".")!.number()
            var steppings: ClosedRange<UInt32>?
            if let first = parts.next(before: "-") { steppings = first.number()...(parts.isEmpty ? first : parts).number() }
            signatures.append(CPUMap.Signature(family: family, model: model, steppings: steppings))
        }
        return signatures
    }
}

extension FeatureSet {
    /// 6 bits a digit, from the first feature on: `0`–`9`, `A`–`Z`, `a`–`z`, `+`, `/`.
    fileprivate init(digits: TableText) {
        self.init()
        for (position, digit) in digits.bytes.enumerated() { insert(Self.value(ofDigit: digit), from: position * 6) }
    }

    private static func value(ofDigit digit: UInt8) -> UInt64 {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(digit - UInt8(ascii: "0"))
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt64(digit - UInt8(ascii: "A")) + 10
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt64(digit - UInt8(ascii: "a")) + 36
        case UInt8(ascii: "+"): 62
        default: 63
        }
    }
}
