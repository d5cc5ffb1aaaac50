import Database

extension Schema {
  static let addresses = Migration(8, "pages and old addresses") { dialect in
    [
      """
      CREATE TABLE page (
        id \(dialect.identity),
        edition BIGINT NOT NULL REFERENCES edition (id),
        slug TEXT NOT NULL,
        title TEXT NOT NULL,
        role TEXT NOT NULL,
        modified_at BIGINT NOT NULL,
        markdown TEXT NOT NULL,
        body_html TEXT NOT NULL,
        UNIQUE (edition, slug)
      )
      """,
      """
      CREATE TABLE former_address (
        section BIGINT NOT NULL REFERENCES section (id),
        day BIGINT NOT NULL,
        slug TEXT NOT NULL,
        story BIGINT NOT NULL REFERENCES story (id),
        PRIMARY KEY (section, day, slug)
      )
      """,
      """
      CREATE TABLE redirect (
        path TEXT PRIMARY KEY,
        story BIGINT REFERENCES story (id),
        page BIGINT REFERENCES page (id),
        target TEXT,
        CHECK ((story IS NOT NULL AND page IS NULL AND target IS NULL)
          OR (story IS NULL AND page IS NOT NULL AND target IS NULL)
          OR (story IS NULL AND page IS NULL AND target IS NOT NULL))
      )
      """,
    ]
  }
}
