public import Markup
import News
import Times

extension FrontPage {
  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    Layout(
      context: context, description: context.edition.tagline,
      canonical: context.links[.front], alternates: context.alternates(.front), place: .front,
      live: PageVersion(newest: latest.first), look: "front",
      head: OpenGraph(
        context: context, kind: "website", title: context.edition.name,
        description: context.edition.tagline, link: context.links[.front],
        picture: lead?.picture
      ).html + StructuredData.site(context),
      main: top(context) + band(context) + all(context)
    ).html
  }

  private func top(_ context: PageContext) -> HTML {
    let under = secondary.count > 3 ? secondary.prefix(2) : []
    let beside = secondary.dropFirst(under.count)
    return """
      <div class="top">
      <div class="lead">
      \(lead, { leading($0, context) })\
      \(if: !under.isEmpty, "<div class=\"pair\">\n\(under, { plain($0, context) })</div>\n")</div>
      <div class="second">
      \(beside.prefix(2), { pictured($0, context) })\
      \(beside.dropFirst(2), { plain($0, context) })</div>
      <section class="newest" aria-labelledby="newest">
      <h2 class="label" id="newest"><a href="\(link: context.links[.latest])">\
      \(context.say(.latest))</a></h2>
      \(context.column(latest, headings: 3))</section>
      </div>

      """
  }

  private func leading(_ story: StorySummary, _ context: PageContext) -> HTML {
    Card(
      story: story, context: context, level: 2, look: "lead", showsByline: true,
      sizes: "(min-width: 64rem) 40rem, 94vw", isFirst: true
    ).html
  }

  private func pictured(_ story: StorySummary, _ context: PageContext) -> HTML {
    Card(
      story: story, context: context, level: 2, look: "pictured",
      sizes: "(min-width: 64rem) 18rem, (min-width: 40rem) 45vw, 30vw"
    ).html
  }

  private func plain(_ story: StorySummary, _ context: PageContext) -> HTML {
    Card(story: story, context: context, level: 2).html
  }

  private func band(_ context: PageContext) -> HTML {
    guard !mostRead.isEmpty else { return .empty }
    return """
      <section class="most" aria-labelledby="most">
      <h2 class="label" id="most">\(context.say(.mostRead))</h2>
      <ol>
      \(mostRead, { "<li><p class=\"head\">\(context.headline($0))</p></li>\n" })</ol>
      </section>

      """
  }

  private func all(_ context: PageContext) -> HTML {
    "<div class=\"rivers\">\n\(rivers, { river($0, context) })</div>\n"
  }

  private func river(_ river: River, _ context: PageContext) -> HTML {
    guard let first = river.stories.first else { return .empty }
    let id = "section-\(river.section.slug)"
    return """
      <section class="river" aria-labelledby="\(id)">
      <h2 class="label" id="\(id)"><a href="\(link: context.links[.section(river.section.slug)])">\
      \(river.section.name)</a></h2>
      <div class="flow">
      \(Card(
        story: first, context: context, look: "pictured", showsKicker: false,
        sizes: "(min-width: 64rem) 18rem, (min-width: 40rem) 45vw, 30vw"
      ).html)\(context.headlines(Array(river.stories.dropFirst())))</div>
      </section>

      """
  }
}
