import Testing

@testable import Diagnostics

/// The identifiers of diagnostics, and the names in schemas, are stable and readable.
@Suite("Names of Swift in lower case")
struct KebabCaseTests {
    @Test(arguments: [
        ("slotInUse", "slot-in-use"), ("malformedXML", "malformed-xml"), ("PCIAddress", "pci-address"),
        ("cellIDs", "cell-ids"), ("spiceTLSIsOff", "spice-tls-is-off"), ("UUID", "uuid"), ("notADomain", "not-a-domain"),
        ("utf8Name", "utf8-name"), ("snake_case", "snake-case"), ("x", "x"), ("", ""),
    ])
    func words(_ name: String, _ expected: String) { #expect(kebabCased(name) == expected) }
}
