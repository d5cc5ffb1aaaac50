/// What the operator decides about the site.
public struct SiteSettings: Sendable {
  /// Scheme and host of public addresses, such as `https://lantern.example`; nil to take what
  /// each request asked for.
  public var base: String?
  /// The program's version.
  public var version: String
  /// Where the renditions of pictures lie.
  public var pictures: String
  /// Where files lie that are made to be sent once.
  public var temporary = "/tmp"
  /// Opens /metrics to whoever presents it; nil for none but this machine.
  public var metricsKey: String?
  /// How many bytes of memory the page cache may take; nil for no cache.
  public var cacheBytes: Int?

  /// How many requests a second one token may make in the long run, ten times as many at once.
  public var apiRate = usualAPIRate
  /// Whether webhooks may go to this machine and its house, and there without encryption.
  public var webhooksReachHouse = false

  /// The rate of the API unless the operator says otherwise.
  public static let usualAPIRate = 20
  /// The bytes of the page cache unless the operator says otherwise.
  public static let usualCacheBytes = 32 << 20

  /// Makes settings.
  public init(
    base: String?, version: String, pictures: String, metricsKey: String? = nil,
    cacheBytes: Int? = usualCacheBytes
  ) {
    self.cacheBytes = cacheBytes
    self.base = base
    self.version = version
    self.pictures = pictures
    self.metricsKey = metricsKey
  }
}
