import Database

extension Schema {
  /// Crops of pictures, and pictures that others have taken the place of.
  ///
  /// `crop` has those that exist, `crop_area` the parts that somebody chose. `uncut` pictures are
  /// older than crops, and get them little by little. A replaced picture is shown nowhere:
  /// `replaced_by` is shown in its place, with its own words if it has `own_words`. It is never
  /// replaced itself: all that led to it then leads on. `picture_replacement` is the record,
  /// `replaced_in` the stories that showed the picture then.
  static let crops = Migration(20, "crops and replacements") { dialect in
    [
      """
      CREATE TABLE crop (
        picture TEXT NOT NULL REFERENCES picture (digest),
        shape TEXT NOT NULL,
        cut TEXT NOT NULL,
        widths TEXT NOT NULL,
        formats TEXT NOT NULL,
        PRIMARY KEY (picture, shape)
      )
      """,
      """
      CREATE TABLE crop_area (
        picture TEXT NOT NULL REFERENCES picture (digest),
        shape TEXT NOT NULL,
        area_left BIGINT NOT NULL,
        area_top BIGINT NOT NULL,
        area_width BIGINT NOT NULL,
        PRIMARY KEY (picture, shape)
      )
      """,
      "ALTER TABLE picture ADD COLUMN uncut BIGINT NOT NULL DEFAULT 1",
      "CREATE INDEX picture_uncut ON picture (arrived_at, digest) WHERE uncut = 1",
      "ALTER TABLE picture ADD COLUMN replaced_by TEXT",
      "ALTER TABLE picture ADD COLUMN own_words BIGINT NOT NULL DEFAULT 0",
      "CREATE INDEX picture_replaced ON picture (replaced_by) WHERE replaced_by IS NOT NULL",
      """
      CREATE TABLE picture_replacement (
        id \(dialect.identity),
        picture TEXT NOT NULL REFERENCES picture (digest),
        replacement TEXT NOT NULL REFERENCES picture (digest),
        at BIGINT NOT NULL,
        name TEXT NOT NULL,
        reason TEXT NOT NULL
      )
      """,
      "CREATE INDEX picture_replacement_picture ON picture_replacement (picture)",
      "CREATE INDEX picture_replacement_replacement ON picture_replacement (replacement)",
      """
      CREATE TABLE replaced_in (
        story BIGINT NOT NULL REFERENCES story (id),
        replacement BIGINT NOT NULL REFERENCES picture_replacement (id),
        PRIMARY KEY (story, replacement)
      )
      """,
      "CREATE INDEX person_picture ON person (picture) WHERE picture IS NOT NULL",
    ]
  }
}
