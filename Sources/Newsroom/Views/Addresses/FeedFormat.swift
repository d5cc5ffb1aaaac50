/// The formats of feeds, by the ending of their addresses.
public enum FeedFormat: String, Sendable, Hashable, CaseIterable {
  /// RSS 2.0.
  case rss
  /// Atom 1.0.
  case atom
  /// JSON Feed 1.1.
  case json

  /// The last part of the address.
  public var fileName: String { "feed.\(rawValue)" }

  /// The media type, without parameters.
  public var mediaType: String {
    switch self {
    case .rss: "application/rss+xml"
    case .atom: "application/atom+xml"
    case .json: "application/feed+json"
    }
  }

  /// The name that readers know it by.
  public var name: String {
    switch self {
    case .rss: "RSS"
    case .atom: "Atom"
    case .json: "JSON"
    }
  }
}
