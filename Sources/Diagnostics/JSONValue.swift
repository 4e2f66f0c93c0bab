/// Just enough JSON to print diagnostics with; members keep their order.
enum JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral {
    case string(String)
    case integer(Int)
    case array([JSONValue])
    case object([(String, JSONValue)])

    init(stringLiteral value: String) { self = .string(value) }
    init(integerLiteral value: Int) { self = .integer(value) }
    init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

    func write(to out: inout [UInt8]) {
        switch self {
        case .integer(let value): out.append(contentsOf: "\(value)".utf8)
        case .string(let value): Self.writeString(value, to: &out)
        case .array(let elements):
            Self.writeList("[", elements, "]", to: &out) { element, out in element.write(to: &out) }
        case .object(let members):
            Self.writeList("{", members, "}", to: &out) { member, out in
                Self.writeString(member.0, to: &out)
                out.append(UInt8(ascii: ":"))
                member.1.write(to: &out)
            }
        }
    }

    private static func writeList<Item>(
        _ open: String, _ items: [Item], _ close: String, to out: inout [UInt8], _ writeItem: (Item, inout [UInt8]) -> Void
    ) {
        out.append(contentsOf: open.utf8)
        for index in items.indices {
            if index > 0 { out.append(UInt8(ascii: ",")) }
            writeItem(items[index], &out)
        }
        out.append(contentsOf: close.utf8)
    }

    private static func writeString(_ text: String, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): out += [UInt8(ascii: "\\"), byte]
            case 0x0A: out += Array(#"\n"#.utf8)
            case 0..<0x20: out += Array("\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
            default: out.append(byte)
            }
        }
        out.append(UInt8(ascii: "\""))
    }
}
