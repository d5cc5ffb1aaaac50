import Foundation

/// Threads that nobody waits for.
enum Detached {
  /// Runs work on a thread of its own.
  static func run(_ work: @escaping @Sendable () -> Void) {
    let thread = Thread { work() }
    thread.start()
  }
}
