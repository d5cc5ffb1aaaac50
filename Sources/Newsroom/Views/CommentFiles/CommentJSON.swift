import Markup
public import News
import Times

/// Comments as JSON that another site of Broadsheet takes, a comment a line; the format is that of
/// `docs/formats/comments.md`.
public struct CommentJSON: Sendable {
  /// What stands at the member `format`.
  public static let format = "broadsheet-comments"

  /// The version that is written.
  public static let version: Int64 = 1

  private let links: [ID<Edition>: Links]

  /// Makes a writer of comments in these editions.
  public init(_ editions: [Edition]) {
    links = Dictionary(
      editions.map { ($0.id, Links($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// What stands before the first comment.
  public var head: [UInt8] {
    Array("{\"format\":\"\(Self.format)\",\"version\":\(Self.version),\"comments\":[".utf8)
  }

  /// A comment; `isFirst` tells whether it is the first of the file.
  public func entry(_ comment: CommentCopy, isFirst: Bool) -> [UInt8] {
    (isFirst ? [0x0A] : [UInt8(ascii: ","), 0x0A]) + json(comment).bytes
  }

  /// What stands behind the last comment.
  public var tail: [UInt8] { Array("\n]}\n".utf8) }

  private func json(_ comment: CommentCopy) -> JSON {
    let place = links[comment.address.edition]?.readable(.story(comment.address)) ?? ""
    return .present([
      "source": .string(comment.name.source), "id": .string(comment.name.id),
      "parent": comment.parent.map { ["source": .string($0.source), "id": .string($0.id)] }
        ?? .null,
      "story": .string(place), "state": .string(comment.state.rawValue),
      "author": .string(comment.author), "standing": .string(comment.standing.rawValue),
      "posted": .string(ISO8601.exact(comment.posted)),
      "edited": JSON(comment.edited.map(ISO8601.exact)),
      "picked": JSON(comment.picked.map(ISO8601.exact)),
      "votes": comment.votes == 0 ? .null : JSON(comment.votes),
      "language": JSON(comment.language),
      "direction": comment.isRightToLeft ? "rtl" : .null,
      "markdown": comment.markdown.isEmpty ? .null : .string(comment.markdown),
      "html": .string(comment.body),
    ])
  }
}
