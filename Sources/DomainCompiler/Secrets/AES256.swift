/// AES with a 256-bit key in cipher block chaining mode, encryption only (FIPS 197, SP 800-38A).
///
/// QEMU's `secret` objects take their data encrypted with a master key (QAPI `SecretProperties`); this is what writes it.
struct AES256 {
    /// Bytes of a block and of an initialisation vector.
    static let blockSize = 16
    /// Bytes of a key.
    static let keySize = 32
    private static let rounds = 14

    /// Sixteen bytes for each round and one for the start.
    private let roundKeys: [UInt8]

    /// Nil where the key does not have 32 bytes.
    init?(key: [UInt8]) {
        guard key.count == Self.keySize else { return nil }
        roundKeys = Self.expand(key)
    }

    /// The cipher text of a message of any length, padded as PKCS #7 says; nil where the vector does not have 16 bytes.
    func encryptCBC(_ message: [UInt8], iv: [UInt8]) -> [UInt8]? {
        guard iv.count == Self.blockSize else { return nil }
        let padding = Self.blockSize - message.count % Self.blockSize
        var text = message
        text.append(contentsOf: repeatElement(UInt8(padding), count: padding))
        var previous = iv
        for start in stride(from: 0, to: text.count, by: Self.blockSize) {
            for index in 0..<Self.blockSize { previous[index] ^= text[start + index] }
            encrypt(&previous)
            for index in 0..<Self.blockSize { text[start + index] = previous[index] }
        }
        return text
    }

    /// Encrypts one block in place; the state's columns are consecutive bytes.
    private func encrypt(_ block: inout [UInt8]) {
        addRoundKey(0, &block)
        for round in 1..<Self.rounds {
            substituteAndShift(&block)
            Self.mixColumns(&block)
            addRoundKey(round, &block)
        }
        substituteAndShift(&block)
        addRoundKey(Self.rounds, &block)
    }

    private func addRoundKey(_ round: Int, _ block: inout [UInt8]) {
        for index in 0..<Self.blockSize { block[index] ^= roundKeys[round * Self.blockSize + index] }
    }

    /// SubBytes and ShiftRows: row `r` moves `r` columns to the left.
    private func substituteAndShift(_ block: inout [UInt8]) {
        let old = block
        for column in 0..<4 {
            for row in 0..<4 {
                block[4 * column + row] = Self.substitution[Int(old[4 * ((column + row) % 4) + row])]
            }
        }
    }

    private static func mixColumns(_ block: inout [UInt8]) {
        for start in stride(from: 0, to: blockSize, by: 4) {
            let (a, b, c, d) = (block[start], block[start + 1], block[start + 2], block[start + 3])
            let all = a ^ b ^ c ^ d
            block[start] = a ^ all ^ double(a ^ b)
            block[start + 1] = b ^ all ^ double(b ^ c)
            block[start + 2] = c ^ all ^ double(c ^ d)
            block[start + 3] = d ^ all ^ double(d ^ a)
        }
    }

    /// Multiplication by x in GF(2⁸) modulo x⁸ + x⁴ + x³ + x + 1.
    private static func double(_ value: UInt8) -> UInt8 { (value << 1) ^ (value & 0x80 == 0 ? 0 : 0x1B) }

    private static func expand(_ key: [UInt8]) -> [UInt8] {
        var keys = key
        var constant: UInt8 = 1
        while keys.count < (rounds + 1) * blockSize {
            var word = Array(keys.suffix(4))
            if keys.count % keySize == 0 {
                word = [word[1], word[2], word[3], word[0]].map { substitution[Int($0)] }
                word[0] ^= constant
                constant = double(constant)
            } else if keys.count % keySize == 16 {
                word = word.map { substitution[Int($0)] }
            }
            let start = keys.count - keySize
            for index in 0..<4 { keys.append(keys[start + index] ^ word[index]) }
        }
        return keys
    }

    /// The S-box: the inverse in GF(2⁸) under an affine map. Walking the powers of 3 and of its inverse in step gives
    /// every pair of inverses.
    private static let substitution: [UInt8] = {
        var box = [UInt8](repeating: 0, count: 256)
        var (value, inverse): (UInt8, UInt8) = (1, 1)
        repeat {
            value ^= double(value)
            inverse ^= inverse << 1
            inverse ^= inverse << 2
            inverse ^= inverse << 4
            if inverse & 0x80 != 0 { inverse ^= 0x09 }
            func rotated(_ bits: UInt8) -> UInt8 { inverse << bits | inverse >> (8 - bits) }
            box[Int(value)] = inverse ^ rotated(1) ^ rotated(2) ^ rotated(3) ^ rotated(4) ^ 0x63
        } while value != 1
        box[0] = 0x63
        return box
    }()
}
