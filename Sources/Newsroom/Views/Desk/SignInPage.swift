public import Markup

/// What somebody sees who is not signed in, or is about to be.
public enum SignInPage: Sendable {
  /// The desk is asked for without a session.
  case needed
  /// A link that works: the secret in it and the name of its account.
  case link(key: String, name: String)
  /// A link that does not work, for whatever reason.
  case dead

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    switch self {
    case .needed: page(context.say(.signIn), context.say(.signInHelp), context)
    case .dead: page(context.say(.deadLink), context.say(.deadLinkHelp), context)
    case .link(let key, let name):
      page(
        context.say(.signInAs, ["name": name]), context.say(.signInAsHelp), context,
        more: """
          <form method="post" action="\(link: Links.signIn(key))">
          <button type="submit">\(context.say(.signIn))</button>
          </form>

          """)
    }
  }

  private func page(
    _ title: String, _ help: String, _ context: PageContext, more: HTML = .empty
  ) -> HTML {
    DeskLayout(
      context: context, title: title, main: "<p class=\"standfirst\">\(help)</p>\n\(more)"
    ).html
  }
}
