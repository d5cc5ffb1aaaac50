public import Markup
import News
import Text

extension SearchPage {
  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    let title = context.say(.search)
    return Layout(
      context: context, title: query.text.isEmpty ? title : "\(query.text) – \(title)",
      canonical: hits == nil ? context.links[.search(SearchFields())] : nil,
      alternates: hits == nil ? context.alternates(.search(SearchFields())) : [],
      place: .search(SearchFields()), look: "list",
      main: """
        <header class="opening">
        <h1>\(title)</h1>
        \(SearchForm(fields: query, context: context).html)</header>
        \(faults, { "<p class=\"fault\">\($0)</p>\n" })\(hits, { results($0, context) })
        """
    ).html
  }

  private func results(_ hits: [Hit], _ context: PageContext) -> HTML {
    hits.isEmpty ? nothing(context) : found(hits, context)
  }

  private func found(_ hits: [Hit], _ context: PageContext) -> HTML {
    """
    <section class="hits" aria-labelledby="hits-title">
    <h2 class="label" id="hits-title">\(count(hits, context))</h2>
    <ol>
    \(hits, { hit($0, context) })</ol>
    </section>
    \(Steps(
      label: context.say(.moreHits),
      previous: newer.map {
        (context.links[.search(query), .newer($0)], context.say(.previousHits))
      },
      next: older.map { (context.links[.search(query), .older($0)], context.say(.nextHits)) }
    ).html)
    """
  }

  private func count(_ hits: [Hit], _ context: PageContext) -> String {
    guard let total else { return context.say(.results) }
    let number = context.language.number(total)
    return isTotalCapped
      ? context.say(.foundOver, ["number": number])
      : context.say(.found, count: total)
  }

  private func hit(_ hit: Hit, _ context: PageContext) -> HTML {
    """
    <li><p class="kicker">\(hit.story.sectionName)</p>
    <h3>\(context.headline(hit.story))</h3>
    <p class="snippet">\(hit.snippet)</p>
    <p class="meta">\(context.when(hit.story.published))</p></li>

    """
  }

  private func nothing(_ context: PageContext) -> HTML {
    """
    <section class="notice">
    <h2>\(context.say(.nothingFound, ["words": query.text]))</h2>
    <p>\(context.say(.nothingFoundHelp))</p>
    \(relaxed(context))</section>
    \(LatestBox(stories: latest, context: context).html)
    """
  }

  /// The same words without filters, when there were any.
  private func relaxed(_ context: PageContext) -> HTML {
    let plain = SearchFields(query.text)
    guard query.section != nil || query.from != nil || query.to != nil else { return .empty }
    return """
      <p><a href="\(link: context.links[.search(plain)])">\(context.say(.withoutFilters))</a></p>

      """
  }
}
