import CPUMap
import Testing

/// The tables that are part of the program, and what can be asked of them.
struct CPUMapTests {
    @Test("Every table is read, and no name is given twice")
    func tablesAreRead() {
        for map in [CPUMap.x86, .arm, .ppc64] {
            #expect(!map.models.isEmpty)
            #expect(Set(map.models.map(\.name)).count == map.models.count)
            #expect(Set(map.features.map(\.name)).count == map.features.count)
        }
    }

    @Test("Every feature of x86 has a bit of its own")
    func featuresHavePlaces() {
        let places = CPUMap.x86.features.map(\.place)
        #expect(!places.contains(nil))
        #expect(Set(places).count == places.count)
    }

    @Test("Places are those of the manuals")
    func places() {
        let map = CPUMap.x86
        func place(_ name: String) -> CPUMap.Feature.Place? { map.feature(named: name).flatMap { map[$0].place } }
        #expect(place("nx") == .cpuid(leaf: 0x8000_0001, subleaf: nil, register: .edx, bit: 20))
        #expect(place("avx2") == .cpuid(leaf: 7, subleaf: 0, register: .ebx, bit: 5))
        #expect(place("rdctl-no") == .msr(index: 0x10a, bit: 0))
        #expect(place("vmx-ept") == .msr(index: 0x48b, bit: 1))
        #expect(map.feature(named: "lahf-lm") == map.feature(named: "lahf_lm"))
        #expect(map.feature(named: "invtsc").map { map[$0].isMigratable } == false)
    }

    @Test("A version is its original under another name")
    func versions() throws {
        let map = CPUMap.x86
        let original = try #require(map.model(named: "Haswell-noTSX-IBRS"))
        let version = try #require(map.model(named: "Haswell-v4"))
        #expect(version.features == original.features)
        #expect(version.original == original.name)
        #expect(map.canonicalName(of: "Haswell-noTSX-IBRS") == "Haswell-v4")
        #expect(original.vendor == "Intel")
        #expect(original.signatures.contains { $0.matches(family: 6, model: 60, stepping: 3) })
    }

    @Test("A feature that the map took back is not one of the model's")
    func removedFeatures() throws {
        let model = try #require(CPUMap.x86.model(named: "Icelake-Server"))
        #expect(model.removed.map { CPUMap.x86[$0].name } == ["intel-pt", "mpx"])
        #expect(!model.removed.contains { model.features.contains($0) })
        #expect(model.added.isSubset(of: model.features))
    }

    @Test("A set lists its members in the map's order")
    func setOrder() throws {
        var set = FeatureSet()
        let names = ["vmx-eptp-switching", "pni", "avx2"]
        for name in names { set.insert(try #require(CPUMap.x86.feature(named: name))) }
        #expect(set.map { CPUMap.x86[$0].name } == ["pni", "avx2", "vmx-eptp-switching"])
        #expect(set.count == 3)
    }

    @Test("A processor is described by the model that leaves least to say")
    func description() throws {
        let map = CPUMap.x86
        let haswell = try #require(map.model(named: "Haswell"))
        var identity = CPUIdentity()
        identity.vendor = "Intel"
        identity.features = haswell.originalFeatures
        identity.features.insert(try #require(map.feature(named: "ss")))
        identity.features.remove(try #require(map.feature(named: "aes")))
        let candidates = ["qemu64", "Penryn", "Haswell", "EPYC"].map { CPUCandidate(name: $0) }
        let described = try #require(map.describe(identity, with: candidates))
        #expect(described.model == "Haswell")
        #expect(described.required.map { map[$0].name } == ["ss"])
        #expect(described.disabled.map { map[$0].name } == ["aes"])
    }

    @Test("What a model has got since is said where a processor has it, and is nothing where not")
    func addedFeatures() throws {
        let map = CPUMap.x86
        let haswell = try #require(map.model(named: "Haswell"))
        let added = try #require(haswell.added.first { _ in true })
        var identity = CPUIdentity()
        identity.vendor = "Intel"
        identity.features = haswell.originalFeatures
        identity.features.insert(added)
        let described = try #require(map.describe(identity, with: [CPUCandidate(name: "Haswell")]))
        #expect(described.required.map { map[$0].name } == [map[added].name])
        #expect(described.disabled.isEmpty)
    }

    @Test("The signature counts for more than the features")
    func signatureFirst() throws {
        let map = CPUMap.x86
        let penryn = try #require(map.model(named: "Penryn"))
        var identity = CPUIdentity()
        identity.vendor = "Intel"
        identity.features = try #require(map.model(named: "Haswell")).features
        identity.family = penryn.signatures[0].family
        identity.model = penryn.signatures[0].model
        let described = map.describe(identity, with: [CPUCandidate(name: "Haswell"), CPUCandidate(name: "Penryn")])
        #expect(described?.model == "Penryn")
    }

    @Test("What blocks a model is taken away, unless the processor has it")
    func blockers() throws {
        let map = CPUMap.x86
        var identity = CPUIdentity()
        identity.features = try #require(map.model(named: "Penryn")).originalFeatures
        identity.features.insert(try #require(map.feature(named: "ss")))
        let described = map.describe(identity, with: [CPUCandidate(name: "Penryn", blockers: ["pcid", "ss"])])
        #expect(described?.disabled.map { map[$0].name } == ["pcid"])
    }
}
