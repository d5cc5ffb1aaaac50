import Markup
/// The rules for robots (RFC 9309).
public enum Robots {
  /// Everything may be read but search results, which are made for each query, and what is a
  /// reader's own, which robots have none of.
  public static func text(site: SiteInfo, editions prefixes: [String]) -> String {
    let closed = prefixes.flatMap { prefix in
      ["search?", "saved", "following"].map {
        "Disallow: \(prefix.isEmpty ? "" : "/\(prefix)")/\($0)"
      }
    }
    let maps = [Links.sitemap, Links.newsSitemap].map {
      "Sitemap: \(site.absolute($0).address)"
    }
    return (["User-agent: *"] + closed + [""] + maps).joined(separator: "\n") + "\n"
  }
}
