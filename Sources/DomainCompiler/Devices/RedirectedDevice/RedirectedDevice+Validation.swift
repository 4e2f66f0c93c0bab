import Capabilities
import Diagnostics

extension RedirectedDevice {
    func validate(_ validator: inout Validator) {
        backend.validate(&validator, of: .redirection)
        switch info.address {
        case nil, .usb: break
        case let other?: validator.report(.notOnUSB(other.type), info.element, at: "address/@type")
        }
        if !validator.capabilities.contains(.usbRedir) { validator.report(.noRedirection, info.element) }
    }
}

extension RedirectionFilter {
    /// This QEMU can filter.
    func validate(_ validator: inout Validator) {
        if !validator.capabilities.contains(.usbRedirFilter), !validator.domain.devices.redirectedDevices.isEmpty {
            validator.report(.noFilter, element)
        }
    }
}

extension Message {
    fileprivate static func notOnUSB(_ type: AddressType) -> Message {
        .error("a redirected device is on a USB bus: it cannot have an address of type '\(type.rawValue)'")
    }
    fileprivate static var noRedirection: Message { .error("this QEMU cannot redirect USB devices") }
    fileprivate static var noFilter: Message { .error("this QEMU cannot filter redirected USB devices") }
}
