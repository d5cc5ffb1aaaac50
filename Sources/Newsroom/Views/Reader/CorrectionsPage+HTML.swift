public import Markup
import News
import Times

extension CorrectionsPage {
  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    let title = context.say(.corrections)
    let link = part.map { context.links[.corrections, $0] } ?? context.links[.corrections]
    return Layout(
      context: context, title: title, description: context.say(.aboutCorrections),
      canonical: link, alternates: part == nil ? context.alternates(.corrections) : [],
      feeds: .corrections, place: .corrections, look: "list",
      main: heading(title, context) + entries(context) + pages(context)
    ).html
  }

  private func heading(_ title: String, _ context: PageContext) -> HTML {
    """
    <header class="opening">
    <h1>\(title)</h1>
    <p class="about">\(context.say(.aboutCorrections))</p>
    \(policy(context))\(FeedLinks(place: .corrections, context: context).html)</header>

    """
  }

  private func policy(_ context: PageContext) -> HTML {
    guard let page = context.pages.first(where: { $0.role == .corrections }) else { return .empty }
    return "<p><a href=\"\(link: context.links[.page(page.slug)])\">\(page.title)</a></p>\n"
  }

  private func entries(_ context: PageContext) -> HTML {
    if corrections.isEmpty {
      return "<p class=\"none\">\(context.say(.noCorrections))</p>\n"
    }
    return "<ul class=\"changes\">\n\(corrections, { entry($0, context) })</ul>\n"
  }

  private func entry(_ correction: Correction, _ context: PageContext) -> HTML {
    """
    <li class="act-\(correction.act.kind.rawValue)">
    <p class="meta"><b>\(context.name(correction.act.kind))</b> \
    \(context.when(correction.act.at))</p>
    <h2>\(context.headline(correction.story))</h2>
    <p>\(correction.act.note)</p>
    \(if: correction.hasLog, log(correction, context))</li>

    """
  }

  private func log(_ correction: Correction, _ context: PageContext) -> HTML {
    """
    <p class="log"><a href="\(link: context.links[.changes(correction.story.address)])">\
    \(context.say(.allChanges))</a></p>

    """
  }

  private func pages(_ context: PageContext) -> HTML {
    Steps(
      label: context.say(.moreCorrections),
      previous: older.map { (context.links[.corrections, .older($0)], context.say(.older)) },
      next: newer.map { (context.links[.corrections, .newer($0)], context.say(.newer)) }
    ).html
  }
}
