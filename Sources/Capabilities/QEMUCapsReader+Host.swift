import Diagnostics
import XMLTree

/// What a `<qemuCaps>` document says about the host's platform.
extension QEMUCapsReader {
    mutating func readGIC(_ element: XMLTree.ElementID, into log: inout DiagnosticLog) {
        guard let version = required("version", of: element, into: &log),
            let kernel = required("kernel", of: element, into: &log),
            let emulated = required("emulated", of: element, into: &log),
            let number: UInt32 = readNumber(version, into: &log)
        else { return }
        facts.gic.append(
            GICSupport(version: number, kernel: readYesNo(kernel, into: &log), emulated: readYesNo(emulated, into: &log)))
    }

    mutating func readSEV(_ element: XMLTree.ElementID, into log: inout DiagnosticLog) {
        var sev = SEVSupport(cBitPosition: 0, reducedPhysBits: 0, pdh: "", certChain: "")
        for child in tree.children(of: element) {
            let name = tree.name(of: child)
            if name == "cbitpos" {
                sev.cBitPosition = readNumber(textOf: child, into: &log) ?? 0
            } else if name == "reducedPhysBits" {
                sev.reducedPhysBits = readNumber(textOf: child, into: &log) ?? 0
            } else if name == "pdh" {
                sev.pdh = tree.text(of: child).string
            } else if name == "certChain" {
                sev.certChain = tree.text(of: child).string
            } else if isElement("cpu0Id", child, into: &log) {
                sev.cpuID = tree.text(of: child).string
            }
        }
        facts.sev = sev
    }

    mutating func readSGX(_ element: XMLTree.ElementID, into log: inout DiagnosticLog) {
        guard isSupported(element, into: &log) else { return }
        var sgx = SGXSupport(flc: false, sgx1: false, sgx2: false, sectionSize: 0)
        for child in tree.children(of: element) {
            let name = tree.name(of: child)
            if name == "flc" {
                sgx.flc = readYesNo(textOf: child, into: &log)
            } else if name == "sgx1" {
                sgx.sgx1 = readYesNo(textOf: child, into: &log)
            } else if name == "sgx2" {
                sgx.sgx2 = readYesNo(textOf: child, into: &log)
            } else if name == "section_size" {
                sgx.sectionSize = readNumber(textOf: child, into: &log) ?? 0
            } else if isElement("sections", child, into: &log) {
                for section in tree.children(of: child) {
                    guard let node = required("node", of: section, into: &log),
                        let size = required("size", of: section, into: &log),
                        let node: UInt32 = readNumber(node, into: &log), let size: UInt64 = readNumber(size, into: &log)
                    else { continue }
                    sgx.sections.append(SGXSupport.Section(node: node, size: size))
                }
            }
        }
        facts.sgx = sgx
    }

    mutating func readHyperv(_ element: XMLTree.ElementID, into log: inout DiagnosticLog) {
        guard isSupported(element, into: &log) else { return }
        var enlightenments: [HypervEnlightenment] = []
        for child in tree.children(of: element) {
            guard isElement("cap", child, into: &log), let name = required("name", of: child, into: &log) else { continue }
            if let enlightenment = HypervEnlightenment(rawValue: name.value.string) {
                enlightenments.append(enlightenment)
            } else {
                log.report(.unknownEnlightenment(name.value.string), at: name.valueRange)
            }
        }
        facts.hyperv = enlightenments
    }

    private func isSupported(_ element: XMLTree.ElementID, into log: inout DiagnosticLog) -> Bool {
        guard let attribute = required("supported", of: element, into: &log) else { return false }
        return readYesNo(attribute, into: &log)
    }
}
