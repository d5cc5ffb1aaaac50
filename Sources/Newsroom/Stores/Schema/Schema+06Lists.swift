import Database

extension Schema {
  /// The tables that lists and counts are read from, so that no page looks at every story.
  ///
  /// `listing` has a row for each list that a published story stands in: `kind` as
  /// `ListKey.Kind`, `list` the identity of the section, topic, person or agency.
  /// `archive_count` has a row for each year, month and day: `unit` as `ArchiveUnit`, `period` as
  /// yyyy, yyyymm or yyyymmdd.
  static let lists = Migration(6, "lists, counts of the archive, reads") { _ in
    [
      """
      CREATE TABLE listing (
        edition BIGINT NOT NULL,
        kind BIGINT NOT NULL,
        list BIGINT NOT NULL,
        published_at BIGINT NOT NULL,
        story BIGINT NOT NULL REFERENCES story (id),
        PRIMARY KEY (edition, kind, list, published_at, story)
      )
      """,
      """
      CREATE TABLE archive_count (
        edition BIGINT NOT NULL REFERENCES edition (id),
        unit BIGINT NOT NULL,
        period BIGINT NOT NULL,
        stories BIGINT NOT NULL,
        PRIMARY KEY (edition, unit, period)
      )
      """,
      """
      CREATE TABLE read_count (
        hour BIGINT NOT NULL,
        story BIGINT NOT NULL REFERENCES story (id),
        reads BIGINT NOT NULL,
        PRIMARY KEY (hour, story)
      )
      """,
      """
      CREATE TABLE most_read (
        edition BIGINT NOT NULL REFERENCES edition (id),
        place BIGINT NOT NULL,
        story BIGINT NOT NULL REFERENCES story (id),
        reads BIGINT NOT NULL,
        PRIMARY KEY (edition, place)
      )
      """,
    ]
  }
}
