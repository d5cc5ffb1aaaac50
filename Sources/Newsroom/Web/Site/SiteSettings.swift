/// What the operator decides about the site.
public struct SiteSettings: Sendable {
  /// Scheme and host of public addresses, such as `https://lantern.example`; nil to take what
  /// each request asked for.
  public var base: String?
  /// The program's version.
  public var version: String
  /// Where the renditions of pictures lie.
  public var pictures: String
  /// Opens /metrics to whoever presents it; nil for none but this machine.
  public var metricsKey: String?
  /// How many bytes of memory the page cache may take; nil for no cache.
  public var cacheBytes: Int?

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
