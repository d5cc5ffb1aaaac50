public import Markup
import News

extension MissingPage {
  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    let title = context.say(isGone ? .gone : .notFound)
    return Layout(
      context: context, title: title, look: "plain",
      main: """
        <section class="notice">
        <h1>\(title)</h1>
        <p class="standfirst">\(context.say(isGone ? .goneHelp : .notFoundHelp))</p>
        \(SearchForm(fields: SearchFields(words), context: context, isShort: true).html)\
        \(nearest, { near($0, context) })</section>
        \(guesses(context))\(LatestBox(stories: latest, context: context).html)
        """
    ).html
  }

  private func near(_ nearest: Nearest, _ context: PageContext) -> HTML {
    let link: HTML = "<a href=\"\(link: context.links[nearest.place])\">\(nearest.title)</a>"
    return "<p>\(context.say(.nearestPage, markup: ["page": link]))</p>\n"
  }

  private func guesses(_ context: PageContext) -> HTML {
    guard !suggestions.isEmpty else { return .empty }
    return """
      <section class="guesses" aria-labelledby="guesses-title">
      <h2 class="label" id="guesses-title">\(context.say(.perhaps))</h2>
      \(context.headlines(suggestions))</section>

      """
  }
}
