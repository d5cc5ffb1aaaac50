import Database

extension Schema {
  /// Readers who have become another by signing in: `former` is what addresses of their private feeds
  /// still name, with the number that those are sealed with, and `reader` is whose feeds they open.
  static let formerReaders = Migration(30, "private feeds of readers who have signed in") { _ in
    [
      """
      CREATE TABLE former_reader (
        former BIGINT PRIMARY KEY,
        feed_number BIGINT NOT NULL,
        reader BIGINT NOT NULL REFERENCES reader (id)
      )
      """,
      "CREATE INDEX former_reader_reader ON former_reader (reader)",
    ]
  }
}
