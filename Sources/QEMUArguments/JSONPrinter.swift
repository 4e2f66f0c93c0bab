/// JSON as QEMU takes it on the command line: no blanks, properties in order, `/` and non-ASCII left as they are.
enum JSONPrinter {
    private static let special = ASCIISet("\"\\", controls: true)

    static func write(object: QEMUObject, to out: inout ByteBuffer) {
        out.append(ascii: "{")
        // By index: a property that is handed out is copied.
        let properties = object.properties
        for index in properties.indices {
            if index > 0 { out.append(ascii: ",") }
            write(string: properties[index].name, to: &out)
            out.append(ascii: ":")
            write(properties[index].value, to: &out)
        }
        out.append(ascii: "}")
    }

    static func write(_ value: QEMUValue, to out: inout ByteBuffer) {
        switch value {
        case .string(let string): write(string: string, to: &out)
        case .integer(let integer): out.write(integer)
        case .unsigned(let integer): out.write(integer)
        case .boolean(true), .bare: out.write("true")
        case .boolean(false): out.write("false")
        case .null: out.write("null")
        case .object(let object): write(object: object, to: &out)
        case .array(let elements):
            out.append(ascii: "[")
            for index in elements.indices {
                if index > 0 { out.append(ascii: ",") }
                write(elements[index], to: &out)
            }
            out.append(ascii: "]")
        }
    }

    static func write(string: String, to out: inout ByteBuffer) {
        out.append(ascii: "\"")
        out.write(string, escaping: special, escape)
        out.append(ascii: "\"")
    }

    private static func escape(_ out: inout ByteBuffer, _ byte: UInt8) {
        out.append(ascii: "\\")
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): out.append(byte)
        case 0x08: out.append(ascii: "b")
        case 0x09: out.append(ascii: "t")
        case 0x0A: out.append(ascii: "n")
        case 0x0C: out.append(ascii: "f")
        case 0x0D: out.append(ascii: "r")
        default:
            out.write("u00")
            out.append(hexDigit(byte >> 4))
            out.append(hexDigit(byte & 15))
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}

extension QEMUObject {
    /// The object as QEMU takes it on the command line and over QMP.
    public var json: [UInt8] {
        var out = ByteBuffer(capacity: 256)
        JSONPrinter.write(object: self, to: &out)
        return out.bytes
    }
}
