public import Markup

/// What every page says of the site as a whole.
public struct SiteInfo: Sendable, Hashable {
  /// The name of the site.
  public var name: String
  /// The scheme and host in front of every path, without a slash at the end.
  public var base: String
  /// The version of the program.
  public var version: String

  /// Makes a site.
  public init(name: String, base: String, version: String) {
    self.name = name
    self.base = base.hasSuffix("/") ? String(base.dropLast()) : base
    self.version = version
  }

  /// An address of the site with scheme and host.
  public func absolute(_ link: Link) -> Link {
    link.scheme == nil ? Link(base + link.address) : link
  }
}
