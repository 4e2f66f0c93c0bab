// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "qemu-xml2argv",
    platforms: [.macOS(.v13)],
    products: [
        .library(name: "DomainCompiler", targets: ["DomainCompiler", "Capabilities", "QEMUArguments", "XMLTree", "Diagnostics"]),
        .library(name: "ReferenceSuite", targets: ["ReferenceSuite"]),
        .executable(name: "qemu-xml2argv", targets: ["qemu-xml2argv"]),
        .executable(name: "conformance", targets: ["conformance"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    ],
    targets: [
        // libxml2 as the system has it, and the C that owns its callbacks, limits and frees.
        .systemLibrary(
            name: "CLibXML2", pkgConfig: "libxml-2.0",
            providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .target(name: "CLibXML2Shim", dependencies: ["CLibXML2"]),

        // The core: no Foundation, dependencies point down this list only.
        .target(name: "Diagnostics"),
        .target(name: "XMLTree", dependencies: ["Diagnostics", "CLibXML2Shim"]),
        .target(name: "QEMUArguments"),
        .target(name: "CPUMap"),
        .target(name: "Capabilities", dependencies: ["Diagnostics", "XMLTree", "CPUMap"]),
        // QEMU's machine protocol, and what there is to know of a QEMU by asking it.
        .target(name: "QMP", dependencies: ["QEMUArguments"]),
        .target(name: "CapabilityProbe", dependencies: ["QMP", "QEMUArguments", "Capabilities"]),
        .target(
            name: "DomainCompiler",
            dependencies: ["Diagnostics", "XMLTree", "QEMUArguments", "CPUMap", "Capabilities"]),
        .target(name: "HostCapabilities", dependencies: ["XMLTree", "Capabilities"]),

        // RELAX NG of the document formats, made of the model's own description of them.
        .target(name: "Schemas", dependencies: ["Diagnostics", "XMLTree", "CLibXML2Shim", "DomainCompiler"]),

        // What reads files, starts emulators and talks to people.
        .target(name: "POSIXFiles"),
        .target(name: "EmulatorProbe", dependencies: ["CapabilityProbe", "QMP", "Capabilities", "POSIXFiles"]),
        .target(name: "CCPUID"),
        .target(
            name: "HostFiles",
            dependencies: ["DomainCompiler", "HostCapabilities", "CPUMap", "CCPUID", "QMP", "POSIXFiles"]),
        .target(name: "ReferenceSuite", dependencies: ["DomainCompiler", "HostFiles", "CapabilityProbe", "QMP"]),
        .executableTarget(
            name: "qemu-xml2argv",
            dependencies: [
                "DomainCompiler", "HostCapabilities", "HostFiles", "Schemas", "EmulatorProbe", "QMP", "POSIXFiles",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(
            name: "conformance",
            dependencies: [
                "ReferenceSuite",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        // Writes the built-in targets; not part of the product.
        .executableTarget(
            name: "snapshot-tool",
            dependencies: [
                "Capabilities", "CapabilityProbe", "EmulatorProbe",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        // Writes the tables of `CPUMap`; not part of the product.
        .executableTarget(
            name: "cpu-map-tool",
            dependencies: ["XMLTree", "Diagnostics", .product(name: "ArgumentParser", package: "swift-argument-parser")]),

        // Writes the files of schemas/.
        .executableTarget(name: "schema-tool", dependencies: ["Schemas"]),

        // The documents of testdata/, for the tests that share them.
        .target(
            name: "TestDocuments", dependencies: ["DomainCompiler", "Capabilities", "Diagnostics"], path: "Tests/TestDocuments"),
        // What a QEMU takes on its command line, for the tests that hold ours against it.
        .target(name: "QEMUSchema", dependencies: ["QMP"], path: "Tests/QEMUSchema"),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .testTarget(name: "XMLTreeTests", dependencies: ["XMLTree", "Diagnostics"]),
        .testTarget(name: "QEMUArgumentsTests", dependencies: ["QEMUArguments"]),
        .testTarget(name: "CPUMapTests", dependencies: ["CPUMap"]),
        .testTarget(name: "QMPTests", dependencies: ["QMP"]),
        .testTarget(name: "CapabilityProbeTests", dependencies: ["CapabilityProbe", "QMP", "Capabilities", "Diagnostics"]),
        .testTarget(
            name: "EmulatorProbeTests", dependencies: ["EmulatorProbe", "CapabilityProbe", "QMP", "Capabilities"]),
        .testTarget(name: "CapabilitiesTests", dependencies: ["Capabilities", "XMLTree", "Diagnostics"]),
        .testTarget(
            name: "HostCapabilitiesTests",
            dependencies: [
                "HostCapabilities", "HostFiles", "DomainCompiler", "Diagnostics", "CPUMap", "Capabilities", "XMLTree", "POSIXFiles",
            ]),
        .testTarget(
            name: "DomainCompilerTests",
            dependencies: ["DomainCompiler", "HostFiles", "XMLTree", "Diagnostics", "QEMUArguments", "TestDocuments"]),
        .testTarget(
            name: "SchemasTests",
            dependencies: ["Schemas", "DomainCompiler", "Capabilities", "XMLTree", "Diagnostics", "TestDocuments"]),
        .testTarget(
            name: "ConformanceTests", dependencies: ["ReferenceSuite", "DomainCompiler", "HostFiles", "QEMUSchema", "Schemas"],
            exclude: ["floors.json"]),
        .testTarget(
            name: "CommandTests",
            dependencies: ["qemu-xml2argv", "DomainCompiler", "Capabilities", "POSIXFiles", "QEMUArguments", "Diagnostics"]),
        .testTarget(
            name: "RealQEMUTests",
            dependencies: ["DomainCompiler", "HostFiles", "EmulatorProbe", "TestDocuments", "QEMUSchema", "QMP", "ReferenceSuite"]),
    ],
    swiftLanguageModes: [.v6]
)
