import Testing

@testable import QMP

/// Recordings answer what was asked then, and say what is wrong with them.
@Suite struct RecordingTests {
    private static let text = """
        {"execute":"qmp_capabilities","id":"1"} {"return":{},"id":"1"}
        {"execute":"query-pots","id":"2"} {"return":[1,2],"id":"2"}

        {"execute":"pot-list","arguments":{"of":"fern","count":1},"id":"3"}

        {"error":{"class":"PotNotFound","desc":"no pot"},"id":"3"}
        {"execute":"qmp_capabilities","id":"1"} {"return":{},"id":"1"}
        {"execute":"query-pots","id":"2"} {"return":[],"id":"2"}
        """

    private static func recording(_ text: String = text) throws -> Recording { try Recording(Array(text.utf8)) }

    @Test func answersInAnyOrder() throws {
        let line = try Self.recording().begin(.hardware)
        let replies = line.ask([QMPCommand("pot-list", ["count": 1, "of": "fern"]), QMPCommand("query-pots")])
        #expect(replies[1].result.elements.compactMap(\.integer) == [1, 2])
        guard case .error(let error) = replies[0] else { throw Issue.notAnError }
        #expect(error == QMPError(kind: "PotNotFound", text: "no pot"))
    }

    private enum Issue: Error { case notAnError }

    @Test func theSecondConversationIsTheTranslators() throws {
        let line = try Self.recording().begin(.translator)
        #expect(line.ask([QMPCommand("query-pots")])[0].result.elements.map { $0 } == [])
    }

    @Test func whatWasNotAskedIsUnknown() throws {
        var line = try Self.recording().begin(.translator)
        #expect(throws: QMPFailure.self) { try line.result(of: QMPCommand("pot-list")) }
    }

    @Test(arguments: [
        ("{", "the recording is no JSON: a member's name is expected at byte 1"),
        (#"{"execute":"qmp_capabilities"}"#, "the last command has no reply"),
        (#"{"execute":"query-pots"} {"return":1}"#, "the recording does not begin with qmp_capabilities"),
        (#"{"execute":"qmp_capabilities"} {"event":"STOP"}"#, "object 1 of the recording is no command with a reply after it"),
    ])
    func tellsWhatIsWrong(text: String, message: String) {
        #expect(throws: RecordingError(text: message)) { try Self.recording(text) }
    }

    @Test func commandsAreSentWithTheirArgumentsAndNumber() {
        let command = QMPCommand("pot-list", ["of": "a\"b"])
        #expect(String(decoding: command.json(id: "7"), as: UTF8.self) == #"{"execute":"pot-list","arguments":{"of":"a\"b"},"id":"7"}"#)
    }
}
