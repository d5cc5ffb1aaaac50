public import Markup
public import News
import Text

/// The way into an account by a link that is sent by mail, from asking for it to its end.
public enum MailedLinkPage: Sendable {
  /// The form alone: when something is wrong with what was typed, or it cannot be sent.
  case ask(MailForm)
  /// What is said whether there is an account or not.
  case onItsWay
  /// A link that works: its secret, the address that it was sent to, and what its button does.
  case link(key: String, address: String, MailedLink)
  /// The address is a way in now.
  case joined
  /// The address was to be a way in, and is one to another account.
  case taken
  /// A link that does not work, for whatever reason, with the form for another one; nil where no
  /// mail is sent.
  case dead(MailForm?)

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    let (title, about) = words
    return ReaderLayout(
      context: context, title: context.say(title), about: context.say(about), main: main(context)
    ).html
  }

  private var words: (title: Message, about: Message) {
    switch self {
    case .ask: (.mailSignIn, .readerSignInHelp)
    case .onItsWay: (.mailSent, .mailSentHelp)
    case .link(_, _, .entersAccount): (.mailEnter, .readerSignInHelp)
    case .link(_, _, .makesAccount): (.mailMake, .mailMakeHelp)
    case .link(_, _, .joinsAccount): (.mailJoin, .mailJoinHelp)
    case .link(_, _, .isTaken), .taken: (.mailTaken, .mailTakenHelp)
    case .joined: (.mailJoined, .mailJoinedHelp)
    case .dead: (.mailDead, .mailDeadHelp)
    }
  }

  private func main(_ context: PageContext) -> HTML {
    switch self {
    case .ask(let form):
      """
      \(form.signIn(in: context))\
      <p><a href="\(link: context.links.readerSignIn)">\(context.say(.passwordSignIn))</a></p>

      """
    case .dead(let form): form?.signIn(in: context) ?? back(context)
    case .link(_, let address, .isTaken): recipient(address, context) + toYou(context)
    case .link(let key, let address, let effect):
      recipient(address, context) + button(key, effect, context)
    case .onItsWay: back(context)
    case .joined, .taken: toYou(context)
    }
  }

  private func recipient(_ address: String, _ context: PageContext) -> HTML {
    "<p>\(context.say(.mailAddress)): <b><bdi>\(address)</bdi></b></p>\n"
  }

  private func button(_ key: String, _ effect: MailedLink, _ context: PageContext) -> HTML {
    let words: Message =
      switch effect {
      case .makesAccount: .makeAccount
      case .joinsAccount: .mailJoinDo
      case .entersAccount, .isTaken: .signIn
      }
    return """
      <form class="fields" method="post" action="\(link: context.links.mailedLink(key))">
      <p>\(context.button(words))</p>
      </form>

      """
  }

  private func back(_ context: PageContext) -> HTML {
    "<p><a href=\"\(link: context.links.saved)\">\(context.say(.toSavedList))</a></p>\n"
  }

  private func toYou(_ context: PageContext) -> HTML {
    "<p><a href=\"\(link: context.links.you)\">\(context.say(.youLink))</a></p>\n"
  }
}
