public import Times

/// A story as the desk works on it: its newest saved text, and how far the work has come.
public struct WorkingCopy: Sendable, Hashable {
  /// The story.
  public var id: ID<Story>
  /// The newest saved text; pictures are named by their digests.
  ///
  /// `acts` are those on record.
  public var draft: StoryDraft
  /// The number of the newest saved revision; 0 while the text is as it came from elsewhere.
  ///
  /// Whoever saves says on which one.
  public var head: Int
  /// The saved revision that readers see; nil when they see none or one from elsewhere.
  public var live: Int?
  /// How far the work has come: `published` when readers see all of it.
  public var state: StoryState
  /// What readers are given: `published`, `retracted`, or nil for nothing yet.
  public var standing: StoryState?
  /// Where readers find it; nil when it never was published.
  public var address: StoryAddress?
  /// Who it is assigned to.
  public var owner: Actor?
  /// Who saved the newest revision; nil when it came from elsewhere.
  public var savedBy: Actor?
  /// When that was.
  public var saved: Instant
  /// The revision that somebody has approved, and who; nil for none.
  public var approval: Approval?
  /// What the budget says of it.
  public var plan: StoryPlan?
  /// What will be published by itself; nil for nothing.
  public var scheduled: ScheduledPublication?
  /// Whether the text came as HTML and stands here as Markdown.
  public var isConverted: Bool

  /// Makes a working copy.
  public init(
    id: ID<Story>, draft: StoryDraft, head: Int, live: Int?, state: StoryState,
    standing: StoryState?, address: StoryAddress?, owner: Actor?, savedBy: Actor?,
    saved: Instant, approval: Approval?, plan: StoryPlan?, scheduled: ScheduledPublication?,
    isConverted: Bool
  ) {
    self.id = id
    self.draft = draft
    self.head = head
    self.live = live
    self.state = state
    self.standing = standing
    self.address = address
    self.owner = owner
    self.savedBy = savedBy
    self.saved = saved
    self.approval = approval
    self.plan = plan
    self.scheduled = scheduled
    self.isConverted = isConverted
  }

  /// Whether readers do not see all that was saved.
  public var hasUnpublishedChanges: Bool { standing != nil && (live ?? 0) != head }

  /// That somebody has looked a revision through.
  public struct Approval: Sendable, Hashable {
    /// The revision.
    public var revision: Int
    /// Who has approved it.
    public var by: ID<Account>

    /// Makes an approval.
    public init(revision: Int, by: ID<Account>) {
      self.revision = revision
      self.by = by
    }
  }
}
