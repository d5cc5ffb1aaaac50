import Database

extension Schema {
  /// What the desk decides about the paper itself.
  ///
  /// Former slugs lead to what has them no longer; former names too, so that a text which still
  /// bears the old name makes nobody new (`slug` or `name` is empty where only the other is known).
  /// `front_slot` has the stories that the desk has put on a front, the edition's where `section` is NULL.
  static let paper = Migration(18, "the front, breaking bar, menus, people's pictures") { dialect in
    [
      "ALTER TABLE edition ADD COLUMN breaking_words TEXT",
      "ALTER TABLE edition ADD COLUMN breaking_address TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE edition ADD COLUMN breaking_until BIGINT NOT NULL DEFAULT 0",
      "ALTER TABLE page ADD COLUMN place BIGINT NOT NULL DEFAULT 0",
      "ALTER TABLE person ADD COLUMN picture TEXT REFERENCES picture (digest)",
      "ALTER TABLE person ADD COLUMN credit TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE person_text ADD COLUMN alt TEXT NOT NULL DEFAULT ''",
      """
      CREATE TABLE former_topic (
        edition BIGINT NOT NULL REFERENCES edition (id),
        slug TEXT NOT NULL,
        name TEXT NOT NULL,
        topic BIGINT NOT NULL REFERENCES topic (id),
        PRIMARY KEY (edition, slug, name)
      )
      """,
      "CREATE INDEX former_topic_name ON former_topic (edition, name)",
      former("person"), "CREATE INDEX former_person_name ON former_person (name, language)",
      former("agency"), "CREATE INDEX former_agency_name ON former_agency (name, language)",
      """
      CREATE TABLE menu_item (
        edition BIGINT NOT NULL REFERENCES edition (id),
        menu TEXT NOT NULL,
        place BIGINT NOT NULL,
        section BIGINT REFERENCES section (id),
        topic BIGINT REFERENCES topic (id),
        page BIGINT REFERENCES page (id),
        list TEXT,
        address TEXT,
        words TEXT NOT NULL,
        PRIMARY KEY (edition, menu, place)
      )
      """,
      """
      CREATE TABLE front_slot (
        id \(dialect.identity),
        edition BIGINT NOT NULL REFERENCES edition (id),
        section BIGINT REFERENCES section (id),
        place BIGINT NOT NULL,
        story BIGINT NOT NULL REFERENCES story (id),
        until_at BIGINT
      )
      """,
      "CREATE INDEX front_slot_edition ON front_slot (edition, place)",
    ]
  }

  private static func former(_ noun: String) -> SQL {
    let noun = SQL(trusted: noun)
    return """
      CREATE TABLE former_\(noun) (
        slug TEXT NOT NULL,
        language TEXT NOT NULL,
        name TEXT NOT NULL,
        \(noun) BIGINT NOT NULL REFERENCES \(noun) (id),
        PRIMARY KEY (slug, language, name)
      )
      """
  }
}
