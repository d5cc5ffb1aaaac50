import Markup

/// The words that say what a mark means to those who do not see it.
public struct DifferenceWords: Sendable {
  /// Before what came, such as `added:`.
  public var inserted: String
  /// Before what went, such as `removed:`.
  public var deleted: String

  /// Makes the words.
  public init(inserted: String, deleted: String) {
    self.inserted = inserted
    self.deleted = deleted
  }

  /// A stretch of markup of the inside of a line, marked.
  func mark(_ kind: TextDifference.Kind, _ html: HTML) -> HTML {
    switch kind {
    case .equal: html
    case .deleted: "<del><span class=\"unseen\">\(deleted) </span>\(html)</del>"
    case .inserted: "<ins><span class=\"unseen\">\(inserted) </span>\(html)</ins>"
    }
  }
}
