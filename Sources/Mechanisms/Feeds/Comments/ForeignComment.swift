public import Times

/// A comment as another system's file has it, with nothing of its author but the name.
public struct ForeignComment: Sendable, Hashable {
  /// Where it stands in the file: a line from 1, or the number of a row.
  public var place: Place
  /// Its name in the other system; empty when the file gives none.
  public var id = ""
  /// Which of several sites of the other system it is of; empty where that has but one.
  public var site = ""
  /// The name there of the comment that it answers.
  public var parent: String?
  /// The address of the page that it stands under, as the file writes it; nil when it names a page
  /// that the file does not have.
  public var page: String?
  /// Whether the other system has taken the page away.
  public var isPageDeleted = false
  /// The name that was given; empty for none.
  public var author = ""
  /// What was written.
  public var text = Text.html("")
  /// When it was written; nil when the file's date is none.
  public var posted: Instant?
  /// When it was changed last; nil when never.
  public var edited: Instant?
  /// What the other system made of it; nil when the file's word for it is unknown.
  public var state: State? = .shown
  /// How many voted for it, as far as the file tells; never negative.
  public var votes = 0
  /// Whether it was pointed out by those who run the page.
  public var isPicked = false

  /// Makes an empty comment at a place of a file.
  public init(at place: Place) {
    self.place = place
  }

  /// Where a comment stands in its file.
  public enum Place: Sendable, Hashable, CustomStringConvertible {
    /// The line on which it begins, from 1.
    case line(Int)
    /// The row with this number.
    case row(Int64)

    /// The place in words, such as `line 12`.
    public var description: String {
      switch self {
      case .line(let number): "line \(number)"
      case .row(let number): "comment \(number)"
      }
    }
  }

  /// What was written, foreign still.
  public enum Text: Sendable, Hashable {
    /// HTML.
    case html(String)
    /// Markdown.
    case markdown(String)

    /// The text as it stands in the file.
    public var source: String {
      switch self {
      case .html(let text), .markdown(let text): text
      }
    }
  }

  /// What the other system made of a comment.
  public enum State: Sendable, Hashable {
    /// Readers saw it.
    case shown
    /// It waited for a moderator.
    case held
    /// It was refused.
    case refused
    /// It was taken away; its place stays.
    case deleted
  }
}
