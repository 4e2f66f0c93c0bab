import XMLTree

/// One architecture's table, line by line.
struct MapTable {
    private(set) var lines: [String] = []
    private var features: [String: Int] = [:]

    /// Adds what one file of the map says.
    mutating func add(_ tree: XMLTree) {
        for element in tree.children(of: .root) {
            // Words of a table are separated by spaces, and one model's name has one.
            guard let name = attribute("name", of: element, tree)?.split(separator: " ").joined(separator: "%20") else { continue }
            switch tree.name(of: element).string {
            case "vendor":
                lines.append((["vendor", name] + [attribute("string", of: element, tree)].compactMap { $0 }).joined(separator: " "))
            case "feature":
                features[name] = features.count
                lines.append(feature(element, name, tree))
            case "model": lines.append(model(element, name, tree))
            default: break
            }
        }
    }

    private func feature(_ element: XMLTree.ElementID, _ name: String, _ tree: XMLTree) -> String {
        var place = "-"
        var aliases: [String] = []
        for child in tree.children(of: element) {
            switch tree.name(of: child).string {
            case "alias": if let alias = attribute("name", of: child, tree) { aliases.append(alias) }
            case "cpuid": place = cpuidPlace(child, tree)
            case "msr": place = msrPlace(child, tree)
            default: break
            }
        }
        if attribute("migratable", of: element, tree) == "no" { place = "!" + place }
        return (["feature", name] + (place == "-" && aliases.isEmpty ? [] : [place]) + aliases).joined(separator: " ")
    }

    private func cpuidPlace(_ element: XMLTree.ElementID, _ tree: XMLTree) -> String {
        let subleaf = attribute("ecx_in", of: element, tree).map { ":" + String(number($0), radix: 16) } ?? ""
        for register in ["eax", "ebx", "ecx", "edx"] {
            guard let mask = attribute(register, of: element, tree).map(number), mask != 0 else { continue }
            let leaf = String(attribute("eax_in", of: element, tree).map(number) ?? 0, radix: 16)
            return "\(leaf)\(subleaf).\(register.dropFirst().first!).\(mask.trailingZeroBitCount)"
        }
        return "-"
    }

    private func msrPlace(_ element: XMLTree.ElementID, _ tree: XMLTree) -> String {
        let low = attribute("eax", of: element, tree).map(number) ?? 0
        let high = attribute("edx", of: element, tree).map(number) ?? 0
        let bit = (high << 32 | low).trailingZeroBitCount
        return "msr\(String(attribute("index", of: element, tree).map(number) ?? 0, radix: 16)).\(bit)"
    }

    private func model(_ element: XMLTree.ElementID, _ name: String, _ tree: XMLTree) -> String {
        var vendor = "-"
        var flags = ""
        var signatures: [String] = []
        var has: Set<Int> = []
        var added: Set<Int> = []
        var removed: [String] = []
        for child in tree.children(of: element) {
            func value(_ name: String) -> String? { attribute(name, of: child, tree) }
            switch tree.name(of: child).string {
            case "model": return ["version", name, flags.isEmpty ? "-" : flags, value("name") ?? ""].joined(separator: " ")
            case "vendor": vendor = value("name") ?? "-"
            case "check": flags += value("partial") == "compat" ? "m" : ""
            case "decode": flags += (value("host") == "on" ? "h" : "") + (value("guest") == "on" ? "g" : "")
            case "signature":
                signatures.append([value("family"), value("model"), value("stepping")].compactMap { $0 }.joined(separator: "."))
            case "feature":
                guard let name = value("name"), let index = features[name] else { continue }
                if value("removed") == "yes" { removed.append(name) } else { has.insert(index) }
                if value("added") == "yes" { added.insert(index) }
            default: break
            }
        }
        return [
            "model", name, vendor, flags.isEmpty ? "-" : flags, signatures.isEmpty ? "-" : signatures.joined(separator: ","),
            digits(has), digits(added), removed.isEmpty ? "-" : removed.joined(separator: ","),
        ].joined(separator: " ")
    }

    /// A set of features, 6 bits a digit.
    private func digits(_ set: Set<Int>) -> String {
        guard let last = set.max() else { return "-" }
        let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+/")
        return String((0...last / 6).map { digit in alphabet[(0..<6).reduce(0) { $0 | (set.contains(digit * 6 + $1) ? 1 << $1 : 0) }] })
    }

    private func number(_ text: String) -> UInt64 {
        text.hasPrefix("0x") ? UInt64(text.dropFirst(2), radix: 16) ?? 0 : UInt64(text) ?? 0
    }
}
