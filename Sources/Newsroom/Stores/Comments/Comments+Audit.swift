import Database
import News
import Times

extension Connection {
  /// Adds a line about a comment to the audit log, in this transaction.
  ///
  /// It names the comment and the story, and never who wrote it or what: nothing is taken out of the
  /// log when a reader wants to be forgotten.
  func audit(
    _ act: String, by actor: Actor, on comment: CommentRecord, detail: String = "", at now: Instant
  ) throws {
    let row = try first(
      """
      SELECT r.headline FROM story s JOIN revision r ON r.story = s.id AND r.number = s.revision \
      WHERE s.id = \(comment.comment.story)
      """)
    try audit(
      act, by: actor, on: "comment:\(comment.comment.id.rawValue)", row?[0] ?? "", detail: detail,
      at: now)
  }
}
