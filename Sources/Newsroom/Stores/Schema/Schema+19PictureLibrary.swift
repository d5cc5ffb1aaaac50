import Database

extension Schema {
  /// The library: words and rights of pictures, where they are used, renditions that are to be made.
  ///
  /// `words` are those that the library is searched by, in lower case. A withdrawn picture is shown
  /// nowhere. `story_picture` has the pictures of the present revision of a story, lead and text;
  /// texts from before this change are read into it little by little.
  static let pictureLibrary = Migration(19, "picture library") { _ in
    [
      "ALTER TABLE picture ADD COLUMN alt TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE picture ADD COLUMN caption TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE picture ADD COLUMN credit TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE picture ADD COLUMN rights TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE picture ADD COLUMN file_name TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE picture ADD COLUMN words TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE picture ADD COLUMN uploader TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE picture ADD COLUMN arrived_at BIGINT NOT NULL DEFAULT 0",
      "ALTER TABLE picture ADD COLUMN expires_at BIGINT",
      "ALTER TABLE picture ADD COLUMN withdrawn BIGINT NOT NULL DEFAULT 0",
      "ALTER TABLE picture ADD COLUMN focus_x BIGINT NOT NULL DEFAULT 50",
      "ALTER TABLE picture ADD COLUMN focus_y BIGINT NOT NULL DEFAULT 50",
      """
      UPDATE picture SET alt = r.alt, caption = r.caption, credit = r.credit, \
      words = lower(r.caption || ' ' || r.credit || ' ' || r.alt), arrived_at = r.created_at \
      FROM (SELECT picture, max(alt) AS alt, max(caption) AS caption, max(credit) AS credit, \
      min(created_at) AS created_at FROM revision WHERE picture IS NOT NULL GROUP BY picture) r \
      WHERE picture.digest = r.picture
      """,
      "CREATE INDEX picture_arrived ON picture (arrived_at, digest)",
      "CREATE INDEX picture_expires ON picture (expires_at) WHERE expires_at IS NOT NULL",
      "CREATE INDEX picture_withdrawn ON picture (digest) WHERE withdrawn = 1",
      """
      CREATE TABLE story_picture (
        story BIGINT NOT NULL REFERENCES story (id),
        picture TEXT NOT NULL,
        PRIMARY KEY (story, picture)
      )
      """,
      "CREATE INDEX story_picture_picture ON story_picture (picture, story)",
      """
      INSERT INTO story_picture (story, picture) SELECT s.id, r.picture FROM story s \
      JOIN revision r ON r.story = s.id AND r.number = s.revision WHERE r.picture IS NOT NULL
      """,
      """
      CREATE TABLE unread_text (story BIGINT PRIMARY KEY REFERENCES story (id))
      """,
      """
      INSERT INTO unread_text (story) SELECT s.id FROM story s JOIN revision r \
      ON r.story = s.id AND r.number = s.revision WHERE r.body_html LIKE '%/pictures/%'
      """,
      """
      CREATE TABLE rendition_job (
        picture TEXT PRIMARY KEY REFERENCES picture (digest),
        due_at BIGINT NOT NULL,
        tries BIGINT NOT NULL,
        failed_at BIGINT,
        reason TEXT NOT NULL
      )
      """,
      "CREATE INDEX rendition_job_due ON rendition_job (due_at) WHERE failed_at IS NULL",
    ]
  }
}
