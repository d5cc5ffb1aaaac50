import Database

extension Schema {
  /// `log_hidden` keeps a story's change log from readers; `seen_from` is when a revision could be
  /// seen at the earliest, nothing for those from before this was kept; `followed` says which saved
  /// revision of another story a translation says the same as.
  static let changeLogs = Migration(17, "public change logs, translations by revision") { _ in
    [
      "ALTER TABLE story ADD COLUMN log_hidden BIGINT NOT NULL DEFAULT 0",
      "ALTER TABLE revision ADD COLUMN seen_from BIGINT",
      """
      CREATE TABLE followed (
        story BIGINT PRIMARY KEY REFERENCES story (id) ON DELETE CASCADE,
        original BIGINT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
        revision BIGINT NOT NULL,
        at BIGINT NOT NULL,
        name TEXT NOT NULL
      )
      """,
      "CREATE INDEX followed_original ON followed (original)",
    ]
  }
}
