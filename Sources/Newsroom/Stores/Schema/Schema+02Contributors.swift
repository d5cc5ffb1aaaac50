import Database

extension Schema {
  static let contributors = Migration(2, "people and agencies") { dialect in
    [
      "CREATE TABLE person (id \(dialect.identity), slug TEXT NOT NULL UNIQUE)",
      """
      CREATE TABLE person_text (
        person BIGINT NOT NULL REFERENCES person (id),
        language TEXT NOT NULL,
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        biography TEXT NOT NULL,
        PRIMARY KEY (person, language)
      )
      """,
      "CREATE INDEX person_text_name ON person_text (name, language)",
      """
      CREATE TABLE agency (
        id \(dialect.identity),
        slug TEXT NOT NULL UNIQUE,
        address TEXT
      )
      """,
      """
      CREATE TABLE agency_text (
        agency BIGINT NOT NULL REFERENCES agency (id),
        language TEXT NOT NULL,
        name TEXT NOT NULL,
        description TEXT NOT NULL,
        PRIMARY KEY (agency, language)
      )
      """,
      "CREATE INDEX agency_text_name ON agency_text (name, language)",
    ]
  }
}
