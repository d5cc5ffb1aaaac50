import Database

extension Schema {
  static let pictures = Migration(3, "pictures and renditions") { _ in
    [
      """
      CREATE TABLE picture (
        digest TEXT PRIMARY KEY,
        width BIGINT NOT NULL,
        height BIGINT NOT NULL,
        colour TEXT NOT NULL,
        format TEXT NOT NULL,
        bytes BIGINT NOT NULL
      )
      """,
      """
      CREATE TABLE rendition (
        picture TEXT NOT NULL REFERENCES picture (digest),
        width BIGINT NOT NULL,
        format TEXT NOT NULL,
        height BIGINT NOT NULL,
        PRIMARY KEY (picture, width, format)
      )
      """,
    ]
  }
}
