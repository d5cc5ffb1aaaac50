import Database
public import News
import Times

extension CommentCopy.Name {
  /// The name on every site of a comment that was written on this one: its mark and its time, which
  /// together no comment of another site has.
  init(home id: ID<Comment>, _ posted: Instant) {
    let time = String(posted.milliseconds, radix: 36)
    self.init(source: CommentCopy.home, id: "\(CommentMark(id).text).\(time)")
  }

  /// The comment of this name that was written on this site; nil when there is none.
  func home(_ db: any Connection) throws -> ID<Comment>? {
    guard source == CommentCopy.home else { return nil }
    let parts = id.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let mark = CommentMark(text: String(parts[0])),
      let time = Int64(parts[1], radix: 36)
    else { return nil }
    return try db.first(
      """
      SELECT id FROM comment WHERE id = \(mark.comment) AND source IS NULL \
      AND posted_at = \(Instant(milliseconds: time))
      """)?[0]
  }
}

extension Comments {
  /// The comment that came from another system under this name; nil when there is none.
  public func comment(named name: CommentCopy.Name) throws -> ID<Comment>? {
    try pool.read { db in
      try db.first(
        """
        SELECT id FROM comment WHERE source = \(name.source) AND source_id = \(name.id)
        """)?[0]
    }
  }
}
