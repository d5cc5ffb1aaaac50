import Markup
import News
import Times
import Text

/// The top of every page: name, editions, sections.
struct Masthead {
  let layout: Layout
  private var context: PageContext { layout.context }
  private var isFront: Bool { layout.place == .front }

  var html: HTML {
    """
    <header class="masthead">
    <div class="topline">
    <p class="today">\(context.today)</p>
    <p class="find"><a href="\(link: context.links[.search(SearchFields())])">\
    \(Icon.search.html)\(context.say(.search))</a></p>
    <p class="find"><a href="\(link: context.links.saved)">\
    \(Icon.star.html)\(context.say(.savedLink))</a></p>
    \(editions)</div>
    \(name)<p class="tagline">\(context.edition.tagline)</p>
    \(sections)</header>

    """
  }

  private var name: HTML {
    let link: HTML =
      "<a href=\"\(link: context.links[.front])\">\(context.edition.name)</a>"
    return isFront ? "<h1 class=\"name\">\(link)</h1>\n" : "<p class=\"name\">\(link)</p>\n"
  }

  private var editions: HTML {
    guard context.editions.count > 1 else { return .empty }
    return """
      <nav class="editions" aria-label="\(context.say(.editions))">
      <ul>
      \(context.editions, edition)</ul>
      </nav>

      """
  }

  private func edition(_ edition: Edition) -> HTML {
    let other = layout.alternates.first { $0.edition.id == edition.id }
    let isOwn = edition.id == context.edition.id
    let language = context.languages[edition.language]
    return """
      <li><a lang="\(edition.language)" dir="\(language.direction.rawValue)" \
      hreflang="\(edition.language)" href="\(link: other?.link ?? Links(edition)[.front])"\
      \(attribute: "aria-current", isOwn ? "true" : nil)>\(language.ownName)</a></li>

      """
  }

  private var sections: HTML {
    """
    <nav class="sections" aria-label="\(context.say(.sections))">
    <ul>
    \(menu)</ul>
    </nav>

    """
  }

  private var menu: HTML {
    if let links = context.menu(.masthead) { return "\(links, item)" }
    return """
      \(context.sections, section)\
      <li><a href="\(link: context.links[.latest])"\(attribute: "aria-current", current(.latest))>\
      \(context.say(.latest))</a></li>

      """
  }

  private func item(_ item: MenuLink) -> HTML {
    let current = item.isCurrent(at: layout.place, section: layout.section)
    return """
      <li><a href="\(link: item.link)"\(attribute: "aria-current", current)>\(item.words)</a></li>

      """
  }

  private func section(_ section: Section) -> HTML {
    let isInside = section.slug == layout.section
    let current = current(.section(section.slug)) ?? (isInside ? "true" : nil)
    return """
      <li><a href="\(link: context.links[.section(section.slug)])"\
      \(attribute: "aria-current", current)>\(section.name)</a></li>

      """
  }

  private func current(_ place: Place) -> String? {
    layout.place == place ? "page" : nil
  }
}
