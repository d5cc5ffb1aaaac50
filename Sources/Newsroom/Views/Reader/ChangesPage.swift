public import News

/// What was done to a story, act by act, with the words that changed.
public struct ChangesPage: Sendable {
  /// The story.
  public var story: StorySummary
  /// This part of the log.
  public var log: ChangeLog
  /// Which part this is; nil for the newest.
  public var part: ListPart?
  /// The mark for the part with older acts; nil on the last.
  public var older: String?

  /// Makes a part of the log.
  ///
  /// Of a story that is retracted the log has no texts: give one without.
  public init(
    story: StorySummary, log: ChangeLog, part: ListPart? = nil, older: String? = nil
  ) {
    self.story = story
    self.log = log
    self.part = part
    self.older = older
  }
}
