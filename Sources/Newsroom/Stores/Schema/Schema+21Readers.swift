import Database

extension Schema {
  /// Readers, by random tokens that are kept as digests, and what they have saved and follow.
  ///
  /// `seen_on` is a day and no more, to know when a list is abandoned. A saved story remembers the
  /// revision that it was saved at; a saved page elsewhere has an address instead of a story. Follows
  /// name a list as `listing` does: what is newer than `new_from` is new, and `seen_at` is the last
  /// look. `feed_number` counts how often the addresses of private feeds were made anew.
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
        story BIGINT REFERENCES story (id),
        address TEXT,
        title TEXT NOT NULL DEFAULT '',
        saved_at BIGINT NOT NULL,
        revision BIGINT NOT NULL DEFAULT 0,
        read_at BIGINT,
        archived_at BIGINT,
        note TEXT NOT NULL DEFAULT '',
        UNIQUE (reader, story),
        UNIQUE (reader, address),
        CHECK ((story IS NULL) <> (address IS NULL))
      )
      """,
      "CREATE INDEX saved_list ON saved (reader, saved_at, id)",
      "CREATE INDEX saved_story ON saved (story) WHERE story IS NOT NULL",
      """
      CREATE TABLE followed_list (
        reader BIGINT NOT NULL REFERENCES reader (id),
        edition BIGINT NOT NULL REFERENCES edition (id),
        kind BIGINT NOT NULL,
        list BIGINT NOT NULL,
        since BIGINT NOT NULL,
        new_from BIGINT NOT NULL,
        seen_at BIGINT NOT NULL,
        PRIMARY KEY (reader, edition, kind, list)
      )
      """,
    ]
  }
}
