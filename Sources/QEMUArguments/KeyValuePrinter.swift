/// QEMU's `word,key=value,…` form: `,` in a value is doubled, booleans are on/off, a nested object is `a.b=…` and an
/// array `a.0=…`.
///
/// There is no null; QEMU reads an empty value as "nothing" where a reference may be null.
enum KeyValuePrinter {
    private static let comma = ASCIISet(",")

    static func write(word: String?, _ object: QEMUObject, to out: inout ByteBuffer) {
        let start = out.count
        if let word { write(word, to: &out) }
        var prefix: [UInt8] = []
        write(object, prefix: &prefix, start: start, to: &out)
    }

    /// By index: a property that is handed out is copied.
    private static func write(_ object: QEMUObject, prefix: inout [UInt8], start: Int, to out: inout ByteBuffer) {
        let properties = object.properties
        for index in properties.indices {
            write(properties[index].name, properties[index].value, prefix: &prefix, start: start, to: &out)
        }
    }

    /// Writes one property; a nested value adds its name to `prefix` for as long as it lasts.
    private static func write(
        _ name: String, _ value: QEMUValue, prefix: inout [UInt8], start: Int, to out: inout ByteBuffer
    ) {
        switch value {
        case .object(let object):
            let length = prefix.count
            prefix += name.utf8
            prefix.append(UInt8(ascii: "."))
            write(object, prefix: &prefix, start: start, to: &out)
            prefix.removeSubrange(length...)
        case .array(let elements):
            let length = prefix.count
            prefix += name.utf8
            prefix.append(UInt8(ascii: "."))
            for (index, element) in elements.enumerated() {
                write(String(index), element, prefix: &prefix, start: start, to: &out)
            }
            prefix.removeSubrange(length...)
        case .string(let string):
            writeKey(name, prefix: prefix, start: start, to: &out)
            write(string, to: &out)
        case .integer(let integer):
            writeKey(name, prefix: prefix, start: start, to: &out)
            out.write(integer)
        case .unsigned(let integer):
            writeKey(name, prefix: prefix, start: start, to: &out)
            out.write(integer)
        case .boolean(let boolean):
            writeKey(name, prefix: prefix, start: start, to: &out)
            if boolean { out.write("on") } else { out.write("off") }
        case .bare:
            if out.count > start { out.append(ascii: ",") }
            out.write(prefix[...])
            out.write(name)
        case .null:
            writeKey(name, prefix: prefix, start: start, to: &out)
        }
    }

    private static func writeKey(_ name: String, prefix: [UInt8], start: Int, to out: inout ByteBuffer) {
        if out.count > start { out.append(ascii: ",") }
        out.write(prefix[...])
        out.write(name)
        out.append(ascii: "=")
    }

    private static func write(_ string: String, to out: inout ByteBuffer) {
        out.write(string, escaping: comma) { out, _ in out.write(",,") }
    }
}
