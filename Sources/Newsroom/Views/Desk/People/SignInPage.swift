public import Markup

/// What somebody sees who is not signed in, or is about to be.
public enum SignInPage: Sendable {
  /// The desk is asked for without a session; the name as it was typed and what was wrong.
  case needed(name: String, fault: Fault?)
  /// A code of the second factor is wanted; the secret of the step, and whether the last was wrong.
  case code(step: String, isWrong: Bool)
  /// A link that works: the secret in it and the name of its account.
  case link(key: String, name: String)
  /// A link that does not work, for whatever reason.
  case dead

  /// What was wrong with a try to sign in.
  public enum Fault: Sendable, Hashable {
    /// The name or the password.
    case wrong
    /// There were too many tries; there may be more after so many minutes.
    case tooMany(minutes: Int)
    /// The time for the code is over, or there were too many codes.
    case over
    /// The server is busy with others who sign in.
    case busy
  }

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    switch self {
    case .needed(let name, let fault):
      page(
        context.say(.signIn), context.say(.signInHelp), context,
        more: passwordForm(name, fault, context))
    case .code(let step, let isWrong):
      page(
        context.say(.signInCode), context.say(.signInCodeHelp), context,
        more: codeForm(step, isWrong, context))
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

  private func passwordForm(_ name: String, _ fault: Fault?, _ context: PageContext) -> HTML {
    let words = fault.map { Self.words($0, context) }
    return """
      <form class="entry" method="post" action="\(link: Links.signIn)">
      \(words.map { Self.fault($0) })<p><label for="name">\(context.say(.yourName))</label>
      <input id="name" name="name" value="\(name)" autocomplete="username" dir="auto" \
      required="required"\(attribute: "aria-describedby", fault == nil ? nil : "sign-in-fault")/></p>
      <p><label for="password">\(context.say(.password))</label>
      <input id="password" name="password" type="password" autocomplete="current-password" \
      required="required"/></p>
      <p><button type="submit">\(context.say(.signIn))</button></p>
      </form>

      """
  }

  private func codeForm(_ step: String, _ isWrong: Bool, _ context: PageContext) -> HTML {
    """
    <form class="entry" method="post" action="\(link: Links.signInCode)">
    \(if: isWrong, Self.fault(context.say(.wrongCode)))\(context.hidden("step", step))\
    <p><label for="code">\(context.say(.code))</label>
    <input id="code" name="code" autocomplete="one-time-code" dir="ltr" required="required" \
    maxlength="40"\(attribute: "aria-describedby", isWrong ? "sign-in-fault" : nil)/></p>
    <p><button type="submit">\(context.say(.signIn))</button></p>
    </form>

    """
  }

  private static func fault(_ words: String) -> HTML {
    "<p class=\"fault\" role=\"alert\" id=\"sign-in-fault\">\(words)</p>\n"
  }

  private static func words(_ fault: Fault, _ context: PageContext) -> String {
    switch fault {
    case .wrong: context.say(.wrongPassword)
    case .tooMany(let minutes): context.say(.tooManyTries, count: minutes)
    case .over: context.say(.signInOver)
    case .busy: context.say(.signInBusy)
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
