/// What the program's end tells a script.
enum ExitCode: Int32, Sendable {
  /// Everything was done.
  case done = 0
  /// Some input was refused, or faults were found.
  case refused = 1
  /// The command line was not understood.
  case usage = 2
  /// The machine did not let it: disk, database, port.
  case failed = 3
}
