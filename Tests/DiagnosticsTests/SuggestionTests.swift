import Diagnostics
import Testing

@Suite("Did you mean")
struct SuggestionTests {
    @Test(arguments: [
        ("virtoi", ["ide", "virtio", "scsi"], "virtio"),
        ("QCOW2", ["raw", "qcow", "qcow2"], "qcow2"),
        ("writethru", ["writeback", "writethrough"], "writethrough"),
        ("discard_nounref", ["discard", "discard_no_unref"], "discard_no_unref"),
        ("on", ["no", "off"], "no"),
        ("xyz", ["raw", "qcow2"], nil),
        ("", ["a"], nil),
        ("raw", ["raw"], nil),
        ("bat", ["cat", "hat"], "cat"),
        (String(repeating: "x", count: 100_000), ["x"], nil),
    ] as [(String, [String], String?)])
    func nearest(word: String, words: [String], expected: String?) {
        #expect(suggestion(for: word, among: words) == expected)
    }
}
