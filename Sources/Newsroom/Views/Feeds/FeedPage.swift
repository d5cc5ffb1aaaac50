public import Markup
public import News
public import Times

/// A feed of one of the edition's lists.
public struct FeedPage: Sendable {
  /// The list.
  public var place: Place
  /// The list's title, such as a section's name; empty for the edition as a whole.
  public var title: String
  /// A sentence about the list; empty for the edition's own.
  public var description: String
  /// What it holds, newest first.
  public var entries: Entries

  /// Where the feed itself stands and where its page does, when neither is its list's; for Atom.
  public var addresses: (own: Link, page: Link)?

  /// Makes a feed.
  public init(place: Place, title: String = "", description: String = "", entries: Entries) {
    self.place = place
    self.title = title
    self.description = description
    self.entries = entries
  }

  /// What a feed holds.
  public enum Entries: Sendable {
    /// Stories in full.
    case stories([Story])
    /// A reader's list: stories in full, and pages elsewhere.
    case saved([SavedItem])
    /// Corrections in words.
    case corrections([Correction])
    /// What was done to a story, with what it changed.
    case changes(ChangeLog, of: StorySummary)
    /// What was answered to a reader.
    case answers([CommentAnswer])
  }

  /// An entry of a reader's list.
  public enum SavedItem: Sendable {
    /// A story in full.
    case story(Story)
    /// A page elsewhere: its address, what it is called, what the reader wrote to it and when it was
    /// saved.
    case link(address: String, title: String, note: String, saved: Instant)
  }
}
