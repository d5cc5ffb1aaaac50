import Synchronization
public import Web

/// A program of the operator's own, as a test wants it: it keeps what it is asked.
public final class OperatorsProgram: Sendable {
  /// What it was asked, and where.
  public struct Question: Sendable {
    /// The address.
    public var address: String
    /// The message.
    public var message: WebhookMessage
  }

  private let state = Mutex<(answer: String?, questions: [Question])>((nil, []))

  /// Its answer to all questions; nil for none.
  public var answer: String? {
    get { state.withLock(\.answer) }
    set { state.withLock { $0.answer = newValue } }
  }

  /// What it was asked, oldest first.
  public var questions: [Question] { state.withLock(\.questions) }

  func answer(
    _ message: WebhookMessage, at address: String
  ) -> Result<[UInt8], WebhookCaller.Silence> {
    state.withLock { state in
      state.questions.append(Question(address: address, message: message))
      return state.answer.map { .success(Array($0.utf8)) } ?? .failure(.init("nobody answers"))
    }
  }
}
