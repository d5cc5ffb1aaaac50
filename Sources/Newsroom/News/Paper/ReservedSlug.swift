/// The first parts of addresses that are the program's own.
///
/// No section, page or edition may stand there: its address would be answered by something else.
public enum ReservedSlug {
  /// The words.
  public static let all: Set<String> = [
    "agency", "api", "archive", "assets", "by", "comments", "corrections", "desk", "favicon",
    "following", "healthz", "latest", "live", "manifest", "metrics", "news-sitemap", "opensearch",
    "pictures", "reader", "readyz",
    "robots", "saved", "search", "service-worker", "sitemap", "topic", "well-known",
  ]

  /// Whether an address that begins with the slug is the program's own; four digits are a year.
  public static func contains(_ slug: String) -> Bool {
    all.contains(slug)
      || (slug.utf8.count == 4 && slug.utf8.allSatisfy { (0x30...0x39).contains($0) })
  }
}
