import Diagnostics

extension Interface {
    mutating func prepare(_ preparation: inout Preparation) {
        reportTapPath(&preparation)
        guard preparation.isStandalone else {
            if type == .vdpa, preparation.host.descriptors.vdpaNetwork != nil {
                descriptorSet = preparation.nextDescriptorSet
                preparation.nextDescriptorSet += 1
            }
            return
        }
        switch type {
        case .ethernet, .bridge, .network, .direct:
            preparation.report(.provideTap(target.name ?? "v" + (info.alias ?? "")), info.element)
        case .vhostuser: preparation.report(.provideVhostUser, info.element, at: "source/@path")
        case .user where backend.type == .passt: preparation.report(.providePasst, backend.element)
        default: break
        }
    }
}

extension Interface {
    /// What a network plugs the interface into decides whether there is a tap.
    private func reportTapPath(_ preparation: inout Preparation) {
        guard backend.tap != nil else { return }
        let isFunction = HostDevice(pluggedIn: self, preparation.host.networks) != nil
        if isFunction || ![.network, .bridge, .ethernet, .direct].contains(type ?? .user) {
            preparation.report(.tapPathNotSupported, backend.element, at: "@tap")
        }
    }
}

extension Message {
    fileprivate static var tapPathNotSupported: Message { .error("this interface has no tap device whose path could be chosen") }
    fileprivate static func provideTap(_ name: String) -> Message {
        .note("the command line expects the tap device '\(name)': create it and plug it into its bridge before the start")
    }
    fileprivate static var provideVhostUser: Message { .note("the command line expects a vhost-user process at this socket") }
    fileprivate static var providePasst: Message { .note("the command line expects passt to listen for this interface") }
}
