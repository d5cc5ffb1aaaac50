import Database

extension Schema {
  /// Readers, by random tokens that are kept as digests, and what they have saved and follow.
  ///
  /// `seen_on` is a day and no more, to know when a list is abandoned. A saved story remembers the
  /// revision that it was saved at and the newest that its reader has been shown, and its text in
  /// search words for the reader's own search is the story's. Follows name a story list as facts do.
  /// `feed_number` counts how often the addresses of private feeds were made anew.
  static let readers = Migration(21, "readers, saved stories, follows") { dialect in
    [
      """
      CREATE TABLE reader (
        id \(dialect.identity),
        name TEXT NOT NULL DEFAULT '',
        login TEXT UNIQUE,
        password TEXT,
        feed_number BIGINT NOT NULL DEFAULT 0,
        created_at BIGINT NOT NULL
      )
      """,
      """
      CREATE TABLE reader_token (
        digest TEXT PRIMARY KEY,
        reader BIGINT NOT NULL REFERENCES reader (id),
        device TEXT NOT NULL,
        created_at BIGINT NOT NULL,
        seen_on BIGINT NOT NULL
      )
      """,
      "CREATE INDEX reader_token_reader ON reader_token (reader)",
      "CREATE INDEX reader_token_seen ON reader_token (seen_on)",
      """
      CREATE TABLE reader_link (
        digest TEXT PRIMARY KEY,
        reader BIGINT NOT NULL REFERENCES reader (id),
        expires_at BIGINT NOT NULL
      )
      """,
      "CREATE INDEX reader_link_reader ON reader_link (reader)",
      """
      CREATE TABLE saved (
        id \(dialect.identity),
        reader BIGINT NOT NULL REFERENCES reader (id),
        story BIGINT NOT NULL REFERENCES story (id),
        saved_at BIGINT NOT NULL,
        revision BIGINT NOT NULL,
        seen_revision BIGINT NOT NULL,
        read_at BIGINT,
        archived_at BIGINT,
        note TEXT NOT NULL DEFAULT '',
        UNIQUE (reader, story)
      )
      """,
      "CREATE INDEX saved_list ON saved (reader, archived_at, saved_at, id)",
      "CREATE INDEX saved_story ON saved (story)",
      """
      CREATE TABLE followed_list (
        reader BIGINT NOT NULL REFERENCES reader (id),
        edition BIGINT NOT NULL REFERENCES edition (id),
        list TEXT NOT NULL,
        since BIGINT NOT NULL,
        seen_at BIGINT NOT NULL,
        PRIMARY KEY (reader, edition, list)
      )
      """,
      """
      CREATE TABLE saved_link (
        reader BIGINT NOT NULL REFERENCES reader (id),
        address TEXT NOT NULL,
        title TEXT NOT NULL,
        saved_at BIGINT NOT NULL,
        note TEXT NOT NULL DEFAULT '',
        read_at BIGINT,
        PRIMARY KEY (reader, address)
      )
      """,
    ]
  }
}
