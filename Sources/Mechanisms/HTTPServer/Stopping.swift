/// How a server stops.
public enum Stopping: Hashable, Sendable {
  /// Accepts nobody, finishes what was begun, and closes what is left after that time.
  case drain(Duration)
  /// Closes everything.
  case now
}
