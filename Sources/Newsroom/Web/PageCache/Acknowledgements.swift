import Dispatch
import Synchronization

/// Answers to acts for which no thread waits: those that became durable together are followed by one
/// look at the log of changes, and then told.
final class Acknowledgements: Sendable {
  /// Takes what is durable out of what the program remembers.
  let follow: @Sendable () -> Void
  private let waiting = Mutex<[@Sendable () -> Void]>([])
  private let queue = DispatchQueue(label: "acknowledgements", qos: .userInitiated)

  init(after follow: @escaping @Sendable () -> Void) {
    self.follow = follow
  }

  /// Has this called, on a thread of its own, once what is durable by now is followed.
  func add(_ tell: @escaping @Sendable () -> Void) {
    let isFirst = waiting.withLock { waiting in
      waiting.append(tell)
      return waiting.count == 1
    }
    if isFirst { queue.async { [self] in tellAll() } }
  }

  private func tellAll() {
    let durable = waiting.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
    follow()
    for tell in durable { tell() }
  }
}
