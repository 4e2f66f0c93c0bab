import DomainCompiler
import Foundation
import ReferenceSuite
import Testing

/// Where the reference corpus is, and whether it is there: it is not part of the package.
enum Reference {
    static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    static let directory = package.appending(path: "../shared/reference").standardizedFileURL.path
    static let isPresent = FileManager.default.fileExists(atPath: directory + "/suite/manifest.json")

    /// What a skipped test says.
    static let absence: Comment = "there is no reference corpus at ../shared/reference beside the package"

    static func suite(_ name: String) throws -> ReferenceSuite {
        try ReferenceSuite(directory: "\(directory)/\(name)", host: ReferenceHost(directory: directory + "/host"))
    }

    /// Calls `body` for each index, on all cores. The results are in order.
    static func concurrently<Result: Sendable>(
        _ count: Int, _ body: @Sendable @escaping (Int) -> Result
    ) async -> [Result] {
        let workers = ProcessInfo.processInfo.activeProcessorCount
        let parts = await withTaskGroup(of: [(Int, Result)].self) { group in
            for worker in 0..<workers {
                group.addTask { stride(from: worker, to: count, by: workers).map { ($0, body($0)) } }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        return parts.sorted { $0.0 < $1.0 }.map(\.1)
    }
}
