import Benchmark
import Foundation

@_spi(Stages) import DomainCompiler

let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock, .throughput], warmupIterations: 3, maxDuration: .seconds(5), maxIterations: 200)
    guard let reference = Workload.reference() else {
        print("no reference suite at ../shared/reference beside the package: nothing to compile")
        return
    }
    registerCorpus(reference)
    for count in [100, 1000] {
        if let disks = Workload.disks(count, like: reference) { registerDisks(disks) }
    }
    registerStartUp()
}

/// The whole corpus: compiled, and as a multiple of what libxml2 takes for its own tree of the same bytes.
private func registerCorpus(_ corpus: Workload) {
    let ratio = BenchmarkMetric.custom("% of libxml2's tree", useScalingFactor: false)
    let perDocument = BenchmarkMetric.custom("ns per document", useScalingFactor: false)
    Benchmark("corpus: compile and print", configuration: .init(metrics: [.wallClock, perDocument, ratio])) { benchmark in
        for _ in benchmark.scaledIterations {
            let trees = elapsed { blackHole(corpus.buildTrees()) }
            benchmark.startMeasurement()
            let compilation = elapsed { blackHole(corpus.compile()) }
            benchmark.stopMeasurement()
            benchmark.measurement(perDocument, compilation / corpus.items.count)
            benchmark.measurement(ratio, compilation * 100 / trees)
        }
    }
    Benchmark("corpus: the median document", configuration: .init(metrics: [ratio])) { benchmark in
        for _ in benchmark.scaledIterations { benchmark.measurement(ratio, medianRatio(corpus)) }
    }
    Benchmark("corpus: libxml2's own tree") { benchmark in
        for _ in benchmark.scaledIterations { blackHole(corpus.buildTrees()) }
    }
    let metrics = Stage.allCases.map { BenchmarkMetric.custom("\($0.rawValue), ns", useScalingFactor: false) }
    let print = BenchmarkMetric.custom("print, ns", useScalingFactor: false)
    Benchmark("corpus: stages, per document", configuration: .init(metrics: metrics + [print])) { benchmark in
        for _ in benchmark.scaledIterations {
            let times = stageTimes(corpus)
            for (metric, time) in zip(metrics, times.stages) { benchmark.measurement(metric, time) }
            benchmark.measurement(print, times.print)
        }
    }
}

/// A document of one kind of device, many times: its time over the count tells whether anything is quadratic.
private func registerDisks(_ workload: Workload) {
    Benchmark("\(workload.name): compile and print") { benchmark in
        for _ in benchmark.scaledIterations { blackHole(workload.compile()) }
    }
}

/// The command, beside a program that does nothing.
private func registerStartUp() {
    let command = ProcessInfo.processInfo.environment["COMMAND"] ?? "../.build/release/qemu-xml2argv"
    Benchmark("start-up: /bin/true") { benchmark in
        for _ in benchmark.scaledIterations { try run("/bin/true", []) }
    }
    guard FileManager.default.isExecutableFile(atPath: command) else { return }
    let document = Workload.exampleDocument
    Benchmark("start-up: the command, one document") { benchmark in
        for _ in benchmark.scaledIterations { try run(command, [document]) }
    }
}

/// The best of a few compilations of each document, as a percentage of the best of as many trees; the median of all.
private func medianRatio(_ workload: Workload) -> Int {
    func best(_ body: () -> Void) -> Int { (0..<5).reduce(Int.max) { best, _ in min(best, elapsed(body)) } }
    let ratios = workload.items.map { item in
        best { blackHole(item.compile()) } * 100 / max(best { blackHole(item.buildTree()) }, 1)
    }
    return ratios.sorted()[ratios.count / 2]
}

/// Nanoseconds per document of each stage, and of printing.
private func stageTimes(_ workload: Workload) -> (stages: [Int], print: Int) {
    let clock = ContinuousClock()
    var stages = [Duration](repeating: .zero, count: Stage.allCases.count)
    var printing = Duration.zero
    for item in workload.items {
        var last = clock.now
        var index = 0
        let compilation = item.compiler.compile(item.document) { _ in
            let now = clock.now
            stages[index] += now - last
            index += 1
            last = now
        }
        last = clock.now
        blackHole(compilation.commandLine?.bytes(as: .args))
        printing += clock.now - last
    }
    let count = workload.items.count
    return (stages.map { nanoseconds($0) / count }, nanoseconds(printing) / count)
}

private func elapsed(_ body: () -> Void) -> Int { nanoseconds(ContinuousClock().measure(body)) }

private func nanoseconds(_ duration: Duration) -> Int {
    Int(duration.components.seconds) * 1_000_000_000 + Int(duration.components.attoseconds / 1_000_000_000)
}

private func run(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
}
