public import Markup
import News
import Text
import Times

extension FeedPage {
  /// The feed as Atom 1.0 (RFC 4287).
  public func atom(in context: PageContext) -> XML {
    let all = entries(context)
    let direction = context.language.direction.rawValue
    return """
      \(XML.declaration)<feed xmlns="http://www.w3.org/2005/Atom" \
      xml:lang="\(context.edition.language)">
      <id>\(link: home(context))</id>
      <title>\(fullTitle(context))</title>
      <subtitle>\(about(context))</subtitle>
      <updated>\(ISO8601.string(newest(all) ?? Instant(milliseconds: 0)))</updated>
      <author><name>\(context.edition.name)</name></author>
      <link rel="alternate" type="text/html" href="\(link: home(context))"/>
      <link rel="self" type="application/atom+xml" href="\(link: address(.atom, context))"/>
      <generator version="\(context.site.version)">Broadsheet</generator>
      \(all, { entry($0, context, direction) })</feed>

      """
  }

  private func entry(_ entry: FeedEntry, _ context: PageContext, _ direction: String) -> XML {
    """
    <entry xml:lang="\(entry.language)">
    <id>\(entry.id)</id>
    <title>\(entry.title)</title>
    <link rel="alternate" type="text/html" href="\(link: entry.link)"/>
    <published>\(ISO8601.string(entry.published, in: context.edition.zone))</published>
    <updated>\(ISO8601.string(entry.updated, in: context.edition.zone))</updated>
    \(entry.authors, author)\(entry.categories, { "<category term=\"\($0)\"/>\n" })\
    \(if: !entry.summary.isEmpty, "<summary>\(entry.summary)</summary>\n")\
    <content type="html">\(text: directed(entry.content, direction))</content>
    </entry>

    """
  }

  /// Atom has no attribute for direction: the content says it.
  private func directed(_ content: HTML, _ direction: String) -> HTML {
    direction == "rtl" ? "<div dir=\"rtl\">\(content)</div>" : content
  }

  private func author(_ author: FeedEntry.Author) -> XML {
    """
    <author><name>\(author.name)</name>\
    \(author.link, { "<uri>\(link: $0)</uri>" })</author>

    """
  }
}
