import Database

extension Schema {
  static let imports = Migration(10, "imports") { dialect in
    [
      """
      CREATE TABLE import_run (
        id \(dialect.identity),
        source TEXT NOT NULL,
        started_at BIGINT NOT NULL,
        finished_at BIGINT,
        report TEXT NOT NULL
      )
      """,
      "CREATE INDEX import_run_source ON import_run (source, id)",
      """
      CREATE TABLE import_item (
        source TEXT NOT NULL,
        guid TEXT NOT NULL,
        hash TEXT NOT NULL,
        PRIMARY KEY (source, guid)
      )
      """,
    ]
  }
}
