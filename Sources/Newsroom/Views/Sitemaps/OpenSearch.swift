public import Markup
import News

/// How browsers may offer the paper's search (OpenSearch 1.1).
public enum OpenSearch {
  /// The description of an edition's search.
  public static func xml(in context: PageContext) -> XML {
    let search = context.absolute(context.links[.search(SearchFields())]).address
    let icon = context.absolute(Links.asset(context.assets.icon))
    // The specification allows 16 characters for the short name and 1024 for the description.
    return """
      \(XML.declaration)<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
      <ShortName>\(String(context.edition.name.prefix(16)))</ShortName>
      <Description>\(String(context.edition.tagline.prefix(1024)))</Description>
      <Language>\(context.edition.language)</Language>
      <InputEncoding>UTF-8</InputEncoding>
      <OutputEncoding>UTF-8</OutputEncoding>
      <Image width="64" height="64" type="image/svg+xml">\(link: icon)</Image>
      <Url type="text/html" method="get" template="\(search)?q={searchTerms}"/>
      </OpenSearchDescription>

      """
  }
}
