public import News
public import Times

/// What a list of the desk asks for.
public struct DeskListRequest: Sendable, Hashable {
  /// The list.
  public var view: DeskView
  /// Who looks: `mine` is theirs.
  public var account: ID<Account>
  /// The present.
  public var now: Instant
  /// When the day began for whoever looks.
  public var dayBegan: Instant
  /// One edition; nil for all.
  public var edition: ID<Edition>?
  /// One section; nil for all.
  public var section: ID<Section>?
  /// Whom the stories are assigned to; nil for anybody.
  public var owner: ID<Account>?
  /// The name of somebody in the byline; empty for anybody.
  public var author = ""
  /// How far the work has come; nil for any state.
  public var state: StoryState?
  /// The name of a topic; empty for any.
  public var topic = ""
  /// Words that the text has; empty for any.
  public var text = ""
  /// Where the page begins.
  public var start = Start.newest
  /// How many stories a page has.
  public var limit: Int

  /// Where a page of the list begins.
  public enum Start: Sendable, Hashable {
    /// With the story that was saved last.
    case newest
    /// Behind a place.
    case older(than: Cursor)
    /// The page that ends before a place.
    case newer(than: Cursor)
  }

  /// Asks for a list.
  public init(
    _ view: DeskView, account: ID<Account>, now: Instant, dayBegan: Instant, limit: Int = 50
  ) {
    self.view = view
    self.account = account
    self.now = now
    self.dayBegan = dayBegan
    self.limit = limit
  }
}

/// One page of a list of the desk.
public struct DeskListPage: Sendable, Hashable {
  /// The stories, the one saved last first.
  public var stories: [DeskStory]
  /// The place from which newer stories follow; nil at the newest.
  public var newer: Cursor?
  /// The place from which older stories follow; nil at the oldest.
  public var older: Cursor?
}
