@testable import Database

/// Work on a thread of its own, whose end a test waits for.
final class Background: Sendable {
  private let thread: Thread
  private let failure = Monitor<(any Error)?>(nil)

  init(_ work: @escaping @Sendable () throws -> Void) {
    let failure = failure
    let body: @Sendable () -> Void = {
      do {
        try work()
      } catch {
        failure.change { $0 = error }
      }
    }
    do {
      thread = try Thread(body)
    } catch {
      preconditionFailure("no thread for a test: \(error)")
    }
  }

  /// Waits for the end; throws what the work has thrown.
  func wait() throws {
    thread.join()
    if let error = failure.change({ $0 }) { throw error }
  }

  /// Runs `work` on so many threads at once and waits for all.
  static func all(_ count: Int, _ work: @escaping @Sendable (Int) throws -> Void) throws {
    let threads = (0..<count).map { number in Background { try work(number) } }
    for thread in threads { try thread.wait() }
  }
}
