public import News
public import Text
public import Times

/// Which entries of a reader's list are wanted, newest first.
public struct SavedRequest: Sendable, Hashable {
  /// Whose list.
  public var reader: ID<Reader>
  /// Which part of it; nil for all, the archive included.
  public var view: SavedView?
  /// Stories of this section alone.
  public var section: ID<Section>?
  /// Entries with these words alone; nil for no search.
  public var words: Words?
  /// Where the page begins; nil at the newest.
  public var before: Cursor?
  /// How many entries at most.
  public var limit: Int
  /// The present.
  public var now: Instant

  /// Makes a request for the newest entries.
  public init(
    _ reader: ID<Reader>, view: SavedView? = .current, section: ID<Section>? = nil,
    words: Words? = nil, before: Cursor? = nil, limit: Int = 50, now: Instant
  ) {
    self.reader = reader
    self.view = view
    self.section = section
    self.words = words
    self.before = before
    self.limit = limit
    self.now = now
  }

  /// What a reader searches for in their list.
  public struct Words: Sendable, Hashable {
    /// What was typed.
    public var text: String
    /// The same as the languages of the editions read it.
    public var queries: [ID<Edition>: SearchQuery]

    /// Makes a search.
    public init(_ text: String, queries: [ID<Edition>: SearchQuery]) {
      self.text = text
      self.queries = queries
    }
  }
}

/// A part of a reader's list.
public struct SavedList: Sendable, Hashable {
  /// The entries, the one that was saved last first.
  public var entries: [SavedEntry]
  /// The place from which older entries follow; nil at the end.
  public var older: Cursor?
}
