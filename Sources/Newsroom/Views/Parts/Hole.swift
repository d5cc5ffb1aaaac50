import Markup
public import News

/// A gap in a page that everybody is given, for something that is one reader's own.
///
/// In the page's bytes it is its name and what stands there for strangers, each between bytes that
/// no text holds, since they are not UTF-8; whoever sends the page takes those out and puts other
/// words there for whom they are meant.
public enum Hole: Sendable, Hashable {
  /// For staff who are signed in: who they are, and the way to the desk.
  case staffBar
  /// Within the button that saves a story: whether the reader has saved it.
  case star(ID<Story>)
  /// Within the button that follows a list of an edition: whether the reader follows it.
  case follow(ID<Edition>, StoryList)
  /// In the form for a comment: the name that the reader has used before.
  case commenter

  /// The byte before and behind the name, and behind what strangers see.
  public static let mark: UInt8 = 0xFF

  /// The gap in a page, with what stands there for strangers.
  func html(_ usual: HTML = .empty) -> HTML {
    HTML(
      trusted: [Self.mark] + Array(description.utf8) + [Self.mark] + usual.bytes + [Self.mark])
  }
}

extension Hole: CustomStringConvertible {
  /// The name of the hole between its marks.
  public var description: String {
    switch self {
    case .staffBar: "staff"
    case .star(let story): "star:\(story.rawValue)"
    case .follow(let edition, let list): "follow:\(Fact.list(edition, list))"
    case .commenter: "commenter"
    }
  }

  /// Reads a name as `description` writes it; nil for anything else.
  public init?(_ name: String) {
    switch name {
    case "staff": self = .staffBar
    case "commenter": self = .commenter
    case _ where name.hasPrefix("star:"):
      guard let story = Int64(name.dropFirst(5)) else { return nil }
      self = .star(ID(rawValue: story))
    case _ where name.hasPrefix("follow:"):
      guard case .list(let edition, let list)? = Fact(name.dropFirst(7)) else { return nil }
      self = .follow(edition, list)
    default: return nil
    }
  }
}
