// Registered types that the names say all about.
// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension MediaType {
  public static let html = MediaType("text", "html", charset: "utf-8")
  public static let text = MediaType("text", "plain", charset: "utf-8")
  public static let css = MediaType("text", "css", charset: "utf-8")
  public static let script = MediaType("text", "javascript", charset: "utf-8")
  public static let json = MediaType("application", "json")
  public static let jsonFeed = MediaType("application", "feed+json")
  public static let manifest = MediaType("application", "manifest+json")
  public static let xml = MediaType("application", "xml", charset: "utf-8")
  public static let rss = MediaType("application", "rss+xml", charset: "utf-8")
  public static let atom = MediaType("application", "atom+xml", charset: "utf-8")
  public static let openSearch = MediaType("application", "opensearchdescription+xml")
  public static let svg = MediaType("image", "svg+xml", charset: "utf-8")
  public static let jpeg = MediaType("image", "jpeg")
  public static let webp = MediaType("image", "webp")
  public static let avif = MediaType("image", "avif")
  public static let png = MediaType("image", "png")
  public static let icon = MediaType("image", "x-icon")
  public static let font = MediaType("font", "woff2")
  public static let eventStream = MediaType("text", "event-stream")
  public static let bytes = MediaType("application", "octet-stream")
}
