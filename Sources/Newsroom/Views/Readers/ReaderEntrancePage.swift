public import Markup
import News
import Text

/// How a reader gets to a list that another device has: by signing in, by making an account, or by
/// a link; and the page after being forgotten.
public enum ReaderEntrancePage: Sendable {
  /// The form to sign in; the name as it was typed and what was wrong, and the form for a link by
  /// mail where mail is sent.
  case signIn(name: String, fault: Fault?, mail: MailForm? = nil)
  /// The first step to an account with a password: a name that the reader likes, and the form for a
  /// link by mail where it is another way; or to a password for an account that has none.
  case wish(String, owner: ReaderOwn? = nil, mail: MailForm? = nil)
  /// The second step: the name as it will be, with the seal that it is ours, and a password.
  case account(
    login: String, seal: String, owner: ReaderOwn?, fault: PasswordFault?, sendsMail: Bool = false)
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
    case .wish(_, .some(let owner), _) where owner.hasAccount,
      .account(_, _, .some(let owner), _, _) where owner.hasAccount:
      (context.say(.addPassword), context.say(.addPasswordHelp))
    case .wish(_, _, .some), .account(_, _, _, _, true):
      (context.say(.makeAccount), context.say(.readerAccountMailHelp))
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
    case .signIn(let name, let fault, let mail):
      ways(mail, signIn(name, fault, context), context)
        + back(context.links.you, .listToDevice, context)
    case .wish(let name, _, let mail): ways(mail, wish(name, context), context)
    case .account(let login, let seal, let owner, let fault, let sendsMail):
      account(login, seal, owner, fault, sendsMail, context)
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
      """, context)
  }

  /// The way by a password, beside the one by mail where there is one.
  private func ways(_ mail: MailForm?, _ password: HTML, _ context: PageContext) -> HTML {
    guard let mail else { return password }
    return """
      <section>
      <h2>\(context.say(.mailSignIn))</h2>
      \(mail.signIn(in: context))</section>
      <section>
      <h2>\(context.say(.passwordSignIn))</h2>
      \(password)</section>

      """
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
    _ sendsMail: Bool, _ context: PageContext
  ) -> HTML {
    let isSecond = owner?.hasAccount == true
    let help: Message =
      isSecond ? .accountLoginSecond : sendsMail ? .accountLoginMailHelp : .accountLoginHelp
    return form(
      context.links.readerAccount,
      """
      \(context.token(owner))\(context.hidden("seal", seal))\
      \(fault.map { context.fault($0.words(in: context)) })\
      <p><label for="login">\(context.say(.accountLogin))</label>
      <input id="login" name="login" value="\(login)" autocomplete="username" dir="auto" \
      readonly="readonly" aria-describedby="login-hint"/></p>
      <p class="hint" id="login-hint">\(context.say(help))</p>
      \(PasswordField.new(context))<p class="hint">\(context.say(.otherDevicesEnd))</p>
      <p>\(context.button(isSecond ? .addPassword : .makeAccount))</p>
      """, context)
  }
}
