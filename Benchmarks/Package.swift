// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v13)],
    dependencies: [
        .package(name: "qemu-xml2argv", path: ".."),
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    ],
    targets: [
        // libxml2's own document tree: the yardstick.
        .systemLibrary(
            name: "LibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
        .target(name: "LibXML2Tree", dependencies: ["LibXML2"]),
        .executableTarget(
            name: "Compile",
            dependencies: [
                "LibXML2Tree",
                .product(name: "DomainCompiler", package: "qemu-xml2argv"),
                .product(name: "ReferenceSuite", package: "qemu-xml2argv"),
                .product(name: "Benchmark", package: "benchmark"),
            ],
            path: "Benchmarks/Compile",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    ],
    swiftLanguageModes: [.v6]
)
