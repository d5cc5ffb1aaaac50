import Database

extension Schema {
  static let editions = Migration(1, "editions and sections") { dialect in
    [
      """
      CREATE TABLE edition (
        id \(dialect.identity),
        language TEXT NOT NULL UNIQUE,
        prefix TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        tagline TEXT NOT NULL,
        zone TEXT NOT NULL,
        telegram TEXT,
        place BIGINT NOT NULL
      )
      """,
      """
      CREATE TABLE section (
        id \(dialect.identity),
        edition BIGINT NOT NULL REFERENCES edition (id),
        slug TEXT NOT NULL,
        name TEXT NOT NULL,
        description TEXT NOT NULL,
        place BIGINT NOT NULL,
        UNIQUE (edition, slug)
      )
      """,
      """
      CREATE TABLE former_section (
        edition BIGINT NOT NULL REFERENCES edition (id),
        slug TEXT NOT NULL,
        section BIGINT NOT NULL REFERENCES section (id),
        PRIMARY KEY (edition, slug)
      )
      """,
      """
      CREATE TABLE topic (
        id \(dialect.identity),
        edition BIGINT NOT NULL REFERENCES edition (id),
        slug TEXT NOT NULL,
        name TEXT NOT NULL,
        UNIQUE (edition, slug)
      )
      """,
      "CREATE INDEX topic_name ON topic (edition, name)",
      "CREATE TABLE setting (name TEXT PRIMARY KEY, content TEXT NOT NULL)",
    ]
  }
}
