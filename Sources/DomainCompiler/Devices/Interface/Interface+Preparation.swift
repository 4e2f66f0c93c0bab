import Diagnostics

extension Interface {
    mutating func prepare(_ preparation: inout Preparation) {
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

extension Message {
    fileprivate static func provideTap(_ name: String) -> Message {
        .note("the command line expects the tap device '\(name)': create it and plug it into its bridge before the start")
    }
    fileprivate static var provideVhostUser: Message { .note("the command line expects a vhost-user process at this socket") }
    fileprivate static var providePasst: Message { .note("the command line expects passt to listen for this interface") }
}
