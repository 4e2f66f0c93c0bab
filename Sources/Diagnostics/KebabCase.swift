/// A name of Swift in lower case, its words separated by `-`: `slotInUse` gives `slot-in-use`, `malformedXML` gives
/// `malformed-xml`, `PCIAddress` gives `pci-address`, `cellIDs` gives `cell-ids`.
public func kebabCased(_ name: some StringProtocol) -> String {
    let name = Array(name)
    var out = ""
    for (index, character) in name.enumerated() {
        guard character.isUppercase else {
            out.append(character == "_" ? "-" : character)
            continue
        }
        let followsWord = index > 0 && name[index - 1] != "_" && !name[index - 1].isUppercase
        // A run of capitals is one word, and its last letter starts the next where a small one follows that is not the `s`
        // of several of them.
        let startsWord = index > 0 && name[index - 1].isUppercase && index + 1 < name.count && name[index + 1].isLowercase
            && !(name[index + 1] == "s" && index + 2 == name.count)
        if followsWord || startsWord { out.append("-") }
        out.append(character.lowercased())
    }
    return out
}
