public import Database
public import News

/// What is known of the picture files: the files themselves lie outside the database.
public struct PictureFiles: Sendable {
  let pool: any Pool

  /// Makes the store.
  public init(_ pool: any Pool) {
    self.pool = pool
  }

  /// Saves a picture by its digest with the renditions that exist; its words are the stories'.
  ///
  /// Its crops take the place of those in the same shapes, others stay.
  /// `format` is the original's by its usual ending, `bytes` its size.
  public func save(_ picture: Picture, format: String, bytes: Int) throws {
    try pool.write { db in
      try db.run(
        """
        INSERT INTO picture (digest, width, height, colour, format, bytes) VALUES \
        (\(picture.digest), \(picture.width), \(picture.height), \(picture.colour), \
        \(format), \(bytes)) ON CONFLICT (digest) DO UPDATE SET width = excluded.width, \
        height = excluded.height, colour = excluded.colour, format = excluded.format, \
        bytes = excluded.bytes
        """)
      try db.run("DELETE FROM rendition WHERE picture = \(picture.digest)")
      try PictureLibrary.recordUses(of: picture.digest, db)
      try save(picture.crops, of: picture.digest, db)
      try db.insert(
        "INSERT INTO rendition (picture, width, format, height)",
        picture.renditions.map { rendition in
          "(\(picture.digest), \(rendition.width), \(rendition.format), \(rendition.height))"
        })
    }
  }

  private func save(
    _ crops: [Picture.Crop], of digest: String, _ db: any Connection
  ) throws {
    guard !crops.isEmpty else { return }
    try db.run("UPDATE picture SET uncut = 0 WHERE digest = \(digest)")
    for crop in crops {
      let widths = crop.widths.map(String.init).joined(separator: " ")
      try db.run(
        """
        INSERT INTO crop (picture, shape, cut, widths, formats) VALUES (\(digest), \
        \(crop.shape.rawValue), \(crop.cut), \(widths), \(crop.formats.joined(separator: " "))) \
        ON CONFLICT (picture, shape) DO UPDATE SET cut = excluded.cut, \
        widths = excluded.widths, formats = excluded.formats
        """)
    }
  }

  /// How a picture is to be cut, by shape; nil when it is unknown.
  public func cuts(of digest: String) throws -> [Picture.Shape: Picture.Cut]? {
    try pool.read { try PictureLibrary.cuts(of: digest, $0) }
  }

  /// The format of a picture's original; nil when it is unknown.
  public func format(of digest: String) throws -> String? {
    try pool.read { try $0.first("SELECT format FROM picture WHERE digest = \(digest)")?[0] }
  }

  /// The picture that is shown for a digest, without words: the one that has taken its place, if
  /// another has; nil when it is unknown.
  public func shown(_ digest: String) throws -> Picture? {
    let present: String? = try pool.read { db in
      try db.first("SELECT coalesce(replaced_by, digest) FROM picture WHERE digest = \(digest)")?[0]
    }
    return try present.flatMap(picture)
  }

  /// The picture with a digest, without words; nil when it is unknown.
  public func picture(_ digest: String) throws -> Picture? {
    try pictures([digest]).first
  }

  /// The pictures with these digests, without words, in this order; unknown ones are left out.
  public func pictures(_ digests: [String]) throws -> [Picture] {
    guard !digests.isEmpty else { return [] }
    return try pool.read { db in
      let rows = try db.run(
        """
        SELECT digest, width, height, colour FROM picture \
        WHERE digest IN (\(SQL.padded(digests)))
        """)
      let shelf = Shelf(db: db)
      let (renditions, crops) = (try shelf.renditions(of: digests), try shelf.crops(of: digests))
      let found = rows.map { row in
        Picture(
          digest: row[0], width: row[1], height: row[2], colour: row[3],
          renditions: renditions[row[0]] ?? [], crops: crops[row[0]] ?? [])
      }
      let known = Dictionary(found.map { ($0.digest, $0) }, uniquingKeysWith: { one, _ in one })
      return digests.compactMap { known[$0] }
    }
  }

  /// The digests of all pictures with the formats of their originals, after a digest, in order.
  public func digests(
    after last: String = "", limit: Int = 1000
  ) throws -> [(digest: String, format: String)] {
    try pool.read { db in
      try db.run(
        """
        SELECT digest, format FROM picture WHERE digest > \(last) ORDER BY digest \
        LIMIT \(limit)
        """
      ).map { (digest: $0[0], format: $0[1]) }
    }
  }

  /// References to pictures that stories have and that are not here, by the stories' guids.
  public func missing(limit: Int = 1000) throws -> [(guid: String, reference: String)] {
    try pool.read { db in
      try db.run(
        """
        SELECT s.guid, m.reference FROM missing_picture m JOIN story s ON s.id = m.story \
        ORDER BY m.story, m.reference LIMIT \(limit)
        """
      ).map { (guid: $0[0], reference: $0[1]) }
    }
  }
}
