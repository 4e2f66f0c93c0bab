import QMP

extension Emulator {
    /// Runs the emulator and asks which options its command line has, and which parameters they take (QAPI
    /// `CommandLineOptionInfo`).
    public func commandLineOptions(limits: ProbeLimits = ProbeLimits()) throws(QMPFailure) -> [JSON] {
        let question = QMPCommand("query-command-line-options")
        return try HeldSignals.during { () throws(QMPFailure) in
            var process = try EmulatorProcess(path: path, accelerators: .translator, limits: limits)
            let answer = try process.result(of: question)
            guard answer.kind == .array else { throw QMPFailure(question, .unexpected("is no list")) }
            return Array(answer.elements)
        }
    }
}
