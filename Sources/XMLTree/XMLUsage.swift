/// What of a tree was asked for. It counts what was not, so that a document that was read whole is known without a search.
struct XMLUsage {
    /// What was asked for of an element.
    struct Part: OptionSet {
        let rawValue: UInt8
        static let element = Part(rawValue: 1)
        /// Its character data.
        static let text = Part(rawValue: 2)
    }

    private(set) var elements: [Part]
    private(set) var attributes: [Bool]
    private var unusedElements: Int
    private var unusedAttributes: Int
    /// Elements with character data that was not asked for.
    private var unusedTexts: Int

    /// Of a new tree only the document element is used.
    init(of tree: XMLTree) {
        elements = [Part](repeating: [], count: tree.elements.count)
        attributes = [Bool](repeating: false, count: tree.attributes.count)
        unusedElements = tree.elements.count
        unusedAttributes = tree.attributes.count
        unusedTexts = tree.textCount
        use(element: 0)
    }

    /// Everything was asked for.
    var isComplete: Bool { unusedElements + unusedAttributes + unusedTexts == 0 }

    func isUsed(_ element: Int) -> Bool { elements[element].contains(.element) }

    mutating func use(element index: Int) {
        if elements[index].insert(.element).inserted { unusedElements -= 1 }
    }

    /// Takes back that an element was asked for.
    mutating func forget(element index: Int) {
        if elements[index].remove(.element) != nil { unusedElements += 1 }
    }

    mutating func use(attribute index: Int) {
        if attributes[index] { return }
        attributes[index] = true
        unusedAttributes -= 1
    }

    mutating func use(textOf index: Int, in tree: XMLTree) {
        if elements[index].insert(.text).inserted, !tree.elements[index].textRange.isEmpty { unusedTexts -= 1 }
    }
}
