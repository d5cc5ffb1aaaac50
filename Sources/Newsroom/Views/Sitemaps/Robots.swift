import Markup
/// The rules for robots (RFC 9309).
public enum Robots {
  /// Everything may be read but search results, which are made for each query.
  public static func text(site: SiteInfo, editions prefixes: [String]) -> String {
    let searches = prefixes.map { "Disallow: \($0.isEmpty ? "" : "/\($0)")/search?" }
    let maps = [Links.sitemap, Links.newsSitemap].map {
      "Sitemap: \(site.absolute($0).address)"
    }
    return (["User-agent: *"] + searches + [""] + maps).joined(separator: "\n") + "\n"
  }
}
