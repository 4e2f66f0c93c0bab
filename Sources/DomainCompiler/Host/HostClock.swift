/// Time of day, for the documents whose clock depends on it (`<clock offset='variable'>`).
public struct HostClock: Sendable, Hashable {
    /// Seconds since 1970-01-01T00:00:00Z; nil where no time was given.
    public var now: Int64?
    /// Local time minus UTC, seconds.
    public var utcOffset: Int64 = 0

    public init() {}
}
