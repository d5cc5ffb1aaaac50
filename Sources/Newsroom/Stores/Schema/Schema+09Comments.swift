import Database

extension Schema {
  /// A comment from elsewhere keeps its source and the names that it and its parent have there.
  static let comments = Migration(9, "comments") { dialect in
    [
      """
      CREATE TABLE comment (
        id \(dialect.identity),
        story BIGINT NOT NULL REFERENCES story (id),
        parent BIGINT REFERENCES comment (id),
        author TEXT NOT NULL,
        posted_at BIGINT NOT NULL,
        state TEXT NOT NULL,
        source TEXT,
        source_id TEXT,
        source_parent TEXT,
        body_html TEXT NOT NULL,
        UNIQUE (source, source_id)
      )
      """,
      "CREATE INDEX comment_story ON comment (story, state, posted_at, id)",
      """
      CREATE INDEX comment_orphan ON comment (source)
      WHERE parent IS NULL AND source_parent IS NOT NULL
      """,
    ]
  }
}
