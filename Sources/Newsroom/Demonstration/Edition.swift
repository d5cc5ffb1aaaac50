extension Lantern {
  /// One language of the paper.
  public struct Edition: Sendable {
    /// The language tag, also the `edition` field of its stories.
    public let language: String
    /// The first part of its addresses; empty for the default edition.
    public let prefix: String
    /// The name on its masthead.
    public let name: String
    /// The line under the masthead.
    public let tagline: String
    /// The IANA name of its time zone.
    public let timeZone: String
    /// The address of its Telegram channel.
    public let telegram: String
    /// Its sections, in the order of the navigation.
    public let sections: [Section]
  }
}
