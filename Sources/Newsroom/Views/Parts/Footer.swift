import Markup
import News
import Text

/// The end of every page: sections, the paper's own pages, ways to follow it.
struct Footer {
  let context: PageContext

  var html: HTML {
    """
    <footer class="foot">
    <nav class="columns" aria-label="\(context.say(.moreOfThePaper))">
    \(context.menu(.footer).map(own) ?? sections + paper)\(follow)</nav>
    <p class="imprint">\(imprint)</p>
    </footer>

    """
  }

  /// What the desk has chosen, in the place of all sections and pages.
  private func own(_ links: [MenuLink]) -> HTML {
    """
    <div>
    <h2>\(context.say(.thePaper))</h2>
    <ul class="wide">
    \(links, { item($0.link, $0.words) })</ul>
    </div>

    """
  }

  private var sections: HTML {
    """
    <div>
    <h2>\(context.say(.sections))</h2>
    <ul class="wide">
    \(context.sections, { item(context.links[.section($0.slug)], $0.name) })</ul>
    </div>

    """
  }

  private var paper: HTML {
    """
    <div>
    <h2>\(context.say(.thePaper))</h2>
    <ul>
    \(context.pages, { item(context.links[.page($0.slug)], $0.title) })\
    \(item(context.links[.corrections], context.say(.corrections)))\
    \(item(context.links[.archive], context.say(.archive)))</ul>
    </div>

    """
  }

  private var follow: HTML {
    """
    <div>
    <h2>\(context.say(.follow))</h2>
    <ul>
    \(item(context.links[.latest], context.say(.latest)))\
    \(item(context.links[.search(SearchFields())], context.say(.search)))\
    \(telegram)\(FeedFormat.allCases, feed)</ul>
    </div>

    """
  }

  private var telegram: HTML? {
    context.edition.telegram.map { item(Link($0), context.say(.telegram)) }
  }

  private func feed(_ format: FeedFormat) -> HTML {
    item(context.links.feed(format, of: .front), context.say(.feed, ["format": format.name]))
  }

  private func item(_ link: Link, _ words: String) -> HTML {
    "<li><a href=\"\(link: link)\">\(words)</a></li>\n"
  }

  private var imprint: HTML {
    HTML(
      text: context.say(
        .imprint, ["site": context.edition.name, "version": context.site.version]))
  }
}
