import Diagnostics

extension IOThreads {
    /// The most threads that ids are given out for.
    private static let limit: UInt32 = 65536

    /// Numbers the threads that the count asks for beyond those with ids, with the lowest ids that are free.
    mutating func applyDefaults(_ context: inout DefaultsContext) {
        for (index, thread) in threads.enumerated() {
            if thread.id == 0 { context.report(.iothreadZero, thread.element, at: "@id") }
            if let first = threads[..<index].first(where: { $0.id == thread.id }) {
                context.report(
                    .iothreadTwice(thread.id ?? 0), thread.element, at: "@id", notes: [context.note("first here", first.element, at: "@id")])
            }
        }
        var wanted = max(count ?? 0, UInt32(clamping: threads.count))
        if wanted > Self.limit {
            context.report(.tooManyIOThreads(Self.limit), element)
            wanted = UInt32(clamping: threads.count)
        }
        if wanted > 0 { count = wanted }
        let taken = Set(threads.compactMap(\.id))
        var next: UInt32 = 1
        while threads.count < Int(wanted) {
            if !taken.contains(next) {
                var thread = IOThread()
                thread.id = next
                thread.isNumberedByDefault = true
                threads.append(thread)
            }
            next += 1
        }
    }
}

extension Message {
    fileprivate static var iothreadZero: Message { .error("iothread ids start at 1") }
    fileprivate static func iothreadTwice(_ id: UInt32) -> Message { .error("there are two iothreads of id \(id)") }
    fileprivate static func tooManyIOThreads(_ limit: UInt32) -> Message { .error("at most \(limit) iothreads are possible") }
}
