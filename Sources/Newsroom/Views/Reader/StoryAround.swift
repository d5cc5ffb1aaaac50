import Markup
import News
import Text

/// What stands around a story: related stories, neighbours, other languages, sharing, following.
struct StoryAround {
  let page: StoryPage
  let context: PageContext
  private var summary: StorySummary { page.story.summary }

  var html: HTML {
    """
    <div class="around">
    \(languages)\(share)\(related)\(more)</div>
    \(neighbours)\(follow)
    """
  }

  private var languages: HTML {
    let others = page.others(context)
    guard !others.isEmpty else { return .empty }
    return """
      <nav class="languages" aria-labelledby="languages-title">
      <h2 class="label" id="languages-title">\(context.say(.otherLanguages))</h2>
      <ul class="heads">
      \(others, { language($0.edition, $0.link, $0.story) })</ul>
      </nav>

      """
  }

  private func language(_ edition: Edition, _ link: Link, _ story: StorySummary) -> HTML {
    let language = context.languages[edition.language]
    return """
      <li lang="\(edition.language)" dir="\(language.direction.rawValue)">\
      <p class="kicker">\(language.ownName)</p>
      <p class="head"><a hreflang="\(edition.language)" rel="alternate" href="\(link: link)">\
      \(story.headline)</a></p></li>

      """
  }

  private var share: HTML {
    let link = context.absolute(context.links[.story(summary.address)])
    return """
      <section class="share" aria-labelledby="share-title">
      <h2 class="label" id="share-title">\(context.say(.share))</h2>
      <ul class="chips">
      \(ShareTarget.allCases, { target($0, link) })</ul>
      <p class="address">\(context.say(.storyAddress)) <code dir="ltr">\(readable)</code></p>
      </section>

      """
  }

  private var readable: String {
    context.site.base + context.links.readable(.story(summary.address))
  }

  private func target(_ target: ShareTarget, _ link: Link) -> HTML {
    """
    <li><a rel="nofollow noopener" \
    href="\(link: target.link(to: link, headline: summary.headline))">\
    \(context.say(target.words))</a></li>

    """
  }

  private var related: HTML {
    list(page.related, id: "related", title: HTML(text: context.say(.related)))
  }

  private var more: HTML {
    let shown = Set(page.related.map(\.id))
    return list(
      page.more.filter { !shown.contains($0.id) }, id: "more",
      title: context.say(.moreFrom, markup: ["section": context.section(of: summary)]))
  }

  private func list(_ stories: [StorySummary], id: String, title: HTML) -> HTML {
    guard !stories.isEmpty else { return .empty }
    return """
      <section class="\(id)" aria-labelledby="\(id)-title">
      <h2 class="label" id="\(id)-title">\(title)</h2>
      \(context.headlines(stories))</section>

      """
  }

  private var neighbours: HTML {
    guard page.previous != nil || page.next != nil else { return .empty }
    return """
      <nav class="neighbours" \
      aria-label="\(context.say(.neighbours, ["section": summary.sectionName]))">
      \(page.previous, { neighbour($0, .previousStory, "prev") })\
      \(page.next, { neighbour($0, .nextStory, "next") })</nav>

      """
  }

  private func neighbour(_ story: StorySummary, _ words: Message, _ relation: String) -> HTML {
    """
    <p class="\(relation)"><span class="kicker">\(context.say(words))</span> \
    <a rel="\(relation)" href="\(link: context.links[.story(story.address)])">\
    \(story.headline)</a></p>

    """
  }

  private var follow: HTML {
    """
    <section class="follow" aria-labelledby="follow-title">
    <h2 class="label" id="follow-title">\
    \(context.say(.followSection, ["section": summary.sectionName]))</h2>
    \(context.edition.telegram, telegram)\
    \(FeedLinks(place: .section(summary.address.section), context: context).html)</section>

    """
  }

  private func telegram(_ address: String) -> HTML {
    """
    <p>\(Icon.message.html)<a href="\(link: Link(address))">\(context.say(.telegram))</a></p>

    """
  }
}
