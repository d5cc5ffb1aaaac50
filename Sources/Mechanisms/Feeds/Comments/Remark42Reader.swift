import Markup
import Times

/// Reads a native backup of Remark42 piece by piece and hands on each comment.
///
/// Source: Remark42's documentation ("Backup and Restore") and the types of its backend (`Comment`,
/// `Locator`, `User`, the native exporter). A backup is JSON texts, one a line: first an object with
/// `version` and what is known of users and posts, then a comment a line: `id`, `pid` of what it
/// answers, `text` as HTML, `orig` as Markdown, `user`, `locator` with the page's `url`, `score`,
/// `votes`, `time` as RFC 3339, `edit`, `pin`, `delete`. Of a user the name alone is read. Backups
/// come compressed with gzip; they are decoded before.
public final class Remark42Reader {
  /// The longest line, in bytes: the first one lists all users.
  public static let lineLimit = 32 << 20

  private let deliver: (ForeignComment) throws -> Void
  private var lines = TextLines(limit: lineLimit)
  private var hasHead = false

  /// Makes a reader that calls `comment` for each comment, in the order of the file.
  ///
  /// An error that `comment` throws ends the reading and comes out of `feed` as it is.
  public init(comment: @escaping (ForeignComment) throws -> Void) {
    deliver = comment
  }

  /// Reads on; fails with a `ParseError` that names the line.
  public func feed(_ bytes: [UInt8]) throws {
    try lines.feed(bytes) { line, number in try take(line, number, isLast: false) }
  }

  /// Ends the backup; fails with a `ParseError` when it is cut off within a line or was none.
  public func finish() throws {
    try lines.finish { line, number in try take(line, number, isLast: true) }
    guard hasHead else {
      throw ParseError(
        .truncated, line: 1, message: "the file is empty: this is not a backup of Remark42.")
    }
  }

  private func take(_ line: ArraySlice<UInt8>, _ number: Int, isLast: Bool) throws {
    guard line.contains(where: { $0 > 0x20 }) else { return }
    let json: JSON
    do {
      json = try JSON(reading: Array(line))
    } catch {
      // What ends without a line feed in the middle of a text was cut off there.
      let isCut = isLast && hasHead
      throw ParseError(
        isCut ? .truncated : .syntax, line: number,
        message: isCut ? "the file ends in the middle of a comment." : Self.words(error))
    }
    guard hasHead else { return try takeHead(json, number) }
    guard case .object = json else {
      throw ParseError(.syntax, line: number, message: "a comment is a JSON object, not this.")
    }
    try deliver(Self.comment(json, number))
  }

  private func takeHead(_ json: JSON, _ line: Int) throws(ParseError) {
    guard case .object = json, json["id"] == nil, json["locator"] == nil,
      json["version"] != nil || json["users"] != nil
    else {
      throw ParseError(
        .syntax, line: line,
        message: "a backup of Remark42 begins with its version, not with this.")
    }
    let version = json["version"]?.number ?? 0
    guard (0...1).contains(version) else {
      throw ParseError(.field, line: line, field: "version", message: "is \(version); 1 is read.")
    }
    hasHead = true
  }

  private static func words(_ fault: JSONFault) -> String {
    "not JSON: column \(fault.column): \(fault.message)."
  }

  private static func comment(_ json: JSON, _ line: Int) -> ForeignComment {
    var comment = ForeignComment(at: .line(line))
    comment.id = json["id"]?.text ?? ""
    comment.parent = json["pid"]?.text.flatMap { $0.isEmpty ? nil : $0 }
    comment.site = json["locator"]?["site"]?.text ?? ""
    comment.page = json["locator"]?["url"]?.text
    comment.author = json["user"]?["name"]?.text ?? ""
    let html = json["text"]?.text ?? ""
    comment.text = html.isEmpty ? .markdown(json["orig"]?.text ?? "") : .html(html)
    comment.posted = json["time"]?.text.flatMap { ISO8601.instant($0) }
    comment.edited = json["edit"]?["time"]?.text.flatMap { ISO8601.instant($0) }
    comment.state = json["delete"]?.flag == true ? .deleted : .shown
    comment.votes = votes(json)
    comment.isPicked = json["pin"]?.flag == true
    return comment
  }

  /// Those who voted for it; where the list is left out, the score, which is no more than that.
  private static func votes(_ json: JSON) -> Int {
    if let votes = json["votes"]?.members, !votes.isEmpty {
      return votes.count { $0.value.flag == true }
    }
    return Int(clamping: max(0, json["score"]?.number ?? 0))
  }
}
