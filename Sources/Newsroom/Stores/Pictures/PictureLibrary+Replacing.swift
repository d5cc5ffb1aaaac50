import Database
public import News
public import Times

extension PictureLibrary {
  /// Shows another picture wherever this one is shown: in stories and their working copies, whose
  /// saved revisions go on naming this one, and as the picture of people.
  ///
  /// With `ownWords` the other is shown with its own words, else with those that stories have. A
  /// picture that this one had replaced may come back in its place. Throws `Refusal.notFound`, and
  /// `Refusal.conflict` when either has been replaced by now or the other's licence has ended.
  public func replace(
    _ digest: String, by other: String, ownWords: Bool, reason: String, as actor: Actor,
    at now: Instant
  ) throws {
    try pool.write { db in
      let title = try Self.check(digest, by: other, db)
      try Self.takeFocus(of: digest, to: other, db, at: now)
      let record = try Self.note(digest, by: other, reason, as: actor, db, at: now)
      try Self.recordUses(of: digest, db)
      try db.run("UPDATE picture SET replaced_by = NULL, own_words = 0 WHERE digest = \(other)")
      let flag = ownWords ? 1 : 0
      try db.run(
        """
        UPDATE picture SET replaced_by = \(other), own_words = CASE WHEN digest = \(digest) \
        OR own_words < \(flag) THEN \(flag) ELSE own_words END \
        WHERE digest = \(digest) OR replaced_by = \(digest)
        """)
      try Self.moveUses(of: digest, to: other, ownWords: ownWords, record, db)
      try db.audit(
        "picture.replace", by: actor, on: "picture:\(digest)", title,
        detail: "\(other.prefix(12)): \(reason)", at: now)
    }
  }

  /// The replacements that a picture took part in, newest first.
  public func replacements(of digest: String) throws -> [PictureReplacement] {
    try replacements(
      "SELECT id FROM picture_replacement WHERE picture = \(digest) OR replacement = \(digest)")
  }

  /// The replacements of pictures that a story or its working copy showed then, newest first.
  public func replacements(in story: ID<Story>) throws -> [PictureReplacement] {
    try replacements("SELECT replacement FROM replaced_in WHERE story = \(story)")
  }

  private func replacements(_ ids: SQL) throws -> [PictureReplacement] {
    try pool.read { db in
      try db.run(
        """
        SELECT x.picture, p.file_name, x.replacement, n.file_name, x.at, x.name, x.reason \
        FROM picture_replacement x JOIN picture p ON p.digest = x.picture \
        JOIN picture n ON n.digest = x.replacement WHERE x.id IN (\(ids)) \
        ORDER BY x.at DESC, x.id DESC LIMIT 100
        """
      ).map { row in
        PictureReplacement(
          picture: row[0], pictureName: row[1], replacement: row[2], replacementName: row[3],
          at: row[4], by: row[5], reason: row[6])
      }
    }
  }

  /// The digests of the pictures that are shown for some, each once, in order.
  static func shown(_ digests: [String], _ db: any Connection) throws -> [String] {
    guard !digests.isEmpty else { return [] }
    let rows = try db.run(
      """
      SELECT digest, replaced_by FROM picture WHERE replaced_by IS NOT NULL \
      AND digest IN (\(SQL.padded(Set(digests).sorted())))
      """)
    let replaced: [String: String] = rows.reduce(into: [:]) { $0[$1[0]] = $1[1] }
    return Set(digests.map { replaced[$0] ?? $0 }).sorted()
  }

  /// The name of the file that is replaced; throws unless one may take the other's place.
  private static func check(
    _ digest: String, by other: String, _ db: any Connection
  ) throws -> String {
    let columns: SQL = "SELECT file_name, replaced_by, withdrawn FROM picture WHERE digest ="
    guard let old = try db.first("\(columns) \(digest)"),
      let new = try db.first("\(columns) \(other)")
    else { throw Refusal.notFound }
    let (replaced, successor): (String?, String?) = (old[1], new[1])
    guard digest != other, replaced == nil, successor == nil || successor == digest,
      !(new[2] as Bool)
    else { throw Refusal.conflict("one of the two has been replaced, or its licence has ended") }
    return old[0]
  }

  /// A picture of the same shape that nobody has given a point yet is cut like the one before it.
  private static func takeFocus(
    of digest: String, to other: String, _ db: any Connection, at now: Instant
  ) throws {
    let columns: SQL = "SELECT width, height, focus_x, focus_y FROM picture WHERE digest ="
    guard let old = try db.first("\(columns) \(digest)"),
      let new = try db.first("\(columns) \(other)")
    else { return }
    let (width, height): (Int, Int) = (old[0], old[1])
    let (wide, high): (Int, Int) = (new[0], new[1])
    let isAlike = abs(width * high - wide * height) * 100 <= width * high
    let areas = try areas(of: [digest, other], db)
    guard isAlike, (new[2] as Int, new[3] as Int) == (50, 50), areas[other] == nil else { return }
    try db.run(
      """
      UPDATE picture SET focus_x = \(old[2] as Int), focus_y = \(old[3] as Int) \
      WHERE digest = \(other)
      """)
    try write(areas[digest] ?? [:], of: other, db, at: now)
  }

  private static func note(
    _ digest: String, by other: String, _ reason: String, as actor: Actor,
    _ db: any Connection, at now: Instant
  ) throws -> Int64 {
    let id: Int64? = try db.first(
      """
      INSERT INTO picture_replacement (picture, replacement, at, name, reason) \
      VALUES (\(digest), \(other), \(now), \(actor.name), \(reason)) RETURNING id
      """)?[0]
    guard let id else { throw Refusal.notFound }
    return id
  }

  private static func moveUses(
    of digest: String, to other: String, ownWords: Bool, _ record: Int64, _ db: any Connection
  ) throws {
    try db.run(
      """
      INSERT INTO replaced_in (story, replacement) \
      SELECT u.story, \(record) FROM (\(stories(with: digest))) u
      """)
    for table: SQL in ["story_picture", "desk_picture"] {
      try db.run(
        """
        INSERT INTO \(table) (story, picture) SELECT story, \(other) FROM \(table) \
        WHERE picture = \(digest) ON CONFLICT (story, picture) DO NOTHING
        """)
      try db.run("DELETE FROM \(table) WHERE picture = \(digest)")
    }
    if ownWords {
      try db.run(
        """
        UPDATE person SET credit = (SELECT credit FROM picture WHERE digest = \(other)) \
        WHERE picture = \(digest)
        """)
    }
    try db.run("UPDATE person SET picture = \(other) WHERE picture = \(digest)")
  }
}
