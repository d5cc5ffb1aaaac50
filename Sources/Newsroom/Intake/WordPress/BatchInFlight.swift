import Dispatch
import Synchronization

/// One batch that is being stored while the next one is read.
final class BatchInFlight: Sendable {
  private let outcome = Mutex<Result<WordPressStorage.Result, any Error>?>(nil)
  private let done = DispatchSemaphore(value: 0)

  /// Begins to store a batch on a thread of its own.
  init(_ store: @escaping @Sendable () throws -> WordPressStorage.Result) {
    DispatchQueue.global(qos: .userInitiated).async { [self] in
      let result = Result { try store() }
      outcome.withLock { $0 = result }
      done.signal()
    }
  }

  /// Waits for the end and tells what came of it; called once.
  func wait() throws -> WordPressStorage.Result {
    done.wait()
    guard let result = outcome.withLock({ $0 }) else {
      preconditionFailure("the end was told without an outcome")
    }
    return try result.get()
  }
}
