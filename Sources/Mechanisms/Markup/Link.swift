/// An address that is safe in `href` and `src`: a path of the site, or http, https, mailto, tel.
///
/// Everything else, such as `javascript:` and `data:`, becomes an address that leads nowhere.
public struct Link: Hashable, Sendable {
  /// The address, in ASCII, ready for an attribute once it is escaped.
  public let address: String

  /// The address that stands for every unsafe one.
  public static let inert = Link(known: "about:invalid")

  /// Checks an address from outside; nil when its scheme is not allowed or it is empty.
  ///
  /// Reads it the way browsers do: outer white space and controls, and inner tabs and line ends,
  /// do not count, a backslash in a path is a slash. An address without a scheme but with a host (`//host/`) becomes https.
  public init?(checking text: String) {
    var bytes = text.utf8.drop { $0 <= 0x20 }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    let kept = Self.slashed(bytes.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D })
    guard !kept.isEmpty, !kept.contains(0) else { return nil }
    guard let address = Self.allowed(kept) else { return nil }
    self.address = address
  }

  /// Takes an address from outside; an unsafe one becomes inert.
  public init(_ text: String) {
    self = Link(checking: text) ?? .inert
  }

  /// A path of the site from its segments, with a trailing slash if wanted, a query and a fragment.
  ///
  /// `Link(path: ["topic", slug], query: [("page", "2")])` is `/topic/…?page=2`.
  public init(
    path: [String], directory: Bool = false, query: [(name: String, value: String)] = [],
    fragment: String? = nil
  ) {
    var address = "/" + path.map(URLEncoding.component).joined(separator: "/")
    if directory, !path.isEmpty { address += "/" }
    if !query.isEmpty { address += "?" + URLEncoding.query(query) }
    if let fragment { address += "#" + URLEncoding.component(fragment) }
    self.address = address
  }

  init(known address: String) {
    self.address = address
  }

  /// The scheme in small letters; nil for a path of the site.
  public var scheme: String? {
    Self.scheme(Array(address.utf8))
  }

  /// Whether the address is on the web: http or https with a host.
  public var isWeb: Bool {
    scheme == "http" || scheme == "https"
  }
}

extension Link {
  private static func slashed(_ bytes: [UInt8]) -> [UInt8] {
    let path = bytes.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    return path.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 } + bytes[path.endIndex...]
  }

  private static func allowed(_ bytes: [UInt8]) -> String? {
    guard let scheme = scheme(bytes) else { return relative(bytes) }
    let rest = bytes[(scheme.utf8.count + 1)...]
    switch scheme {
    case "http", "https":
      let slashes = rest.prefix { $0 == UInt8(ascii: "/") }
      let host = rest[slashes.endIndex...]
      guard hasHost(host) else { return nil }
      return scheme + "://" + URLEncoding.address(host)
    case "mailto", "tel":
      return rest.isEmpty ? nil : scheme + ":" + URLEncoding.address(rest)
    default:
      return nil
    }
  }

  private static func relative(_ bytes: [UInt8]) -> String? {
    let slashes = bytes.prefix { $0 == UInt8(ascii: "/") }
    guard slashes.count > 1 else {
      return slashes.isEmpty
        ? URLEncoding.address(bytes) : "/" + URLEncoding.address(bytes.dropFirst())
    }
    let host = bytes[slashes.endIndex...]
    return hasHost(host) ? "https://" + URLEncoding.address(host) : nil
  }

  private static func hasHost(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    return first != UInt8(ascii: "?") && first != UInt8(ascii: "#") && first != UInt8(ascii: ":")
  }

  /// The scheme before the first colon, in small letters; nil when there is none.
  ///
  /// A colon after `/`, `?` or `#` belongs to a path. What stands before any other colon is taken
  /// as a scheme, even when it is not a well-formed one: no browser's guess is trusted.
  private static func scheme(_ bytes: [UInt8]) -> String? {
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: ":"): return String(decoding: bytes[..<index], as: UTF8.self).lowercased()
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
      default: continue
      }
    }
    return nil
  }
}
