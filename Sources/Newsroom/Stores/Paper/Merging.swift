import Database
import News

/// What the mergers of topics, people and agencies have in common.
struct Merging {
  let db: any Connection

  init(_ db: any Connection) {
    self.db = db
  }

  /// Moves all stories of a list, in every edition, to another of its kind; a story that stands in
  /// both stands in it once.
  ///
  /// Whoever follows the one follows the other then.
  func moveList(_ kind: ListKey.Kind, _ list: Int64, to other: Int64) throws {
    try db.run(
      """
      INSERT INTO listing (edition, kind, list, published_at, story) \
      SELECT edition, kind, \(other), published_at, story FROM listing \
      WHERE edition IN (SELECT id FROM edition) AND kind = \(kind) AND list = \(list) \
      ON CONFLICT DO NOTHING
      """)
    try db.run(
      """
      DELETE FROM listing WHERE edition IN (SELECT id FROM edition) AND kind = \(kind) \
      AND list = \(list)
      """)
    try db.run(
      """
      INSERT INTO followed_list (reader, edition, kind, list, since, new_from, seen_at) \
      SELECT reader, edition, kind, \(other), since, new_from, seen_at FROM followed_list \
      WHERE kind = \(kind) AND list = \(list) ON CONFLICT DO NOTHING
      """)
    try db.run("DELETE FROM followed_list WHERE kind = \(kind) AND list = \(list)")
  }
}
