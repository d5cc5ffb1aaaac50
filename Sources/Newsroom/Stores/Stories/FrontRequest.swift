public import News
public import Times

/// What a front page needs of the stories.
public struct FrontRequest: Sendable, Hashable {
  /// The edition.
  public var edition: ID<Edition>
  /// The sections that have a river of their own, in order.
  public var sections: [ID<Section>]
  /// How many of the newest stories of the edition.
  public var latest: Int
  /// How many stories each river has.
  public var each: Int
  /// The present.
  public var now: Instant

  /// Makes a request.
  public init(
    edition: ID<Edition>, sections: [ID<Section>], latest: Int = 12, each: Int = 5, now: Instant
  ) {
    self.edition = edition
    self.sections = sections
    self.latest = latest
    self.each = each
    self.now = now
  }
}
