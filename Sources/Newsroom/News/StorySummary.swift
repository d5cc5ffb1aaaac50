public import Times

/// A story as lists show it.
public struct StorySummary: Sendable, Hashable {
  /// The story's identity.
  public var id: ID<Story>
  /// Where it stands.
  public var address: StoryAddress
  /// The section's name in the edition's language.
  public var sectionName: String
  /// A word or two above the headline; empty when the section's name does.
  public var kicker: String
  /// The headline.
  public var headline: String
  /// The sentence or two under the headline.
  public var standfirst: String
  /// Who it is by.
  public var byline: Byline
  /// When it was first published.
  public var published: Instant
  /// When it last changed in substance; never before `published`.
  public var updated: Instant
  /// The lead picture.
  public var picture: Picture?
  /// What the gate looks at.
  public var facts: Gate.Facts

  /// Makes a summary.
  public init(
    id: ID<Story>, address: StoryAddress, sectionName: String, kicker: String, headline: String,
    standfirst: String, byline: Byline, published: Instant, updated: Instant, picture: Picture?,
    facts: Gate.Facts
  ) {
    self.id = id
    self.address = address
    self.sectionName = sectionName
    self.kicker = kicker
    self.headline = headline
    self.standfirst = standfirst
    self.byline = byline
    self.published = published
    self.updated = updated
    self.picture = picture
    self.facts = facts
  }
}
