public import Times

/// Messages that wait to be sent, so many at the most: a value that knows no thread and no clock.
public struct MailQueue: Sendable {
  /// A message that is being sent, and how often that was tried before.
  public struct Attempt: Sendable {
    /// The message.
    public let message: MailMessage
    /// How often it was tried before.
    public let tries: Int
  }

  private struct Waiting {
    let attempt: Attempt
    var due: Instant
  }

  private let most: Int
  private let pauses: [Instant.Span]
  private var waiting: [Waiting] = []
  private var underWay = 0
  private var isClosing = false

  /// Makes a queue for `most` messages; behind each try that may be repeated there is a pause, and
  /// behind the last pause the last try.
  public init(most: Int, pauses: [Instant.Span]) {
    self.most = most
    self.pauses = pauses
  }

  /// How many are waiting or being sent.
  public var count: Int { waiting.count + underWay }

  /// When the next one is due; nil when none is waiting.
  public var due: Instant? { waiting.map(\.due).min() }

  /// Takes a message in; false when there is no room, or the queue is closing.
  public mutating func add(_ message: MailMessage, at now: Instant) -> Bool {
    guard count < most, !isClosing else { return false }
    waiting.append(Waiting(attempt: Attempt(message: message, tries: 0), due: now))
    return true
  }

  /// The message that has been due for longest, which is under way then; nil when none is due.
  public mutating func next(at now: Instant) -> Attempt? {
    let first = waiting.indices.min { waiting[$0].due < waiting[$1].due }
    guard let first, waiting[first].due <= now else { return nil }
    underWay += 1
    return waiting.remove(at: first).attempt
  }

  /// Notes how a try went, `error` being nil when the message was taken; whether it is tried again.
  public mutating func note(_ attempt: Attempt, _ error: MailError?, at now: Instant) -> Bool {
    underWay -= 1
    guard let error, error.isTemporary, attempt.tries < pauses.count, !isClosing else {
      return false
    }
    let again = Attempt(message: attempt.message, tries: attempt.tries + 1)
    waiting.append(Waiting(attempt: again, due: now + pauses[attempt.tries]))
    return true
  }

  /// Takes nothing in any more; whatever waits is due now, and tried once.
  public mutating func close(at now: Instant) {
    isClosing = true
    for index in waiting.indices { waiting[index].due = min(waiting[index].due, now) }
  }
}
