import Foundation
import TestDocuments
import Testing

/// The standalone command line of every accepted document of `testdata/` starts.
@Suite("Standalone command lines start", .enabled(if: Tools.qemu != nil, Comment(rawValue: Tools.qemuIsMissing)))
struct StartTests {
    @Test("QEMU accepts what is printed", arguments: startable)
    func starts(_ document: TestDocument) throws {
        let qemu = try StartableGuest(document).start()
        struct Status: Decodable { let status: String }
        #expect(["running", "inmigrate", "prelaunch"].contains(try qemu.monitor.execute("query-status", as: Status.self).status))
    }

    /// A document that says `start: no` has a header that says what it needs; a rejected one has nothing to start.
    private static let startable = TestData.goldens.filter { document in
        document.options["start"] != "no" && !document.isRejected
    }
}
