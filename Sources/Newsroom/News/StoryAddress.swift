public import Times

/// The parts of a story's address.
public struct StoryAddress: Sendable, Hashable {
  /// The edition.
  public var edition: ID<Edition>
  /// The section's slug.
  public var section: String
  /// The day of first publication in the edition's zone.
  public var date: CivilDate
  /// The story's own part, unique on that day in that section.
  public var slug: String

  /// Makes an address.
  public init(edition: ID<Edition>, section: String, date: CivilDate, slug: String) {
    self.edition = edition
    self.section = section
    self.date = date
    self.slug = slug
  }
}
