import Foundation
import Mail
import Synchronization
import Times
import Web

/// Sends mail on a thread of its own, so that no request waits for the server that takes it.
final class MailRound: Sendable {
  private static let most = 100
  /// For a server that is being restarted, or has just enough to do.
  private static let pauses: [Instant.Span] = [.seconds(2), .seconds(10)]
  private static let lastPatience = 5.0

  private let smtp: SMTP
  private let log: @Sendable (LogLine) -> Void
  private let condition = NSCondition()
  private let queue = Mutex(MailQueue(most: most, pauses: pauses))
  private let isStopping = Atomic(false)

  init(_ smtp: SMTP, log: @escaping @Sendable (LogLine) -> Void) {
    self.smtp = smtp
    self.log = log
  }

  /// Takes a message on; false when too many wait already.
  func take(_ message: MailMessage) -> Bool {
    let isTaken = queue.withLock { $0.add(message, at: .now()) }
    wake()
    return isTaken
  }

  /// Begins.
  func start() {
    Detached.run { [self] in work() }
  }

  /// Ends when what waits was tried once more, or after a few seconds.
  func stop() {
    queue.withLock { $0.close(at: .now()) }
    let end = Date(timeIntervalSinceNow: Self.lastPatience)
    condition.lock()
    condition.broadcast()
    while queue.withLock({ $0.count > 0 }), condition.wait(until: end) {}
    condition.unlock()
    isStopping.store(true, ordering: .releasing)
    wake()
    let left = queue.withLock { $0.count }
    if left > 0 { log(LogLine(.error, "the program ends, and \(left) mails were not sent")) }
  }

  private func wake() {
    condition.lock()
    condition.broadcast()
    condition.unlock()
  }

  private func work() {
    while !isStopping.load(ordering: .acquiring) {
      if let attempt = queue.withLock({ $0.next(at: .now()) }) {
        send(attempt)
        wake()
        continue
      }
      condition.lock()
      // What came in since has called before this lock was had.
      if let pause { _ = condition.wait(until: Date(timeIntervalSinceNow: pause)) }
      condition.unlock()
    }
  }

  /// How many seconds nothing is due; nil when something is.
  private var pause: Double? {
    let (due, now) = (queue.withLock { $0.due }, Instant.now())
    guard let due else { return isStopping.load(ordering: .acquiring) ? nil : 3600 }
    return due <= now ? nil : Double((due - now).milliseconds) / 1000
  }

  private func send(_ attempt: MailQueue.Attempt) {
    var error: MailError?
    do throws(MailError) {
      try smtp.send(attempt.message)
    } catch let failure {
      error = failure
    }
    let isTriedAgain = queue.withLock { $0.note(attempt, error, at: .now()) }
    guard let error else { return }
    // Whose it was is nobody's business.
    log(
      isTriedAgain
        ? LogLine(.warning, "a mail has to wait: \(error)")
        : LogLine(.error, "a mail was not sent: \(error)"))
  }
}
