import Markup
import News
import Text

/// What all pages have in common: the head, the masthead, the footer.
struct Layout {
  let context: PageContext
  /// The page's own title; empty on the front page.
  var title = ""
  /// A sentence for search engines and link cards.
  var description = ""
  /// The canonical address; nil for pages that robots should not keep.
  var canonical: Link?
  /// The same page in other editions, this one included.
  var alternates: [Alternate] = []
  /// The list whose feeds are announced.
  var feeds = Place.front
  /// The slug of the section that the page belongs to.
  var section = ""
  /// Where the page stands, to mark its link as the current one.
  var place: Place?
  /// The state of what the page shows, if its script is to offer it anew; needs a place.
  var live: PageVersion?
  /// A name for the style sheet.
  var look = "plain"
  /// More elements for the head.
  var head = HTML.empty
  /// The page's content.
  var main = HTML.empty

  /// The whole document.
  var html: HTML {
    let direction = context.language.direction.rawValue
    return """
      <!DOCTYPE html>
      <html lang="\(context.edition.language)" dir="\(direction)">
      <head>
      \(metadata)\(links)\(head)</head>
      <body class="\(look)">
      <a class="skip" href="#content">\(context.say(.skip))</a>
      \(if: context.leavesHoles, Hole.staffBar.html())\
      \(context.breaking, { BreakingView(bar: $0, context: context).html })\
      \(Masthead(layout: self).html)<main id="content" tabindex="-1"\(liveness)>
      \(main)</main>
      \(Footer(context: context).html)</body>
      </html>

      """
  }

  private var metadata: HTML {
    let name = context.edition.name
    let full = title.isEmpty ? "\(name): \(context.edition.tagline)" : "\(title) – \(name)"
    return """
      <meta charset="utf-8"/>
      <title>\(full)</title>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      \(if: !description.isEmpty, "<meta name=\"description\" content=\"\(description)\"/>\n")\
      \(if: canonical == nil, "<meta name=\"robots\" content=\"noindex\"/>\n")\
      <meta name="color-scheme" content="light dark"/>
      <meta name="theme-color" content="#7c2d12"/>

      """
  }

  private var links: HTML {
    let ages = context.assets.ages(context.language)
    return """
      <link rel="stylesheet" href="\(link: Links.asset(context.assets.style))"/>
      <script src="\(link: Links.asset(context.assets.script))"\
      \(attribute: "data-ages", link: ages.map(Links.asset)) defer=""></script>
      <link rel="icon" type="image/svg+xml" href="\(link: Links.asset(context.assets.icon))"/>
      <link rel="manifest" href="\(link: context.links.manifest)"/>
      <link rel="search" type="application/opensearchdescription+xml" \
      title="\(context.edition.name)" href="\(link: context.links.openSearch)"/>
      \(canonical, canonicalLink)\(alternates, alternate)\(defaultAlternate)\
      \(FeedFormat.allCases, feed)
      """
  }

  /// Where the script hears that the page has changed, and what it says then.
  private var liveness: HTML {
    guard let live, let place else { return .empty }
    let isStory = if case .story = place { true } else { false }
    return """
      \(attribute: "data-live", link: context.links.live(place))\
      \(attribute: "data-version", live.text)\
      \(attribute: "data-changed", context.say(isStory ? .storyChanged : .listChanged))\
      \(attribute: "data-withdrawn", isStory ? context.say(.storyWithdrawn) : nil)\
      \(attribute: "data-show", context.say(.showChanged))\
      \(attribute: "data-close", context.say(.closeBar))
      """
  }

  private func canonicalLink(_ link: Link) -> HTML {
    "<link rel=\"canonical\" href=\"\(link: context.absolute(link))\"/>\n"
  }

  private func alternate(_ other: Alternate) -> HTML {
    """
    <link rel="alternate" hreflang="\(other.edition.language)" \
    title="\(context.languages[other.edition.language].ownName)" \
    href="\(link: context.absolute(other.link))"/>

    """
  }

  private var defaultAlternate: HTML? {
    alternates.first(where: \.edition.isDefault).map {
      """
      <link rel="alternate" hreflang="x-default" href="\(link: context.absolute($0.link))"/>

      """
    }
  }

  private func feed(_ format: FeedFormat) -> HTML {
    """
    <link rel="alternate" type="\(format.mediaType)" \
    title="\(context.edition.name) (\(format.name))" \
    href="\(link: context.links.feed(format, of: feeds))"/>

    """
  }
}
