public import Times

/// A story that the desk has put in a place of a front, instead of the newest one.
public struct FrontSlot: Sendable, Hashable {
  /// The place, counted from 0: the lead, then those beside it.
  public var place: Int
  /// The story.
  public var story: ID<Story>
  /// When the place becomes the newest story's again; nil for never.
  public var until: Instant?

  /// Puts a story in a place.
  public init(place: Int, story: ID<Story>, until: Instant? = nil) {
    self.place = place
    self.story = story
    self.until = until
  }

  /// How many places a front has: the edition's, with the lead and four beside it, or a section's.
  public static func count(section: ID<Section>?) -> Int { section == nil ? 5 : 3 }
}
