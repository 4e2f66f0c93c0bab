import Testing

@testable import Capabilities

/// The flags are a list of cases and a list of names; these keep the two the same list.
@Suite struct CapabilityFlagTests {
    @Test func everyNameIsItsCaseInCamelCase() {
        for flag in CapabilityFlag.allCases {
            let words = flag.name.split { !$0.isLetter && !$0.isNumber }
            let camel = words[0].lowercased() + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
            #expect(camel == "\(flag)")
            #expect(CapabilityFlag(name: flag.name) == flag)
        }
    }

    @Test func everyFlagHasABit() {
        #expect(CapabilityFlag.allCases.count <= CapabilityFlags.capacity)
        for flag in CapabilityFlag.allCases {
            let only = CapabilityFlags([flag])
            #expect(Array(only) == [flag])
        }
    }

    @Test func addingAndRemoving() {
        var flags = CapabilityFlags([.kvm, .shim, .virtioNetRss])
        flags.remove(.shim)
        flags.remove(.spice)
        flags.insert(.tcg)
        flags.insert(.tcg)
        #expect(Array(flags) == [.kvm, .tcg, .virtioNetRss])
        #expect(flags.contains(.kvm) && !flags.contains(.shim))
    }

    @Test func retiredNamesAreKnownButAreNoFlags() {
        for name in ["blockdev", "vnet-hdr", "0.10"] {
            #expect(CapabilityFlag.isRetired(name))
            #expect(CapabilityFlag(name: name) == nil)
        }
        for name in ["kvm", "no-such-thing", "", " ", "kv", "kvm sdl"] { #expect(!CapabilityFlag.isRetired(name)) }
        for name in ["no-such-thing", "", " ", "kv", "kvm sdl"] { #expect(CapabilityFlag(name: name) == nil) }
    }
}
