import Foundation
import ReferenceSuite
import Testing

/// From every recorded conversation comes the capabilities document that the reference made of it.
@Suite(.enabled(if: Reference.isPresent, Reference.absence))
struct ReplayTests {
    @Test func everyRecordingGivesTheReferencesDocument() throws {
        let recordings = try ReferenceRecording.all(in: Reference.directory + "/probe")
        #expect(recordings.count >= 24)
        for recording in recordings {
            let expected = "\(Reference.directory)/suite/qemucapabilitiesdata/\(recording.name).xml"
            let written = try recording.capabilities().qemuCaps()
            #expect(FileManager.default.contents(atPath: expected) == Data(written), "\(recording.name)")
        }
    }
}
