import Diagnostics

/// Placing what a rule names.
extension XMLTree {
    /// The place of what `path` names, seen from an element: `driver/@discard_no_unref`, `source/host[2]/@port`,
    /// `address/text()`, `..`, `.`. Counts start at 1; prefixes are not part of a name. An attribute is placed as a whole, an
    /// element at its name, a text without the white space around it. Where the document lacks something on the way,
    /// the place is the name of the last element that there is.
    public func find(_ path: String, from element: ElementID) -> SourceRange {
        var current = element
        for step in path.utf8.split(separator: UInt8(ascii: "/")) {
            if step.first == UInt8(ascii: "@") {
                return attribute(step.dropFirst(), of: current)?.range ?? nameRange(of: current)
            }
            if step.elementsEqual("text()".utf8) {
                let range = textRange(of: current)
                return range.lowerBound < range.upperBound ? range : nameRange(of: current)
            }
            if step.elementsEqual(".".utf8) { continue }
            let next = step.elementsEqual("..".utf8) ? parent(of: current) : child(step, of: current)
            guard let next else { break }
            current = next
        }
        return nameRange(of: current)
    }

    private func attribute(_ name: Substring.UTF8View, of element: ElementID) -> AttributeView? {
        attributes(of: element).first { $0.name.bytes.elementsEqual(name) }
    }

    /// The child that a step like `host` or `host[2]` names.
    private func child(_ step: Substring.UTF8View, of element: ElementID) -> ElementID? {
        let name = step.prefix { $0 != UInt8(ascii: "[") }
        let digits = step.dropFirst(name.count + 1).prefix { $0 != UInt8(ascii: "]") }
        var remaining = Int(Substring(digits)) ?? 1
        for child in children(of: element) where self.name(of: child).bytes.elementsEqual(name) {
            remaining -= 1
            if remaining == 0 { return child }
        }
        return nil
    }
}
