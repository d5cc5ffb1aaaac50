public import Markup

/// Reads the file of comments that this program writes, piece by piece, and hands on each comment
/// as JSON with the line on which it begins.
///
/// The format is that of docs/formats/comments.md: an object with `format`, `version` and, last, the
/// list `comments`.
public final class CommentFileReader {
  private let deliver: (JSON, Int) throws -> Void
  private var elements = JSONElements("comments")

  /// Makes a reader that calls `comment` for each comment, in the order of the file.
  ///
  /// An error that `comment` throws ends the reading and comes out of `feed` as it is.
  public init(comment: @escaping (JSON, Int) throws -> Void) {
    deliver = comment
  }

  /// Reads on; fails with a `ParseError` that names the line.
  public func feed(_ bytes: [UInt8]) throws {
    try elements.feed(bytes, head: Self.check, element: deliver)
  }

  /// Ends the file; fails with a `ParseError` when it is not complete.
  public func finish() throws {
    try elements.finish()
  }

  private static func check(_ head: JSON) throws(ParseError) {
    guard head["format"]?.text == "broadsheet-comments" else {
      throw ParseError(
        .field, line: 1, field: "format", message: "is not broadsheet-comments.")
    }
    guard head["version"]?.number == 1 else {
      let found = head["version"].map { ", not \($0.string)" } ?? ""
      throw ParseError(.field, line: 1, field: "version", message: "should be 1\(found).")
    }
  }
}
