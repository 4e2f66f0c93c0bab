import Testing

@testable import DomainCompiler

/// Protects the encryption of secrets against vectors made with `openssl enc -aes-256-cbc`.
struct SecretTests {
    private static let counting = (0..<32).map { UInt8($0) }
    private static let iv = (0..<16).map { UInt8($0) }

    @Test("AES-256-CBC gives what OpenSSL gives", arguments: [
        ("", "6cPvirI0U+bwdJzWNueojg=="),
        ("a", "L854J/PY0dXgLD70k+z+sQ=="),
        ("0123456789abcdef", "4j/AuRx71kQlxVlzbpsMWEhewdanHmFZMjJdZQbsNwA="),
        (
            "The quick brown fox jumps over the lazy dog",
            "SEb4OqIR4jmqYqIfUn8Inundvq0w7hXU55tgemIbl74DiwbSiSPJS8osYN82dhFG"
        ),
    ])
    func encryption(message: String, expected: String) throws {
        let cipher = try #require(AES256(key: Self.counting))
        let text = try #require(cipher.encryptCBC(Array(message.utf8), iv: Self.iv))
        #expect(Base64.encode(text) == expected)
    }

    @Test("a key without regularity")
    func standardKey() throws {
        let key: [UInt8] = [
            0x60, 0x3d, 0xeb, 0x10, 0x15, 0xca, 0x71, 0xbe, 0x2b, 0x73, 0xae, 0xf0, 0x85, 0x7d, 0x77, 0x81,
            0x1f, 0x35, 0x2c, 0x07, 0x3b, 0x61, 0x08, 0xd7, 0x2d, 0x98, 0x10, 0xa3, 0x09, 0x14, 0xdf, 0xf4,
        ]
        let text = try #require(AES256(key: key)?.encryptCBC(Array("correct horse battery staple!!".utf8), iv: Self.iv))
        #expect(Base64.encode(text) == "ITamFLnEyT5A2xCo61nNpiwhUOxTIIr8JlwpkG54zHs=")
    }

    @Test("keys and vectors of the wrong size are refused")
    func sizes() throws {
        #expect(AES256(key: [1, 2, 3]) == nil)
        let cipher = try #require(AES256(key: Self.counting))
        #expect(cipher.encryptCBC([], iv: [0]) == nil)
    }

    @Test("Base64 pads", arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")])
    func base64(text: String, expected: String) {
        #expect(Base64.encode(Array(text.utf8)) == expected)
    }
}
