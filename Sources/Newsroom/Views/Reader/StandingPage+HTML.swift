public import Markup
import News
import Times

extension StandingPage {
  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    let link = context.links[.page(page.slug)]
    return Layout(
      context: context, title: page.title, description: "\(page.title) – \(context.edition.name)",
      canonical: link, alternates: alternates(link, context), place: .page(page.slug),
      look: "standing",
      head: OpenGraph(
        context: context, kind: "website", title: page.title, description: "", link: link,
        picture: nil
      ).html,
      main: """
        <article class="article">
        <header class="opening">
        <h1>\(page.title)</h1>
        </header>
        <div class="body">
        \(HTML(trusted: page.body))
        </div>
        <p class="time">\
        \(context.say(.lastChanged, markup: ["date": context.exactly(page.modified)]))</p>
        </article>

        """
    ).html
  }

  private func alternates(_ link: Link, _ context: PageContext) -> [Alternate] {
    let others = counterparts.compactMap { other -> Alternate? in
      guard other.edition != page.edition, let edition = context.edition(other.edition)
      else { return nil }
      return Alternate(edition: edition, link: Links(edition)[.page(other.slug)])
    }
    return others.isEmpty ? [] : [Alternate(edition: context.edition, link: link)] + others
  }
}
