import Database

extension Schema {
  /// Comments that come from several systems at once, and go out story by story.
  ///
  /// `parent_source` is the system of what a comment answers, where that is another one than its own.
  static let commentCopies = Migration(24, "comments that come and go") { _ in
    [
      "ALTER TABLE comment ADD COLUMN parent_source TEXT",
      "CREATE INDEX comment_story ON comment (story, id)",
    ]
  }
}
