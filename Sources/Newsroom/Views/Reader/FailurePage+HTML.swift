public import Markup
import News

extension FailurePage {
  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    let title = context.say(words.title)
    return Layout(
      context: context, title: title, look: "plain",
      main: """
        <section class="notice">
        <h1>\(title)</h1>
        <p class="standfirst">\(context.say(words.help))</p>
        \(retryAfter, { retry($0, context) })\
        <p class="meta">\
        \(context.say(.requestNumber, markup: ["number": "<code>\(requestID)</code>"]))</p>
        <p><a href="\(link: context.links[.front])">\(context.say(.toFront))</a></p>
        </section>

        """
    ).html
  }

  private func retry(_ seconds: Int, _ context: PageContext) -> HTML {
    "<p>\(context.say(.tryAgain, count: seconds))</p>\n"
  }

  private var words: (title: Message, help: Message) {
    switch kind {
    case .notUnderstood: (.notUnderstood, .notUnderstoodHelp)
    case .notAllowed: (.notAllowed, .notAllowedHelp)
    case .wrongMethod: (.wrongMethod, .wrongMethodHelp)
    case .tooLarge: (.tooLarge, .tooLargeHelp)
    case .tooMany: (.tooMany, .tooManyHelp)
    case .broken: (.broken, .brokenHelp)
    case .busy: (.busy, .busyHelp)
    }
  }
}
