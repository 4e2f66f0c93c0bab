import ArgumentParser

/// `qemu-xml2argv`: domain documents in, QEMU command lines out; and what management tools ask before they write one.
///
/// Without a subcommand it compiles.
@main
struct Command: ParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "qemu-xml2argv",
        abstract: "Compile libvirt domain XML to QEMU command lines.",
        version: Self.version,
        subcommands: [Compile.self, DomainCapabilitiesCommand.self, CapabilitiesCommand.self, ProbeCommand.self],
        defaultSubcommand: Compile.self)

    /// Compiles without the parser where the arguments are plain, and without the tree of commands where they are those of a
    /// compilation: it builds itself by reflection, which takes longer than the compilation.
    /// Everything else, what is wrong and what is asked about the command too, goes the whole way.
    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help", "--version"]
        if let request = PlainArguments(arguments, subcommands: names)?.request {
            run { try request.run().exit() }
        } else if !names.contains(arguments.first ?? ""), let compile = try? Compile.parse(arguments) {
            run { try compile.run() }
        } else {
            main(arguments)
        }
    }

    private static func run(_ action: () throws -> Void) {
        do { try action() } catch { exit(withError: error) }
    }
}
