/// The process environment that a daemon would pass on, in its order.
public struct HostEnvironment: Sendable, Hashable {
    /// One `NAME=value`.
    public struct Variable: Sendable, Hashable {
        public var name: String
        public var value: String

        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// In the order they were set.
    public internal(set) var variables: [Variable] = []
    /// The daemon runs as root, so that home and XDG directories of the emulator point into its state directory.
    public var isPrivileged = false

    public init() {}

    /// The value of a variable; nil where it is unset. Setting keeps the place of a variable that exists.
    public subscript(name: String) -> String? {
        get { variables.first { $0.name == name }?.value }
        set {
            let index = variables.firstIndex { $0.name == name }
            switch (index, newValue) {
            case (let index?, let value?): variables[index].value = value
            case (let index?, nil): variables.remove(at: index)
            case (nil, let value?): variables.append(Variable(name, value))
            case (nil, nil): break
            }
        }
    }
}
