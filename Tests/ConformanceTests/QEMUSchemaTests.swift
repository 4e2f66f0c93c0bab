import QEMUSchema
import Testing

/// The checker finds what it is there to find. The QEMU is an invented one.
@Suite struct QEMUSchemaTests {
    private static let conversation = """
        {"execute": "qmp_capabilities"}

        {"return": {}}

        {"execute": "query-qmp-schema"}

        {"return": [
          {"name": "pot-add", "meta-type": "command", "arg-type": "pots", "ret-type": "nothing"},
          {"name": "blockdev-add", "meta-type": "command", "arg-type": "blocks", "ret-type": "nothing"},
          {"name": "object-add", "meta-type": "command", "arg-type": "objects", "ret-type": "nothing"},
          {"name": "str", "meta-type": "builtin", "json-type": "string"},
          {"name": "int", "meta-type": "builtin", "json-type": "int"},
          {"name": "bool", "meta-type": "builtin", "json-type": "boolean"},
          {"name": "kind", "meta-type": "enum", "members": [{"name": "clay"}, {"name": "tin"}]},
          {"name": "[int]", "meta-type": "array", "element-type": "int"},
          {"name": "clay", "meta-type": "object", "members": [{"name": "holes", "type": "[int]", "default": null}]},
          {"name": "either", "meta-type": "alternate", "members": [{"type": "str"}, {"type": "clay"}]},
          {"name": "blocks", "meta-type": "object", "tag": "driver", "members": [
            {"name": "driver", "type": "kind"}, {"name": "node-name", "type": "str"},
            {"name": "file", "type": "either", "default": null}],
            "variants": [{"case": "clay", "type": "clay"}]},
          {"name": "objects", "meta-type": "object", "tag": "qom-type", "members": [
            {"name": "qom-type", "type": "kind"}, {"name": "id", "type": "str"}],
            "variants": [{"case": "clay", "type": "clay"}]}
        ], "id": "1"}

        {"execute": "device-list-properties", "arguments": {"typename": "fern"}}

        {"return": [{"name": "green", "type": "bool"}, {"name": "leaves", "type": "uint32"}, {"name": "addr", "type": "int32"},
          {"name": "name", "type": "str"}, {"name": "curl", "type": "OnOffAuto"}, {"name": "pot", "type": "link<pot>"}]}

        {"execute": "device-list-properties", "arguments": {"typename": "vine"}}

        {"error": {"class": "DeviceNotFound", "desc": "no vine here"}}

        {"execute": "query-command-line-options"}

        {"return": [{"option": "rtc", "parameters": [{"name": "base", "type": "string"}]}]}

        """

    private static func complaints(_ option: String, _ value: String) throws -> [String] {
        try #require(QEMUSchema(conversation: conversation)).complaints(about: ["-S", "-\(option)", value, "-no-user-config"])
            .map(\.text)
    }

    @Test(arguments: [
        ("blockdev", #"{"driver":"clay","node-name":"n","holes":[1,2],"file":{"holes":[]}}"#),
        ("blockdev", #"{"driver":"tin","node-name":"n","file":"other"}"#),
        ("object", "clay,id=o,holes.0=1"),
        ("device", #"{"driver":"fern","id":"f","bus":"b","green":true,"leaves":3,"addr":"0x1.0x2","name":"n","curl":"auto"}"#),
        ("device", #"{"driver":"vine","anything":1}"#),
        ("device", "fern,id=f,green=on,pot=p"),
        ("rtc", "base=utc"),
        ("display", "whatever"),
    ])
    func takes(option: String, value: String) throws {
        #expect(try Self.complaints(option, value) == [])
    }

    @Test(arguments: [
        ("blockdev", #"{"driver":"glass","node-name":"n"}"#, ".driver: not among the values of the type: \"glass\""),
        ("blockdev", #"{"driver":"tin","node-name":"n","holes":[1]}"#, ".holes: there is no such member"),
        ("blockdev", #"{"driver":"clay"}"#, ".node-name: missing"),
        ("blockdev", #"{"driver":"clay","node-name":7}"#, ".node-name: not a JSON string: 7"),
        ("blockdev", #"{"driver":"clay","node-name":"n","holes":[1,"2"]}"#, ".holes[1]: not a JSON int: \"2\""),
        ("blockdev", #"{"driver":"clay","node-name":"n","file":{"lid":1}}"#, ".file.lid: there is no such member"),
        ("blockdev", "{", ": not an object: null"),
        ("object", "tin,id=o,holes.0=1", "there is no member holes.0"),
        ("device", #"{"driver":"fern","thorns":1}"#, "fern has no property thorns"),
        ("device", #"{"driver":"fern","green":"on"}"#, "green: not a bool: \"on\""),
        ("device", #"{"driver":"fern","leaves":"3"}"#, "leaves: not a uint32: \"3\""),
        ("device", #"{"driver":"fern","curl":"maybe"}"#, "curl: not a OnOffAuto: \"maybe\""),
        ("device", "fern,thorns=1", "fern has no property thorns"),
        ("rtc", "base=utc,speed=2", "there is no parameter speed"),
    ])
    func refuses(option: String, value: String, complaint: String) throws {
        #expect(try Self.complaints(option, value) == [complaint])
    }

    @Test func splitsShellWords() {
        #expect(shellWords("A=b \\\n/bin/q \\\n-x 'a b'\\''c' \\\n'' d\\ e\n") == ["A=b", "/bin/q", "-x", "a b'c", "", "d e"])
    }
}
