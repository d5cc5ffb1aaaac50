public import Times

/// One language of the site, with its own sections, time zone and addresses.
public struct Edition: Sendable, Hashable {
  /// The edition's identity.
  public var id: ID<Edition>
  /// The language as a BCP 47 tag, such as `en` or `ar`.
  public var language: String
  /// The first part of its addresses; empty for the default edition.
  public var prefix: String
  /// The name of the paper in this edition.
  public var name: String
  /// A sentence under the name.
  public var tagline: String
  /// The zone in which its days begin and its times are shown.
  public var zone: Zone
  /// The address of the edition's Telegram channel.
  public var telegram: String?
  /// The line with breaking news; nil for none.
  ///
  /// It may be over.
  public var breaking: BreakingBar?

  /// Makes an edition.
  public init(
    id: ID<Edition>, language: String, prefix: String, name: String, tagline: String, zone: Zone,
    telegram: String? = nil, breaking: BreakingBar? = nil
  ) {
    self.id = id
    self.language = language
    self.prefix = prefix
    self.name = name
    self.tagline = tagline
    self.zone = zone
    self.telegram = telegram
    self.breaking = breaking
  }

  /// Whether this is the edition at `/`.
  public var isDefault: Bool { prefix.isEmpty }
}
