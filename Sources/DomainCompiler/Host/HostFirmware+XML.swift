import Diagnostics
import XMLTree

extension HostFirmware: XMLMappable {
    public mutating func map(_ xml: inout some XMLMapper) {
        // A list replaces the built-in one.
        var list = xml.isReading ? [] : pairs
        xml.elements("loader", &list)
        if !list.isEmpty { pairs = list }
        xml.elements("descriptor", &descriptors)
        xml.leaves("missing", &missingFiles)
    }
}

extension HostFirmware.Pair: XMLMappable {
    public init() { self.init(loader: "", template: "") }

    public mutating func map(_ xml: inout some XMLMapper) {
        xml.requiredText("path", &loader)
        xml.requiredText("template", &template)
    }
}

extension FirmwareDescriptor: XMLMappable {
    public init() { self.init(name: "", interfaces: [], mapping: .memory(path: ""), targets: [], features: []) }

    /// What a descriptor file says, word by word; how the firmware is loaded is one of `<flash>`, `<memory>`, `<kernel>`.
    public mutating func map(_ xml: inout some XMLMapper) {
        xml.requiredText("name", &name)
        xml.leaves("interface", &interfaces)
        mapMapping(&xml)
        xml.elements("target", &targets)
        xml.leaves("feature", &features)
    }

    private mutating func mapMapping(_ xml: inout some XMLMapper) {
        var flash: Flash?
        var memory: Image?
        var kernel: Image?
        switch mapping {
        case .flash(let mode, let executable, let template): flash = Flash(mode: mode, executable: executable, template: template)
        case .memory(let path): memory = Image(path: path)
        case .kernel(let path): kernel = Image(path: path)
        }
        if xml.isReading { memory = nil }
        xml.element("flash", &flash)
        xml.element("memory", &memory)
        xml.element("kernel", &kernel)
        guard xml.isReading else { return }
        if let flash {
            mapping = .flash(mode: flash.mode, executable: flash.executable, template: flash.template)
        } else if let path = memory?.path {
            mapping = .memory(path: path)
        } else if let path = kernel?.path {
            mapping = .kernel(path: path)
        } else {
            xml.report(.firmwareIsNowhere, at: ".")
        }
    }

    /// `<memory path=…>`, `<kernel path=…>`.
    private struct Image: XMLMappable {
        var path = ""

        init() {}
        init(path: String) { self.path = path }

        mutating func map(_ xml: inout some XMLMapper) { xml.requiredText("path", &path) }
    }

    /// `<flash mode= path= format= template= templateFormat=>`.
    private struct Flash: XMLMappable {
        var mode = FlashMode.split
        var executable = File(path: "", format: "raw")
        var template: File?

        init() {}
        init(mode: FlashMode, executable: File, template: File?) {
            (self.mode, self.executable, self.template) = (mode, executable, template)
        }

        mutating func map(_ xml: inout some XMLMapper) {
            xml.attribute("mode", &mode)
            xml.requiredText("path", &executable.path)
            xml.attribute("format", &executable.format)
            var (path, format) = (template?.path, template?.format)
            xml.attribute("template", &path)
            xml.attribute("templateFormat", &format)
            template = path.map { File(path: $0, format: format ?? "raw") }
        }
    }
}

extension FirmwareDescriptor.Interface: XMLEnum {}
extension FirmwareDescriptor.FlashMode: XMLEnum {}

extension FirmwareDescriptor.Target: XMLMappable {
    public init() { self.init(architecture: "", machines: []) }

    public mutating func map(_ xml: inout some XMLMapper) {
        xml.requiredText("arch", &architecture)
        xml.leaves("machine", &machines)
    }
}

extension Message {
    fileprivate static var firmwareIsNowhere: Message {
        .error("how is the firmware loaded? Add <flash>, <memory> or <kernel> with the path of its image")
    }
}
