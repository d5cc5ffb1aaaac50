public import News
public import Times

/// The stories of one month of an edition, for search engines.
public struct StorySitemap: Sendable {
  /// The stories.
  public var entries: [Entry]

  /// Makes a sitemap.
  public init(entries: [Entry]) {
    self.entries = entries
  }

  /// A story and when its text last changed.
  public struct Entry: Sendable, Hashable {
    /// Where it stands.
    public var address: StoryAddress
    /// When its text last changed.
    public var modified: Instant

    /// Makes an entry.
    public init(address: StoryAddress, modified: Instant) {
      self.address = address
      self.modified = modified
    }
  }
}
