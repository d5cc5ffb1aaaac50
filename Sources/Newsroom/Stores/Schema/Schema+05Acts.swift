import Database

extension Schema {
  /// `correction` says whether the act belongs on the corrections page.
  static let acts = Migration(5, "acts, topics of stories, related stories") { dialect in
    [
      """
      CREATE TABLE act (
        id \(dialect.identity),
        story BIGINT NOT NULL REFERENCES story (id),
        edition BIGINT NOT NULL REFERENCES edition (id),
        revision BIGINT NOT NULL,
        kind TEXT NOT NULL,
        at BIGINT NOT NULL,
        recorded_at BIGINT NOT NULL,
        note TEXT NOT NULL,
        correction BIGINT NOT NULL
      )
      """,
      "CREATE INDEX act_story ON act (story, at)",
      "CREATE INDEX act_correction ON act (edition, at, id) WHERE correction = 1",
      """
      CREATE TABLE story_topic (
        story BIGINT NOT NULL REFERENCES story (id),
        place BIGINT NOT NULL,
        topic BIGINT NOT NULL REFERENCES topic (id),
        PRIMARY KEY (story, place)
      )
      """,
      """
      CREATE TABLE related (
        story BIGINT NOT NULL REFERENCES story (id),
        place BIGINT NOT NULL,
        guid TEXT NOT NULL,
        PRIMARY KEY (story, place)
      )
      """,
    ]
  }
}
