import Diagnostics

extension BlockTuning {
    /// Each device is named, and named once.
    func validate(_ validator: inout Validator) {
        var first: [String: BlockDeviceTuning] = [:]
        for device in devices {
            guard let path = device.path, !path.isEmpty else {
                validator.report(.tunedDeviceNameless, device.element)
                continue
            }
            if let other = first[path] {
                validator.report(
                    .deviceTunedTwice(path), device.element, at: "path",
                    notes: [validator.note("the first limits", other.element, at: "path")])
            } else {
                first[path] = device
            }
        }
    }
}

extension Message {
    fileprivate static var tunedDeviceNameless: Message { .error("which device is limited? <path> is missing") }
    fileprivate static func deviceTunedTwice(_ path: String) -> Message { .error("'\(path)' is given limits twice") }
}
