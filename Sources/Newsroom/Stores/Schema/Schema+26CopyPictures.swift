import Database

extension Schema {
  /// The pictures of working copies.
  ///
  /// `desk_picture` has, of each story, those that its newest text at the desk names, as long as
  /// readers have not seen that text; those that readers see are in `story_picture`. Working copies
  /// from before this change are read into it little by little, by `unread_copy`.
  static let copyPictures = Migration(26, "pictures of working copies") { _ in
    [
      """
      CREATE TABLE desk_picture (
        story BIGINT NOT NULL REFERENCES story (id),
        picture TEXT NOT NULL,
        PRIMARY KEY (story, picture)
      )
      """,
      "CREATE INDEX desk_picture_picture ON desk_picture (picture, story)",
      "CREATE TABLE unread_copy (story BIGINT PRIMARY KEY REFERENCES story (id))",
      """
      INSERT INTO unread_copy (story) SELECT d.story FROM desk_story d \
      JOIN story s ON s.id = d.story WHERE (d.head > 0 AND d.head <> coalesce(d.live, 0)) \
      OR (d.head = 0 AND s.published_at IS NULL)
      """,
    ]
  }
}
