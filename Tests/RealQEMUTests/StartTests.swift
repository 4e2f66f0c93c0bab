import Foundation
import TestDocuments
import Testing

/// The standalone command line of every accepted document of `testdata/` starts.
@Suite("Standalone command lines start", .enabled(if: Tools.qemu != nil, Comment(rawValue: Tools.qemuIsMissing)))
struct StartTests {
    @Test("QEMU accepts what is printed", arguments: startable)
    func starts(_ document: TestDocument) throws {
        let guest: StartableGuest
        do {
            guest = try StartableGuest(document)
        } catch let missing as Provisions.MissingProgram {
            return print("\(document.name) is not started: \(missing)")
        }
        let saysSo = document.options["start"] == "partly"
        #expect(guest.needsTheHost == saysSo, "\(document): `start: partly` says where stand-ins are needed")
        let qemu = try guest.start()
        struct Status: Decodable { let status: String }
        #expect(["running", "inmigrate", "prelaunch"].contains(try qemu.monitor.execute("query-status", as: Status.self).status))
        try guest.expectPlaces(in: qemu.monitor)
    }

    private static let startable = TestData.goldens.filter { $0.options["start"] != "no" && !$0.isRejected }
}
