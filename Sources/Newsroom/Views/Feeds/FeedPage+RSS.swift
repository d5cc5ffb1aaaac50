public import Markup
import News
import Text
import Times

extension FeedPage {
  /// The feed as RSS 2.0 with the Atom, Content and Dublin Core modules.
  public func rss(in context: PageContext) -> XML {
    let all = entries(context)
    return """
      \(XML.declaration)<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" \
      xmlns:content="http://purl.org/rss/1.0/modules/content/" \
      xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel>
      <title>\(fullTitle(context))</title>
      <link>\(link: home(context))</link>
      <description>\(about(context))</description>
      <language>\(context.edition.language)</language>
      <generator>Broadsheet \(context.site.version)</generator>
      <atom:link rel="self" type="application/rss+xml" href="\(link: address(.rss, context))"/>
      \(newest(all), { "<lastBuildDate>\(InternetDate.mail($0))</lastBuildDate>\n" })\
      \(all, { item($0, context) })</channel>
      </rss>

      """
  }

  private func item(_ entry: FeedEntry, _ context: PageContext) -> XML {
    """
    <item>
    <title>\(entry.title)</title>
    <link>\(link: entry.link)</link>
    <guid isPermaLink="false">\(entry.id)</guid>
    <pubDate>\(InternetDate.mail(entry.published, in: context.edition.zone))</pubDate>
    \(entry.authors, { "<dc:creator>\($0.name)</dc:creator>\n" })\
    \(entry.categories, { "<category>\($0)</category>\n" })\
    \(entry.summary.isEmpty
      ? "<description>\(text: entry.content)</description>\n"
      : """
        <description>\(entry.summary)</description>
        <content:encoded>\(text: entry.content)</content:encoded>

        """ as XML)</item>

    """
  }
}
