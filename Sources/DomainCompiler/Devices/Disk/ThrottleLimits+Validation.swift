import Diagnostics
import XMLTree

extension ThrottleLimits {
    /// The highest limit QEMU takes.
    static let maximum: UInt64 = 1_000_000_000_000_000

    /// A limit is for all traffic or for each direction; no limit is above `maximum`.
    func validate(_ validator: inout Validator, maximum: UInt64) {
        guard isSet else { return }
        for (rate, unit) in [(bytes, "bytes_sec"), (operations, "iops_sec")] {
            if rate.total.average != nil, rate.read.average != nil || rate.write.average != nil {
                validator.report(.totalAndDirection(unit), element, at: "total_\(unit)")
            }
            if rate.total.maximum != nil, rate.read.maximum != nil || rate.write.maximum != nil {
                validator.report(.totalAndDirection(unit + "_max"), element, at: "total_\(unit)_max")
            }
            for (burst, direction) in [(rate.total, "total"), (rate.read, "read"), (rate.write, "write")] {
                for (value, suffix) in [(burst.average, ""), (burst.maximum, "_max"), (burst.length, "_max_length")] {
                    if let value, value > maximum { validator.report(.limitTooHigh, element, at: "\(direction)_\(unit)\(suffix)") }
                }
            }
        }
        if let operationSize, operationSize > maximum { validator.report(.limitTooHigh, element, at: "size_iops_sec") }
    }
}

extension Message {
    fileprivate static func totalAndDirection(_ unit: String) -> Message {
        .error("total_\(unit) limits all traffic; it cannot be combined with read_\(unit) or write_\(unit)")
    }
    fileprivate static var limitTooHigh: Message { .error("QEMU's limits go up to \(ThrottleLimits.maximum)") }
}
