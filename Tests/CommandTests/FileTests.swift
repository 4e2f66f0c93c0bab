import Foundation
import POSIXFiles
import Testing

@testable import qemu_xml2argv

/// A directory that goes with the test.
final class Scratch {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("qemu-xml2argv-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    @discardableResult
    func write(_ name: String, _ text: String) throws -> String {
        try Data(text.utf8).write(to: url.appendingPathComponent(name))
        return path(name)
    }

    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: url.appendingPathComponent(name)), as: UTF8.self)
    }

    var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
    }

    func permissions(_ name: String) throws -> Int {
        try #require(FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? Int)
    }
}

@Suite("Files are read whole, bounded, and failures say why")
struct InputFileTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    @Test func theLimitIsExact() throws {
        let file = InputFile(path: try scratch.write("a", "12345"))
        #expect(try file.read(limit: 5) == Array("12345".utf8))
        #expect(throws: InputFile.Failure.tooLarge(limit: 4)) { try file.read(limit: 4) }
        #expect(InputFile.Failure.tooLarge(limit: 10 << 20).description == "larger than 10 MiB")
    }

    @Test func anEndlessFileIsCutOff() {
        #expect(throws: InputFile.Failure.tooLarge(limit: 1 << 20)) { try InputFile(path: "/dev/zero").read(limit: 1 << 20) }
    }

    @Test func theSystemsWordsArePassedOn() {
        func failure(_ path: String) -> String? {
            do throws(InputFile.Failure) {
                _ = try InputFile(path: path).read(limit: 1)
                return nil
            } catch {
                return error.description
            }
        }
        #expect(failure(scratch.path("missing")) == "No such file or directory")
        #expect(failure(scratch.url.path) == "Is a directory")
    }
}

@Suite("Output is there whole or not at all")
struct OutputFileTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    @Test func aFileIsReplacedKeepingItsPermissionsAndLinks() throws {
        try scratch.write("real", "old")
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: scratch.path("real"))
        try FileManager.default.createSymbolicLink(atPath: scratch.path("link"), withDestinationPath: "real")
        try OutputFile(path: scratch.path("link")).write(Array("new".utf8))
        #expect(try scratch.read("real") == "new")
        #expect(try scratch.permissions("real") == 0o640)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: scratch.path("link")) == "real")
        #expect(try scratch.names == ["link", "real"])
    }

    @Test func aNewFileIsReadableAsTheUserWants() throws {
        try OutputFile(path: scratch.path("new")).write(Array("x".utf8))
        try scratch.write("other", "")
        #expect(try scratch.permissions("new") == scratch.permissions("other"))
    }

    @Test func aDeviceIsWrittenTo() throws {
        try OutputFile(path: "/dev/null").write(Array("x".utf8))
        #expect(FileManager.default.fileExists(atPath: "/dev/null"))
    }

    @Test func aFailureLeavesNothingBehind() throws {
        #expect(throws: SystemError(code: ENOENT)) {
            try OutputFile(path: scratch.path("missing/file")).write([1])
        }
        try FileManager.default.createDirectory(atPath: scratch.path("dir"), withIntermediateDirectories: false)
        #expect(throws: SystemError(code: EISDIR)) { try OutputFile(path: scratch.path("dir")).write([1]) }
        #expect(try scratch.names == ["dir"])
    }
}

@Suite("The names in a directory are read whole, in order, and failures say why")
struct DirectoryTests {
    @Test func namesAreThoseOfFilesAndDirectoriesHiddenOnesToo() throws {
        let scratch = try Scratch()
        for name in ["b", "a", ".c", "Z", "ä"] { try scratch.write(name, "") }
        try FileManager.default.createDirectory(at: scratch.url.appendingPathComponent("d"), withIntermediateDirectories: true)
        #expect(try Directory(path: scratch.url.path).names() == [".c", "Z", "a", "b", "d", "ä"])
    }

    @Test func whatIsNoDirectoryHasNoNames() throws {
        let path = try Scratch().path("missing")
        #expect { try Directory(path: path).names() } throws: { "\($0)" == "No such file or directory" }
        #expect(!InputFile(path: path).exists && InputFile(path: "/").exists)
    }
}
