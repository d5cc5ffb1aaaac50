public import Markup
import News
public import Times

/// One's own account: password, second factor, sessions.
public struct AccountPage: Sendable {
  /// A session as its owner sees it.
  public struct Session: Sendable, Hashable {
    /// Stands for it in forms.
    public var key: String
    /// The device, in words; empty when it said nothing.
    public var device: String
    /// When it began.
    public var began: Instant
    /// When it was last used.
    public var seen: Instant
    /// Whether it is the one that looks.
    public var isCurrent: Bool

    /// Makes a session.
    public init(key: String, device: String, began: Instant, seen: Instant, isCurrent: Bool) {
      self.key = key
      self.device = device
      self.began = began
      self.seen = seen
      self.isCurrent = isCurrent
    }
  }

  /// How the second factor stands.
  public enum Factor: Sendable, Hashable {
    /// There is none.
    case none
    /// A secret waits for its first code; the secret and its address for apps.
    case proposed(secret: String, address: String)
    /// It is on, with so many recovery codes left.
    case on(codesLeft: Int)
  }

  /// What was wrong with a form.
  public enum Fault: Sendable, Hashable {
    case wrongPassword
    case shortPassword
    case longPassword
    case obviousPassword
    case differentPasswords
    case wrongCode
  }

  let staff: DeskStaff
  let factor: Factor
  let sessions: [Session]
  /// Recovery codes that were just made and are shown this once.
  public var newCodes: [String] = []
  /// What was wrong.
  public var fault: Fault?
  /// Whether the paper wants a second factor of them and they have none.
  public var mustHaveFactor = false
  /// Whether something was just saved.
  public var isSaved = false

  /// Makes the page.
  public init(_ staff: DeskStaff, factor: Factor, sessions: [Session]) {
    self.staff = staff
    self.factor = factor
    self.sessions = sessions
  }

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    let role = context.say(staff.account.role.message)
    return DeskLayout(
      context: context, title: context.say(.deskAccount), staff: staff, place: .account,
      main: """
        <p class="standfirst"><bdi>\(staff.account.name)</bdi>, \(role) · \
        <a href="\(link: Links.tokens)">\(context.say(.tokens))</a></p>
        \(if: mustHaveFactor, "<p class=\"fault\" role=\"alert\">\(context.say(.mustHaveFactor))</p>\n")\
        \(if: isSaved, "<p class=\"done\" role=\"status\">\(context.say(.accountSaved))</p>\n")\
        \(codes(context))\(password(context))\(secondFactor(context))\(list(context))
        """
    ).html
  }

  private func codes(_ context: PageContext) -> HTML? {
    guard !newCodes.isEmpty else { return nil }
    return """
      <section class="secret">
      <h2>\(context.say(.recoveryCodes))</h2>
      <p>\(context.say(.recoveryCodesHelp))</p>
      <ul>
      \(newCodes, { "<li><code dir=\"ltr\">\($0)</code></li>\n" })</ul>
      </section>

      """
  }
}
