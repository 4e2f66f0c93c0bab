import Testing

/// Programs are written and started here, and a program that is being written cannot be started: one test at a time.
@Suite(.serialized) enum EmulatorProbeTests {}
