public import Times

/// A story as the desk's lists show it, published or not.
public struct DeskStory: Sendable, Hashable {
  /// The story.
  public var id: ID<Story>
  /// Its edition.
  public var edition: ID<Edition>
  /// Its section.
  public var section: ID<Section>
  /// The headline of the newest saved revision.
  public var headline: String
  /// How far the work on it has come: `published` when readers see all that was saved.
  public var state: StoryState
  /// Who it is assigned to; nil for nobody.
  public var owner: Actor?
  /// When it was last saved or acted on.
  public var saved: Instant
  /// Who did that.
  public var savedBy: String
  /// The number of the newest saved revision; 0 when the desk has none of its own yet.
  public var head: Int
  /// The saved revision that readers see; nil when they see none or one from elsewhere.
  public var live: Int?
  /// What the gate looks at of what readers see.
  public var facts: Gate.Facts
  /// Where readers find it; nil when it never was published.
  public var address: StoryAddress?
  /// When a saved revision will be published by itself; nil for never.
  public var scheduled: Instant?
  /// Before when readers may not see it, as saved.
  public var embargo: Instant?
  /// When and how long it is planned to be; nil when it is in no budget.
  public var plan: StoryPlan?
  /// How many words the newest saved revision has.
  public var words: Int
  /// How many pictures it has, the lead among them.
  public var pictures: Int

  /// Makes a line of a list.
  public init(
    id: ID<Story>, edition: ID<Edition>, section: ID<Section>, headline: String,
    state: StoryState, owner: Actor?, saved: Instant, savedBy: String, head: Int, live: Int?,
    facts: Gate.Facts, address: StoryAddress?, scheduled: Instant?, embargo: Instant?,
    plan: StoryPlan?, words: Int, pictures: Int
  ) {
    self.id = id
    self.edition = edition
    self.section = section
    self.headline = headline
    self.state = state
    self.owner = owner
    self.saved = saved
    self.savedBy = savedBy
    self.head = head
    self.live = live
    self.facts = facts
    self.address = address
    self.scheduled = scheduled
    self.embargo = embargo
    self.plan = plan
    self.words = words
    self.pictures = pictures
  }
}

/// What the budget says of a story before it is written.
public struct StoryPlan: Sendable, Hashable {
  /// The day in the edition's zone for which it is planned.
  public var day: CivilDate
  /// How many words it is to have; 0 when nobody said.
  public var words: Int
  /// How many pictures it is to have.
  public var pictures: Int

  /// Makes a plan.
  public init(day: CivilDate, words: Int = 0, pictures: Int = 0) {
    self.day = day
    self.words = words
    self.pictures = pictures
  }
}
