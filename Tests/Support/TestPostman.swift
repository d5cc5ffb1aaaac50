public import Mail
import Synchronization
import Web

/// Keeps the mail that a site has sent.
public final class TestPostman: Sendable {
  private struct State {
    var messages: [MailMessage] = []
    var isFull = false
  }

  private let state = Mutex(State())

  /// The address that a test's site sends mail from.
  public static let sender = "news@lantern.example"

  /// What was sent, oldest first.
  public var messages: [MailMessage] { state.withLock { $0.messages } }

  /// Whether it takes no more.
  public var isFull: Bool {
    get { state.withLock { $0.isFull } }
    set { state.withLock { $0.isFull = newValue } }
  }

  /// What a site has of it.
  var postman: Postman {
    guard let sender = EmailAddress(Self.sender) else { preconditionFailure("it is an address") }
    return Postman(sender: sender) { message in
      self.state.withLock { state in
        if !state.isFull { state.messages.append(message) }
        return !state.isFull
      }
    }
  }
}
