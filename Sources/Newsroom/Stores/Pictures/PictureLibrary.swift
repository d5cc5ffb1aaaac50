public import Database
public import News
public import Times

/// The library of pictures: what the desk knows of each, and where it is used.
public struct PictureLibrary: Sendable {
  let pool: any Pool

  /// Makes the store.
  public init(_ pool: any Pool) {
    self.pool = pool
  }

  /// Pictures that fit, newest first, and the place where older ones follow.
  public func list(
    _ request: LibraryRequest
  ) throws -> (pictures: [LibraryPicture], older: LibraryRequest.Place?) {
    try pool.read { db in
      let rows = try db.run(
        """
        SELECT \(Self.columns) WHERE \(Self.condition(request)) \
        ORDER BY p.arrived_at DESC, p.digest DESC LIMIT \(request.limit + 1)
        """)
      let pictures = try complete(rows.prefix(request.limit).map { $0 }, db)
      guard rows.count > request.limit, let last = pictures.last else { return (pictures, nil) }
      return (pictures, LibraryRequest.Place(at: last.arrived, digest: last.picture.digest))
    }
  }

  /// The picture with a digest; nil when it is unknown.
  public func picture(_ digest: String) throws -> LibraryPicture? {
    try pool.read { db in
      try complete(db.run("SELECT \(Self.columns) WHERE p.digest = \(digest)"), db).first
    }
  }

  /// Notes what somebody brought, after `PictureFiles.save`, and asks for all of its renditions.
  public func admit(
    _ digest: String, fileName: String, _ words: LibraryPicture.Words, by actor: Actor,
    at now: Instant
  ) throws {
    try pool.write { db in
      try db.run(
        """
        UPDATE picture SET file_name = \(fileName), uploader = \(actor.name), arrived_at = \(now) \
        WHERE digest = \(digest)
        """)
      try Self.write(words, to: digest, db, at: now)
      try db.audit("picture.upload", by: actor, on: "picture:\(digest)", fileName, at: now)
    }
  }

  /// Changes the words and rights of a picture; throws `Refusal.notFound`.
  ///
  /// Stories keep the words they were published with; a licence that ends, or is prolonged, holds
  /// for all of them at once.
  public func save(
    _ words: LibraryPicture.Words, of digest: String, by actor: Actor, at now: Instant
  ) throws {
    try change(digest, by: actor, at: now) { $0 = words }
  }

  /// Changes some of the words and rights of a picture, as `save` does, and leaves the others as
  /// they are; throws `Refusal.notFound`.
  public func change(
    _ digest: String, by actor: Actor, at now: Instant,
    _ body: @escaping @Sendable (inout LibraryPicture.Words) -> Void
  ) throws {
    try pool.write { db in
      guard let row = try db.first("SELECT file_name FROM picture WHERE digest = \(digest)"),
        let entry = try complete(
          db.run("SELECT \(Self.columns) WHERE p.digest = \(digest)"), db
        ).first
      else { throw Refusal.notFound }
      var words = entry.words
      body(&words)
      try Self.write(words, to: digest, db, at: now)
      try Self.recordUses(of: digest, db)
      try db.audit("picture.edit", by: actor, on: "picture:\(digest)", row[0], at: now)
    }
  }

  /// The stories that show a picture, to readers or in their working copies, newest first.
  public func uses(of digest: String, limit: Int = 200) throws -> [PictureUse] {
    try pool.read { db in
      let rows = try db.run(
        """
        SELECT \(DeskStory.columns) FROM \(DeskStory.tables) WHERE d.story IN \
        (\(Self.stories(with: digest))) ORDER BY d.saved_at DESC, d.story DESC LIMIT \(limit)
        """)
      let stories = rows.map { DeskStory($0) }
      guard !stories.isEmpty else { return [] }
      let seen = try db.run(
        """
        SELECT story FROM story_picture WHERE picture = \(digest) \
        AND story IN (\(SQL.padded(stories.map(\.id))))
        """)
      let shown: Set<ID<Story>> = seen.reduce(into: []) { $0.insert($1[0]) }
      return stories.map { PictureUse($0, isInCopyOnly: !shown.contains($0.id)) }
    }
  }

  /// Selects the stories that show a picture, to readers or in their working copies, each once.
  static func stories(with digest: String) -> SQL {
    """
    SELECT story FROM story_picture WHERE picture = \(digest) \
    UNION SELECT story FROM desk_picture WHERE picture = \(digest)
    """
  }

  /// The sections in which stories show a picture, or would when their working copies are published.
  public func placesOfUse(_ digest: String) throws -> [Section] {
    try pool.read { db in
      try db.run(
        """
        SELECT t.id, t.edition, t.slug, t.name FROM section t WHERE t.id IN \
        (SELECT s.section FROM story_picture u JOIN story s ON s.id = u.story \
        WHERE u.picture = \(digest) UNION SELECT d.section FROM desk_picture c \
        JOIN desk_story d ON d.story = c.story WHERE c.picture = \(digest)) \
        ORDER BY t.edition, t.place, t.id
        """
      ).map { Section(id: $0[0], edition: $0[1], slug: $0[2], name: $0[3]) }
    }
  }

  /// The people whose picture it is, by slug, with a name.
  public func people(with digest: String, limit: Int = 50) throws -> [Person] {
    try pool.read { db in
      try db.run(
        """
        SELECT p.id, p.slug, coalesce((SELECT min(t.name) FROM person_text t \
        WHERE t.person = p.id), p.slug) FROM person p WHERE p.picture = \(digest) \
        ORDER BY p.slug LIMIT \(limit)
        """
      ).map { Person(id: $0[0], slug: $0[1], name: $0[2]) }
    }
  }

  /// Takes pictures whose licence has ended from all pages; returns how many those were.
  @discardableResult
  public func withdraw(at now: Instant) throws -> Int {
    let isDue = try pool.read { db in
      try db.first(
        "SELECT 1 FROM picture WHERE expires_at <= \(now) AND withdrawn = 0 LIMIT 1") != nil
    }
    guard isDue else { return 0 }
    return try pool.write { db in
      let rows = try db.run(
        """
        UPDATE picture SET withdrawn = 1 WHERE expires_at <= \(now) AND withdrawn = 0 \
        RETURNING digest, file_name
        """)
      for row in rows {
        let digest: String = row[0]
        try Self.recordUses(of: digest, db)
        try db.audit("picture.expire", by: .program, on: "picture:\(digest)", row[1], at: now)
      }
      return rows.count
    }
  }

  static func recordUses(of digest: String, _ db: any Connection) throws {
    let rows = try db.run("SELECT story FROM story_picture WHERE picture = \(digest)")
    var changes: Set<Change> = rows.reduce(into: []) { $0.insert(Change(.story($1[0]))) }
    let bearer = try db.first("SELECT id FROM person WHERE picture = \(digest) LIMIT 1")
    if bearer != nil { changes.insert(Change(.site)) }
    guard !changes.isEmpty else { return }
    try db.record(changes)
  }

  private static func write(
    _ words: LibraryPicture.Words, to digest: String, _ db: any Connection, at now: Instant
  ) throws {
    let name: String =
      try db.first("SELECT file_name FROM picture WHERE digest = \(digest)")?[0] ?? ""
    let found = [name, words.caption, words.credit, words.alt].joined(separator: " ").lowercased()
    let isOver = words.expires.map { $0 <= now } ?? false
    try db.run(
      """
      UPDATE picture SET alt = \(words.alt), caption = \(words.caption), \
      credit = \(words.credit), rights = \(words.rights), words = \(found), \
      expires_at = \(words.expires), withdrawn = \(isOver), focus_x = \(words.focus.x), \
      focus_y = \(words.focus.y) WHERE digest = \(digest)
      """)
    try write(words.areas, of: digest, db, at: now)
  }
}
