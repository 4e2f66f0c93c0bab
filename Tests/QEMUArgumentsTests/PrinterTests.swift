import QEMUArguments
import Testing

private func text(_ line: CommandLine, _ format: CommandLineFormat) -> String {
    String(decoding: line.bytes(as: format), as: UTF8.self)
}

private func json(_ object: QEMUObject) -> String { String(decoding: object.json, as: UTF8.self) }

/// The value that the option gets in key=value form.
private func keyValue(_ word: String?, _ object: QEMUObject) -> String {
    var line = CommandLine(binary: "qemu")
    line.append("-x", word, options: object)
    return line.words.strings[2]
}

@Suite("Properties keep their order and leave nil out")
struct QEMUObjectTests {
    enum Discard: String { case unmap, ignore }

    @Test func everyKindOfValue() {
        var device = QEMUObject()
        device.add("driver", "virtio-blk-pci")
        device.add("iothread", nil as String?)
        device.add("scsi", false)
        device.add("queue-size", 256)
        device.add("wwn", UInt64.max)
        device.add("lun", UInt32?.none)
        device.add("offset", Int64(-1))
        device.add("discard", Discard.unmap)
        device.add("cache", ["direct": true] as QEMUObject)
        device.add("server", [["host": "a"]] as [QEMUObject])
        device.add("auth", ["cephx", "none"])
        device.add("host-nodes", [0, 2])
        #expect(
            json(device) == """
                {"driver":"virtio-blk-pci","scsi":false,"queue-size":256,"wwn":18446744073709551615,"offset":-1,\
                "discard":"unmap","cache":{"direct":true},"server":[{"host":"a"}],"auth":["cephx","none"],"host-nodes":[0,2]}
                """)
    }

    @Test func overridingReplacesInPlaceAndNilRemoves() {
        var device: QEMUObject = ["driver": "e1000", "addr": "0x2", "id": "net0"]
        device["addr"] = "0x3"
        device["mac"] = "52:54:00:00:00:01"
        device["id"] = nil
        #expect(json(device) == #"{"driver":"e1000","addr":"0x3","mac":"52:54:00:00:00:01"}"#)
    }
}

@Suite("Each syntax escapes what it must and nothing else")
struct EscapingTests {
    @Test func jsonEscapesQuotesBackslashesAndControlsOnly() {
        #expect(json(["s": "a\"b\\c/d'é日\u{7f}"]) == "{\"s\":\"a\\\"b\\\\c/d'é日\u{7f}\"}")
        #expect(json(["s": "\u{8}\t\n\u{c}\r\u{1}\u{1f}"]) == #"{"s":"\b\t\n\f\r\u0001\u001f"}"#)
        #expect(json([:]) == "{}")
        #expect(json(["a": [], "b": .null, "n": .integer(.min)]) == #"{"a":[],"b":null,"n":-9223372036854775808}"#)
    }

    @Test func keyValueDoublesCommasInWordsAndValues() {
        #expect(keyValue("unix:/a,b", ["audiodev": "x,,y"]) == "unix:/a,,b,audiodev=x,,,,y")
    }

    @Test func keyValueFlattensNestedValues() {
        let drive: QEMUObject = [
            "file": ["driver": "gluster", "server": [["type": "inet", "port": 24007], ["type": "unix"]]],
            "readonly": true, "cache": ["direct": false], "backing": .null, "index": 1,
        ]
        #expect(
            keyValue(nil, drive) == """
                file.driver=gluster,file.server.0.type=inet,file.server.0.port=24007,file.server.1.type=unix,\
                readonly=on,cache.direct=off,backing=,index=1
                """)
    }

    @Test func keyValueAllowsANameTwice() {
        #expect(keyValue("node", ["cpus": "0-1", "cpus": "4"]) == "node,cpus=0-1,cpus=4")
    }

    @Test func oneObjectPrintsInEitherSyntax() {
        let device: QEMUObject = ["driver": "qemu-xhci", "id": "usb", "multifunction": true]
        var line = CommandLine(binary: "q")
        line.append("-device", device, asJSON: true)
        line.append("-device", device, asJSON: false)
        #expect(
            line.words.strings == [
                "q", "-device", #"{"driver":"qemu-xhci","id":"usb","multifunction":true}"#,
                "-device", "qemu-xhci,id=usb,multifunction=on",
            ])
    }
}

@Suite("Formats of a whole command line")
struct FormatTests {
    var line: CommandLine {
        var line = CommandLine(binary: "/usr/bin/qemu-system-x86_64")
        line.setEnvironment("LC_ALL", "C")
        line.setEnvironment("TZ", "")
        line.setEnvironment("LC_ALL", "de DE")
        line.append("-S")
        line.append("-name", "it's")
        line.append("-machine", "pc", options: ["usb": false])
        line.append("-device", json: ["driver": "vga"])
        line.append(passthrough: ["-foo", "a b", "-bar"])
        return line
    }

    @Test func shellHasOneOptionALine() {
        #expect(
            text(line, .shell) == #"""
                LC_ALL='de DE' \
                  TZ= \
                  /usr/bin/qemu-system-x86_64 \
                  -S \
                  -name 'it'\''s' \
                  -machine pc,usb=off \
                  -device '{"driver":"vga"}' \
                  -foo 'a b' \
                  -bar

                """#)
    }

    @Test func onelineIsOneLine() {
        #expect(
            text(line, .oneline) == #"""
                LC_ALL='de DE' TZ= /usr/bin/qemu-system-x86_64 -S -name 'it'\''s' -machine pc,usb=off \#
                -device '{"driver":"vga"}' -foo 'a b' -bar

                """#)
    }

    @Test func nulPutsTheEnvironmentInFrontSoThatTheListRuns() {
        #expect(
            text(line, .nul).split(separator: "\0", omittingEmptySubsequences: false) == [
                "env", "LC_ALL=de DE", "TZ=", "/usr/bin/qemu-system-x86_64", "-S", "-name", "it's", "-machine", "pc,usb=off",
                "-device", #"{"driver":"vga"}"#, "-foo", "a b", "-bar", "",
            ])
        #expect(text(CommandLine(binary: "q"), .nul) == "q\0")
    }

    @Test func namesAShellCannotAssignGoThroughEnv() {
        var line = CommandLine(binary: "q")
        line.setEnvironment("A.B", "1 2")
        #expect(text(line, .oneline) == "env 'A.B=1 2' q\n")
    }

    @Test func cautiousQuotingLeavesNothingToAShell() {
        var line = CommandLine(binary: "q")
        line.append(passthrough: ["", "a=b", "=ls", "a{1,2}", "été", "~x", "a\nb"])
        #expect(text(line, .oneline) == "q '' a=b '=ls' 'a{1,2}' 'été' '~x' 'a\nb'\n")
    }

    @Test func quotesAreReplacedWhereverTheyStand() {
        let words = ["'", "''''", "0123456'", "01234567'", "0123456789abcde'f", "'0123456789abcdef'", String(repeating: "x'", count: 999)]
        for word in words {
            var line = CommandLine(binary: "q")
            line.append("-name", word)
            let quoted = word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#)
            #expect(text(line, .oneline) == "q -name '\(quoted)'\n")
        }
    }

    @Test func argsKeepsTrailingWordsOnLinesOfTheirOwn() {
        var line = line
        line.append(passthrough: ["one", "two", "three"])
        #expect(text(line, .args).hasSuffix(" \\\n-bar one \\\ntwo \\\nthree\n"))
        line.append("-msg", options: ["timestamp": true])
        #expect(text(line, .args).hasSuffix(" \\\n-bar one two three \\\n-msg timestamp=on\n"))
        #expect(text(line, .args).hasPrefix("LC_ALL='de DE' \\\nTZ='' \\\n/usr/bin/qemu-system-x86_64 \\\n-S \\\n"))
        #expect(text(CommandLine(binary: "q"), .args) == "q\n")
    }

    @Test func jsonHoldsWordsAndTypedOptions() {
        #expect(
            text(line, .json) == #"""
                {
                  "binary": "/usr/bin/qemu-system-x86_64",
                  "environment": [
                    {"name":"LC_ALL","value":"de DE"},
                    {"name":"TZ","value":""}
                  ],
                  "arguments": [
                    "-S",
                    "-name",
                    "it's",
                    "-machine",
                    "pc,usb=off",
                    "-device",
                    "{\"driver\":\"vga\"}",
                    "-foo",
                    "a b",
                    "-bar"
                  ],
                  "options": [
                    {"option":"-S"},
                    {"option":"-name","value":"it's"},
                    {"option":"-machine","syntax":"key=value","word":"pc","properties":[{"name":"usb","value":false}]},
                    {"option":"-device","syntax":"json","properties":[{"name":"driver","value":"vga"}]},
                    {"passthrough":"-foo"},
                    {"passthrough":"a b"},
                    {"passthrough":"-bar"}
                  ]
                }

                """#)
        #expect(text(CommandLine(binary: "q"), .json).contains(#""environment": [],"#))
    }

    @Test func argumentsCarryTheOriginThatWasSet() {
        var line = CommandLine(binary: "q")
        line.append("-S")
        line.origin = ArgumentOrigin(sourceIndex: 7, rule: "disk")
        line.append("-device", json: ["driver": "vga"])
        #expect(line.arguments.map(\.origin) == [.unknown, ArgumentOrigin(sourceIndex: 7, rule: "disk")])
    }
}
