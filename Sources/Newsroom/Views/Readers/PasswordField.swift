import Markup

/// What is wrong with a password that a reader chooses.
public enum PasswordFault: Sendable, Hashable {
  /// The present one is not right.
  case wrong
  /// The new one is too short.
  case short
  /// The new one is too long.
  case long
  /// The new one is what everybody tries first.
  case obvious
  /// It was not typed alike twice.
  case different
  /// There were too many tries; more may be made after so many minutes.
  case tooMany(minutes: Int)
  /// Too many are at it just now.
  case busy

  var words: Message {
    switch self {
    case .wrong: .wrongOldPassword
    case .short: .shortPassword
    case .long: .longPassword
    case .obvious: .obviousPassword
    case .different: .differentPasswords
    case .tooMany: .readerWait
    case .busy: .signInBusy
    }
  }

  func words(in context: PageContext) -> String {
    if case .tooMany(let minutes) = self { return context.say(.readerWait, count: minutes) }
    return context.say(words)
  }
}

/// A field for a password, with its label.
struct PasswordField {
  private let name: String
  private let label: Message
  private let completion: String
  private let context: PageContext

  init(_ name: String, _ label: Message, _ completion: String, _ context: PageContext) {
    self.name = name
    self.label = label
    self.completion = completion
    self.context = context
  }

  var html: HTML {
    """
    <p><label for="\(name)">\(context.say(label))</label>
    <input id="\(name)" name="\(name)" type="password" autocomplete="\(completion)" \
    required="required"/></p>

    """
  }

  /// A new password, twice, with what it must be.
  static func new(_ context: PageContext) -> HTML {
    """
    \(PasswordField("new", .newPassword, "new-password", context).html)\
    <p class="hint">\(context.say(.passwordHint))</p>
    \(PasswordField("again", .newPasswordAgain, "new-password", context).html)
    """
  }
}
