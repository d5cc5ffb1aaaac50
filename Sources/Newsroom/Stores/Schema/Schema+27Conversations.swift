import Database

extension Schema {
  /// How many comments readers see under a story, and when the newest of them came, without counting:
  /// a thread of thousands costs a page and a post as much as one of three.
  ///
  /// Comments of the staff say what their author was to the paper when they wrote: `role`.
  ///
  /// Each story that has a comment has a row, whether anybody sees one or not. `newest` stays when
  /// that comment goes.
  static let conversations = Migration(27, "conversations, and roles in them") { _ in
    [
      """
      CREATE TABLE conversation (
        story BIGINT PRIMARY KEY REFERENCES story (id),
        shown BIGINT NOT NULL,
        newest BIGINT
      )
      """,
      """
      INSERT INTO conversation (story, shown, newest) \
      SELECT story, sum(CASE WHEN shown = 1 THEN 1 ELSE 0 END), \
      max(CASE WHEN shown = 1 THEN posted_at END) FROM comment GROUP BY story
      """,
      "DROP INDEX comment_extent",
      "ALTER TABLE comment ADD COLUMN role TEXT",
    ]
  }
}
