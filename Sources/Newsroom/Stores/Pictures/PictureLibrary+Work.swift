import Database
public import News
public import Times

/// Work on pictures that no request waits for: rows, so that it outlives a stop.
extension PictureLibrary {
  /// How often a picture's renditions are tried before it is left as it is.
  public static let mostTries = 3

  /// The picture whose renditions are to be made next, which counts as a try; nil for none.
  public func nextJob(at now: Instant) throws -> String? {
    let isDue = try pool.read { db in
      try db.first(
        "SELECT 1 FROM rendition_job WHERE failed_at IS NULL AND due_at <= \(now) LIMIT 1") != nil
    }
    guard isDue else { return nil }
    return try pool.write { db in
      // Those whose last try never ended, such as by a crash, have had their tries as well.
      try db.run(
        """
        UPDATE rendition_job SET failed_at = \(now), \
        reason = CASE WHEN reason = '' THEN 'the program ended before it was done' ELSE reason END \
        WHERE failed_at IS NULL AND due_at <= \(now) AND tries >= \(Self.mostTries)
        """)
      return try db.first(
        """
        UPDATE rendition_job SET tries = tries + 1, due_at = \(now + .minutes(5)) \
        WHERE picture = (SELECT picture FROM rendition_job WHERE failed_at IS NULL \
        AND due_at <= \(now) ORDER BY due_at, picture LIMIT 1) RETURNING picture
        """)?[0]
    }
  }

  /// Takes a job away whose renditions are saved; it stays if other crops were asked for meanwhile.
  public func finishJob(_ digest: String) throws {
    try pool.write { db in
      guard try Self.isCut(digest, db) else { return }
      try db.run("DELETE FROM rendition_job WHERE picture = \(digest)")
    }
  }

  /// Notes why renditions were not made; they are tried again, in the end no more.
  public func failJob(_ digest: String, _ reason: String, at now: Instant) throws {
    try pool.write { db in
      try db.run(
        """
        UPDATE rendition_job SET reason = \(reason), due_at = \(now + .seconds(30)), \
        failed_at = CASE WHEN tries >= \(Self.mostTries) THEN \(now) ELSE NULL END \
        WHERE picture = \(digest)
        """)
    }
  }

  /// Notes the pictures in some of the texts that are older than the library, and in some of the
  /// working copies that are older than their table; returns how many texts it read.
  public func readTexts(limit: Int = 200) throws -> Int {
    let isDone = try pool.read { db in
      try db.first("SELECT 1 FROM unread_text LIMIT 1") == nil
        && db.first("SELECT 1 FROM unread_copy LIMIT 1") == nil
    }
    guard !isDone else { return 0 }
    return try pool.write { db in
      try Self.readPublished(limit, db) + Self.readCopies(limit, db)
    }
  }

  private static func readPublished(_ limit: Int, _ db: any Connection) throws -> Int {
    let rows = try db.run(
      """
      SELECT s.id, r.body_html FROM unread_text u JOIN story s ON s.id = u.story \
      JOIN revision r ON r.story = s.id AND r.number = s.revision ORDER BY s.id LIMIT \(limit)
      """)
    for row in rows {
      let story: ID<Story> = row[0]
      try db.insert(
        "INSERT INTO story_picture (story, picture)",
        shown(PictureNames.digests(in: row[1]), db).map { "(\(story), \($0))" },
        otherwise: " ON CONFLICT (story, picture) DO NOTHING")
      try db.run("DELETE FROM unread_text WHERE story = \(story)")
    }
    return rows.count
  }

  private static func readCopies(_ limit: Int, _ db: any Connection) throws -> Int {
    let rows = try db.run("SELECT story FROM unread_copy ORDER BY story LIMIT \(limit)")
    for row in rows {
      let story: ID<Story> = row[0]
      try CopyPictures(db: db).read(story)
      try db.run("DELETE FROM unread_copy WHERE story = \(story)")
    }
    return rows.count
  }

  /// Forgets a picture that no story shows and no text of the desk names, saved or typed; throws
  /// `Refusal.notFound`, and `Refusal.conflict` when it is used.
  public func remove(_ digest: String, by actor: Actor, at now: Instant) throws {
    try pool.write { db in
      guard let row = try db.first("SELECT file_name FROM picture WHERE digest = \(digest)")
      else { throw Refusal.notFound }
      guard try !Self.isUsed(digest, db) else {
        throw Refusal.conflict("a story shows the picture")
      }
      guard try !Self.isHeld(digest, db) else {
        throw Refusal.conflict("somebody's picture, or one that took another's place")
      }
      for table: SQL in ["rendition_job", "rendition", "crop", "crop_area"] {
        try db.run("DELETE FROM \(table) WHERE picture = \(digest)")
      }
      try db.run("DELETE FROM picture WHERE digest = \(digest)")
      try db.audit("picture.delete", by: actor, on: "picture:\(digest)", row[0], at: now)
    }
  }

  /// Whether it is somebody's picture, or stands in the record of replacements.
  private static func isHeld(_ digest: String, _ db: any Connection) throws -> Bool {
    let places: [SQL] = [
      "SELECT 1 FROM person WHERE picture = \(digest) LIMIT 1",
      "SELECT 1 FROM picture_replacement WHERE picture = \(digest) LIMIT 1",
      "SELECT 1 FROM picture_replacement WHERE replacement = \(digest) LIMIT 1",
    ]
    return try places.contains { try db.first($0) != nil }
  }

  /// Looks into every text, older revisions, saved ones and what was typed: deleting is rare, and
  /// for good.
  private static func isUsed(_ digest: String, _ db: any Connection) throws -> Bool {
    let pattern = "%\(digest)%"
    let places: [SQL] = [
      "SELECT 1 FROM story_picture WHERE picture = \(digest) LIMIT 1",
      "SELECT 1 FROM desk_picture WHERE picture = \(digest) LIMIT 1",
      "SELECT 1 FROM revision WHERE picture = \(digest) LIMIT 1",
      "SELECT 1 FROM revision WHERE body_html LIKE \(pattern) LIMIT 1",
      "SELECT 1 FROM saved_revision WHERE draft LIKE \(pattern) LIMIT 1",
      "SELECT 1 FROM autosave WHERE form LIKE \(pattern) LIMIT 1",
    ]
    return try places.contains { try db.first($0) != nil }
  }
}
