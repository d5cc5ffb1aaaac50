public import Markup
import News
import Text

/// How a reader gets to a list that another device has: by signing in, by making an account, or by
/// a link; and the page after being forgotten.
public enum ReaderEntrancePage: Sendable {
  /// The form to sign in; the name as it was typed and what was wrong.
  case signIn(name: String, fault: Fault?)
  /// The first step to an account: a name that the reader likes.
  case wish(String)
  /// The second step: the name as it will be, with the seal that it is ours, and a password.
  case account(login: String, seal: String, owner: ReaderOwn?, fault: PasswordFault?)
  /// A link that works: its secret, and how many entries its list has.
  case join(key: String, entries: Int)
  /// A link that does not work, for whatever reason.
  case dead
  /// The question before everything is removed.
  case forget(ReaderOwn)
  /// Everything is removed.
  case forgotten
  /// The list takes no more.
  case full(most: Int)
  /// No more lists can be followed.
  case followedFull(most: Int)
  /// Too many new readers came from the network; there may be more after so many minutes.
  case crowded(minutes: Int)
  /// A form was not the reader's own.
  case stale

  /// What was wrong with a try to sign in.
  public enum Fault: Sendable, Hashable {
    /// The name or the password.
    case wrong
    /// There were too many tries; more may be made after so many minutes.
    case tooMany(minutes: Int)
    /// Too many are at it just now.
    case busy
  }

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    let (title, about) = words(context)
    return ReaderLayout(context: context, title: title, about: about, main: main(context)).html
  }

  private func words(_ context: PageContext) -> (title: String, about: String) {
    switch self {
    case .signIn: (context.say(.readerSignIn), context.say(.readerSignInHelp))
    case .wish, .account: (context.say(.makeAccount), context.say(.readerAccountHelp))
    case .join(_, let entries):
      (context.say(.joinTitle), context.say(.joinListHelp, count: entries))
    case .dead: (context.say(.deadDeviceLink), context.say(.deadDeviceLinkHelp))
    case .forget: (context.say(.forgetSure), context.say(.forgetHelp))
    case .forgotten: (context.say(.forgotten), context.say(.forgottenHelp))
    case .full(let most):
      (
        context.say(.savedFull),
        context.say(.savedFullHelp, ["count": context.language.number(most)])
      )
    case .followedFull(let most):
      (
        context.say(.followingTitle),
        context.say(.followedFull, ["count": context.language.number(most)])
      )
    case .crowded(let minutes):
      (context.say(.readersCrowded), context.say(.readersCrowdedHelp, count: minutes))
    case .stale: (context.say(.notAllowed), context.say(.staleForm))
    }
  }

  private func main(_ context: PageContext) -> HTML {
    switch self {
    case .signIn(let name, let fault): signIn(name, fault, context)
    case .wish(let name): wish(name, context)
    case .account(let login, let seal, let owner, let fault):
      account(login, seal, owner, fault, context)
    case .join(let key, _):
      form(context.links.joinList(key), context.button(.joinList), context)
    case .forget(let owner):
      """
      \(form(context.links.forgetMe, """
        \(context.token(owner))<p>\(context.button(.forgetDo))</p>

        """, context))\
      <p><a href="\(link: context.links.you)">\(context.say(.forgetNot))</a></p>

      """
    case .dead, .forgotten, .full, .crowded, .stale:
      back(context.links.saved, .toSavedList, context)
    case .followedFull: back(context.links.following, .followingTitle, context)
    }
  }

  private func back(_ link: Link, _ words: Message, _ context: PageContext) -> HTML {
    "<p><a href=\"\(link: link)\">\(context.say(words))</a></p>\n"
  }

  private func form(_ action: Link, _ fields: HTML, _ context: PageContext) -> HTML {
    """
    <form class="fields" method="post" action="\(link: action)">
    \(fields)
    </form>

    """
  }

  private func signIn(_ name: String, _ fault: Fault?, _ context: PageContext) -> HTML {
    let words: String? =
      switch fault {
      case nil: nil
      case .wrong: context.say(.readerWrong)
      case .tooMany(let minutes): context.say(.readerWait, count: minutes)
      case .busy: context.say(.signInBusy)
      }
    return form(
      context.links.readerSignIn,
      """
      \(words.map { context.fault($0) })<p><label for="name">\(context.say(.accountLogin))</label>
      <input id="name" name="name" value="\(name)" autocomplete="username" dir="auto" \
      required="required"/></p>
      \(PasswordField("password", .password, "current-password", context).html)\
      <p>\(context.button(.signIn))</p>
      """, context) + back(context.links.you, .listToDevice, context)
  }

  private func wish(_ name: String, _ context: PageContext) -> HTML {
    """
    <form class="fields" method="get" action="\(link: context.links.readerAccount)">
    <p><label for="name">\(context.say(.accountWish))</label>
    <input id="name" name="name" value="\(name)" dir="auto" maxlength="40" required="required" \
    aria-describedby="name-hint"/></p>
    <p class="hint" id="name-hint">\(context.say(.accountWishHelp))</p>
    <p>\(context.button(.goOn))</p>
    </form>

    """
  }

  private func account(
    _ login: String, _ seal: String, _ owner: ReaderOwn?, _ fault: PasswordFault?,
    _ context: PageContext
  ) -> HTML {
    form(
      context.links.readerAccount,
      """
      \(context.token(owner))\(context.hidden("seal", seal))\
      \(fault.map { context.fault($0.words(in: context)) })\
      <p><label for="login">\(context.say(.accountLogin))</label>
      <input id="login" name="login" value="\(login)" autocomplete="username" dir="auto" \
      readonly="readonly" aria-describedby="login-hint"/></p>
      <p class="hint" id="login-hint">\(context.say(.accountLoginHelp))</p>
      \(PasswordField.new(context))<p class="hint">\(context.say(.otherDevicesEnd))</p>
      <p>\(context.button(.makeAccount))</p>
      """, context)
  }
}
