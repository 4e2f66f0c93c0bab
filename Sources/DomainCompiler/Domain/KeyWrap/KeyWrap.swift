import QEMUArguments
import XMLTree

/// `<keywrap>`: whether the guest of a mainframe may wrap its keys (formatdomain, "Key Wrap").
struct KeyWrap: Sendable, XMLMappable {
    var element: XMLTree.ElementID?
    var ciphers: [Cipher] = []

    /// `<cipher name= state=>`.
    struct Cipher: Sendable, XMLMappable {
        enum Name: String, XMLEnum { case aes, dea }
        var element: XMLTree.ElementID?
        var name: Name?
        var state: OnOff?

        mutating func map(_ xml: inout some XMLMapper) {
            xml.origin(&element)
            xml.required("name", &name)
            xml.required("state", &state)
        }
    }

    mutating func map(_ xml: inout some XMLMapper) {
        xml.origin(&element)
        xml.elements("cipher", &ciphers)
        if xml.isReading { ciphers.sort { $0.name == .aes && $1.name == .dea } }
    }

    /// The state of a cipher; nil where the document does not say.
    func state(_ name: Cipher.Name) -> OnOff? { ciphers.first { $0.name == name }?.state }

    func addMachineSwitches(_ machine: inout QEMUObject) {
        machine.add("aes-key-wrap", state(.aes)?.isOn)
        machine.add("dea-key-wrap", state(.dea)?.isOn)
    }
}
