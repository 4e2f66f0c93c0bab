import EmulatorProbe
import Foundation

/// A directory that is removed when the value goes.
final class Scratch {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "emulator-probe-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { "\(path)/\(name)" }

    func read(_ name: String) throws -> String { try String(contentsOfFile: file(name), encoding: .utf8) }
}

/// A shell script in place of an emulator.
struct FakeEmulator {
    let scratch: Scratch
    let emulator: Emulator

    /// - Parameter script: After `#!/bin/sh`; `$SCRATCH` is a directory for what it wants to leave.
    init(_ script: String, name: String = "qemu-system-fern") throws {
        scratch = try Scratch()
        let path = scratch.file(name)
        try "#!/bin/sh\nSCRATCH='\(scratch.path)'\n\(script)\n".write(toFile: path, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
        emulator = try Emulator(named: path)
    }

    static let greeting = #"echo '{"QMP": {"version": {}, "capabilities": ["oob"]}}'"#

    /// Answers like an emulator; each start leaves a line in `starts` and one in `processes`.
    /// - Parameters:
    ///   - arch: What it claims to emulate.
    ///   - hasKVM: Whether KVM works for it.
    static func answering(arch: String = "x86_64", hasKVM: Bool = false) throws -> FakeEmulator {
        try FakeEmulator(
            """
            echo "$*" >> "$SCRATCH/starts"
            echo $$ >> "$SCRATCH/processes"
            \(greeting)
            number=0
            while read -r command; do
              number=$((number + 1))
              case "$command" in
                *query-version*) answer='{"qemu": {"major": 9, "minor": 1, "micro": 0}, "package": "garden"}' ;;
                *query-target*) answer='{"arch": "\(arch)"}' ;;
                *query-kvm*) answer='{"enabled": \(hasKVM), "present": \(hasKVM)}' ;;
                *query-machines*) answer='[{"name": "pot", "cpu-max": 2, "is-default": true}]' ;;
                *qom-list-types*) answer='[{"name": "rng-egd"}, {"name": "tcg-accel"}]' ;;
                *qmp_capabilities*) answer='{}' ;;
                *list-properties*) echo '{"error": {"class": "DeviceNotFound", "desc": "no \\"type\\""}, "id": "'$number'"}'; continue ;;
                *) answer='[]' ;;
              esac
              echo '{"event": "STOP", "timestamp": {}}'
              echo '{"return": '"$answer"', "id": "'$number'"}'
            done
            """)
    }

    /// How often it was started, with which arguments.
    var starts: [String] {
        ((try? scratch.read("starts")) ?? "").split(separator: "\n").map(String.init)
    }
}
