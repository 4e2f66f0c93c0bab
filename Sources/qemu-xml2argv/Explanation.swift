import Diagnostics
import DomainCompiler
import QEMUArguments

extension Compilation {
    /// Every argument on a line of its own, after the place in the document and the kind of element it comes from:
    ///
    ///     guest.xml:21:6   disk        -device '{"driver":"virtio-blk-pci",…}'
    ///     default          controller  -device '{"driver":"pcie-root-port",…}'
    ///     always                       -no-user-config
    ///
    /// `default` is for devices that the document does not have, `always` for what every domain gets. Nil where the
    /// document was rejected.
    func explanation() -> [UInt8]? {
        guard let commandLine else { return nil }
        let rows = commandLine.arguments.map { argument in
            (place: describePlace(of: argument), rule: argument.origin.rule.description, text: argument.shellText)
        }
        let placeWidth = rows.map(\.place.count).max() ?? 0
        let ruleWidth = rows.map(\.rule.count).max() ?? 0
        var out: [UInt8] = []
        for row in rows {
            out += Array(row.place.padded(to: placeWidth).utf8) + Array("  ".utf8)
            out += Array(row.rule.padded(to: ruleWidth).utf8) + Array("  ".utf8)
            out += row.text + Array("\n".utf8)
        }
        return out
    }

    private func describePlace(of argument: QEMUArgument) -> String {
        guard let range = place(of: argument) else { return argument.origin == .unknown ? "always" : "default" }
        let position = source.position(of: range.lowerBound)
        return "\(source.name):\(position.line):\(position.column)"
    }
}
