import Database
import News
public import Times

extension PictureLibrary {
  /// Pictures that are older than crops, the newest first, become work to do; returns how many.
  public func enlistUncut(limit: Int = 20, at now: Instant) throws -> Int {
    let isDone = try pool.read { db in
      try db.first("SELECT 1 FROM picture WHERE uncut = 1 LIMIT 1") == nil
    }
    guard !isDone else { return 0 }
    return try pool.write { db in
      let rows = try db.run(
        """
        UPDATE picture SET uncut = 0 WHERE digest IN (SELECT digest FROM picture WHERE uncut = 1 \
        ORDER BY arrived_at DESC, digest DESC LIMIT \(limit)) RETURNING digest
        """)
      try db.insert(
        "INSERT INTO rendition_job (picture, due_at, tries, reason)",
        rows.map { "(\($0[0] as String), \(now), 0, '')" },
        otherwise: " ON CONFLICT (picture) DO NOTHING")
      return rows.count
    }
  }

  /// Saves the parts that somebody chose, and asks for crops if any is another than before.
  static func write(
    _ areas: [Picture.Shape: Picture.Area], of digest: String, _ db: any Connection,
    at now: Instant
  ) throws {
    try db.run("DELETE FROM crop_area WHERE picture = \(digest)")
    for (shape, area) in areas.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      try db.run(
        """
        INSERT INTO crop_area (picture, shape, area_left, area_top, area_width) VALUES \
        (\(digest), \(shape.rawValue), \(area.left), \(area.top), \(area.width))
        """)
    }
    guard try !isCut(digest, db) else { return }
    try db.run("UPDATE picture SET uncut = 0 WHERE digest = \(digest)")
    try db.run(
      """
      INSERT INTO rendition_job (picture, due_at, tries, reason) \
      VALUES (\(digest), \(now), 0, '') ON CONFLICT (picture) DO UPDATE SET \
      due_at = excluded.due_at, tries = 0, reason = '', failed_at = NULL
      """)
  }

  /// Whether the crops that exist are those that are wanted.
  static func isCut(_ digest: String, _ db: any Connection) throws -> Bool {
    let wanted = try cuts(of: digest, db) ?? [:]
    let rows = try db.run("SELECT shape, cut FROM crop WHERE picture = \(digest)")
    let there: [String: String] = rows.reduce(into: [:]) { $0[$1[0]] = $1[1] }
    return wanted.allSatisfy { there[$0.rawValue] == $1.text }
  }

  /// How a picture is to be cut: as somebody chose, or around its focus.
  static func cuts(
    of digest: String, _ db: any Connection
  ) throws -> [Picture.Shape: Picture.Cut]? {
    guard
      let row = try db.first("SELECT focus_x, focus_y FROM picture WHERE digest = \(digest)")
    else { return nil }
    var words = LibraryPicture.Words()
    words.focus = Picture.Focus(x: row[0], y: row[1])
    words.areas = try areas(of: [digest], db)[digest] ?? [:]
    return Picture.Shape.allCases.reduce(into: [:]) { $0[$1] = words.cut($1) }
  }

  static func areas(
    of digests: [String], _ db: any Connection
  ) throws -> [String: [Picture.Shape: Picture.Area]] {
    let rows = try db.run(
      """
      SELECT picture, shape, area_left, area_top, area_width FROM crop_area \
      WHERE picture IN (\(SQL.padded(digests)))
      """)
    return rows.reduce(into: [:]) { all, row in
      guard let shape = Picture.Shape(rawValue: row[1]) else { return }
      all[row[0], default: [:]][shape] = Picture.Area(left: row[2], top: row[3], width: row[4])
    }
  }
}
