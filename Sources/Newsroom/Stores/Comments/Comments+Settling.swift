import Database
import News

extension Comments {
  /// How many circles are looked for in one transaction.
  private static let circles = 1_000

  /// Ends an import: every comment gets its place, those whose parent never came as answers to the
  /// story; returns how many circles of answers to one another were opened.
  ///
  /// A circle is opened at its first comment, which then answers the story.
  @discardableResult
  public func settle() throws -> Int {
    var total = 0
    while true {
      try place()
      let opened = try pool.write { db in try Comments.openCircles(db) }
      total += opened
      guard opened > 0 else { return total }
    }
  }

  /// Of comments that still have no place each stands in a circle, or below one.
  private static func openCircles(_ db: any Connection) throws -> Int {
    let rows = try db.run(
      """
      SELECT id FROM comment WHERE path = '' AND parent IS NOT NULL ORDER BY id LIMIT \(circles)
      """)
    var seen: Set<Int64> = []
    var opened = 0
    for row in rows {
      var way: [Int64] = []
      var next: Int64? = row[0]
      while let id = next, seen.insert(id).inserted {
        way.append(id)
        next = try db.first("SELECT parent FROM comment WHERE id = \(id) AND path = ''")?[0]
      }
      guard let meeting = next, let start = way.firstIndex(of: meeting),
        let first = way[start...].min()
      else { continue }
      try db.run(
        """
        UPDATE comment SET parent = NULL, source_parent = NULL, parent_source = NULL \
        WHERE id = \(first)
        """)
      opened += 1
    }
    return opened
  }
}
