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
}
