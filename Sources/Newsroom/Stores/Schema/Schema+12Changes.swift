import Database

extension Schema {
  static let changes = Migration(12, "changes") { dialect in
    [
      """
      CREATE TABLE change_log (
        id \(dialect.identity),
        facts TEXT NOT NULL
      )
      """,
      // A story that is published is told to those that point to it; a picture to its stories.
      "CREATE INDEX related_guid ON related (guid)",
      "CREATE INDEX revision_picture ON revision (picture) WHERE picture IS NOT NULL",
    ]
  }
}
