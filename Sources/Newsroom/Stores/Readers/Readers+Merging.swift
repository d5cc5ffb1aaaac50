import Database
import News
import Times

extension Readers {
  /// Copies everything of one reader to another without loss: the union of both lists and follows.
  ///
  /// This is the one place where lists become one; what else is kept of readers joins here.
  static func merge(
    _ reader: ID<Reader>, into other: ID<Reader>, _ db: any Connection
  ) throws {
    let rows = try db.run(
      "SELECT \(SavedRow.columns) FROM saved v WHERE v.reader = \(reader) ORDER BY v.id"
    ).map(SavedRow.init)
    for row in rows {
      let entry = SavedMerge(row)
      // Beyond the limit too: nothing is lost, but nothing more can be saved until there is room.
      if try !entry.merge(into: other, db) { try entry.insert(for: other, db) }
    }
    try db.run(
      """
      INSERT INTO followed_list (reader, edition, kind, list, since, new_from, seen_at) \
      SELECT \(other), f.edition, f.kind, f.list, f.since, f.new_from, f.seen_at \
      FROM followed_list f WHERE f.reader = \(reader) ON CONFLICT DO NOTHING
      """)
    try db.run(
      """
      UPDATE reader SET name = (SELECT name FROM reader WHERE id = \(reader)) \
      WHERE id = \(other) AND name = ''
      """)
    // Answers that were new to either stay new; who has written nothing has missed none.
    try db.run(
      """
      UPDATE reader SET (answers_from, answers_seen) = (SELECT coalesce(min(r.answers_from), 0), \
      coalesce(min(r.answers_seen), 0) FROM reader r WHERE r.id IN (\(reader), \(other)) \
      AND EXISTS (SELECT 1 FROM comment c WHERE c.reader = r.id)) WHERE id = \(other)
      """)
    try Comments.move(reader, to: other, db)
    try db.record([Change(.reader(reader)), Change(.reader(other))])
  }
}
