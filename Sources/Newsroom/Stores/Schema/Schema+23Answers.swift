import Database

extension Schema {
  /// Answers to what a reader has written.
  ///
  /// As for what is followed, what came after `answers_from` is new, and `answers_seen` is the last
  /// look; both stay 0 for readers who have written nothing.
  static let answers = Migration(23, "answers to a reader's comments") { _ in
    [
      "CREATE INDEX comment_parent ON comment (parent, id) WHERE parent IS NOT NULL",
      "ALTER TABLE reader ADD COLUMN answers_from BIGINT NOT NULL DEFAULT 0",
      "ALTER TABLE reader ADD COLUMN answers_seen BIGINT NOT NULL DEFAULT 0",
    ]
  }
}
