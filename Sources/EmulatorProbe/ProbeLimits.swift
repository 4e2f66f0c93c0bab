/// How long and how much an emulator may answer before it is given up.
public struct ProbeLimits: Sendable, Hashable {
    /// Seconds in which an answer has to come.
    public var seconds: Int
    /// Bytes that may come in one conversation; QEMU says about half a megabyte.
    public var bytes: Int

    public init(seconds: Int = 30, bytes: Int = 32 << 20) {
        self.seconds = seconds
        self.bytes = bytes
    }
}
