import Database
import News
import Times

extension PictureLibrary {
  /// Whether the licence of a picture has ended, and which one has taken its place; nil when it is
  /// unknown.
  public func standing(
    of digest: String
  ) throws -> (isWithdrawn: Bool, replacement: String?)? {
    try pool.read { db in
      try db.first("SELECT withdrawn, replaced_by FROM picture WHERE digest = \(digest)").map {
        (isWithdrawn: $0[0], replacement: $0[1])
      }
    }
  }

  static let columns: SQL = """
    p.digest, p.width, p.height, p.colour, p.alt, p.caption, p.credit, p.file_name, p.format, \
    p.bytes, p.rights, p.expires_at, p.withdrawn, p.focus_x, p.focus_y, p.arrived_at, \
    p.uploader, p.replaced_by, j.failed_at, j.reason, j.picture FROM picture p \
    LEFT JOIN rendition_job j ON j.picture = p.digest
    """

  /// Pictures with their renditions, of those withdrawn too: the desk shows them.
  func complete(_ rows: [Row], _ db: any Connection) throws -> [LibraryPicture] {
    let digests = rows.map { $0[0] as String }
    guard !digests.isEmpty else { return [] }
    let found = try db.run(
      """
      SELECT picture, width, height, format FROM rendition \
      WHERE picture IN (\(SQL.padded(digests))) ORDER BY picture, width, format
      """)
    var renditions: [String: [Picture.Rendition]] = [:]
    for row in found {
      renditions[row[0], default: []].append(
        Picture.Rendition(width: row[1], height: row[2], format: row[3]))
    }
    let crops = Picture.Crop.byPicture(
      try db.run(
        """
        SELECT picture, shape, cut, widths, formats FROM crop \
        WHERE picture IN (\(SQL.padded(digests))) ORDER BY picture, shape DESC
        """))
    let areas = try Self.areas(of: digests, db)
    return rows.map { row in
      var entry = LibraryPicture(row, renditions[row[0]] ?? [])
      entry.picture.crops = crops[row[0]] ?? []
      entry.areas = areas[row[0]] ?? [:]
      return entry
    }
  }

  static func condition(_ request: LibraryRequest) -> SQL {
    var parts: [SQL] = ["1 = 1"]
    for word in request.text.lowercased().split(separator: " ").prefix(8) {
      let plain = word.replacing("!", with: "!!").replacing("%", with: "!%")
        .replacing("_", with: "!_").replacing("\u{0}", with: "")
      parts.append("p.words LIKE \("%\(plain)%") ESCAPE '!'")
    }
    if !request.uploader.isEmpty { parts.append("p.uploader = \(request.uploader)") }
    if let from = request.from { parts.append("p.arrived_at >= \(from)") }
    if let to = request.to { parts.append("p.arrived_at < \(to)") }
    if let end = request.expiresBefore { parts.append("p.expires_at < \(end)") }
    if let edition = request.edition {
      parts.append(
        """
        p.digest IN (SELECT u.picture FROM story_picture u JOIN story s ON s.id = u.story \
        WHERE s.edition = \(edition) UNION SELECT c.picture FROM desk_picture c \
        JOIN desk_story d ON d.story = c.story WHERE d.edition = \(edition))
        """)
    }
    if let place = request.before {
      parts.append("(p.arrived_at, p.digest) < (\(place.at), \(place.digest))")
    }
    return parts.dropFirst().reduce(parts[0]) { "\($0) AND \($1)" }
  }
}

extension LibraryPicture {
  fileprivate init(_ row: Row, _ renditions: [Picture.Rendition]) {
    var reader = RowReader(row)
    let picture = Picture(
      digest: reader.next(), width: reader.next(), height: reader.next(), colour: reader.next(),
      renditions: renditions, alt: reader.next(), caption: reader.next(), credit: reader.next())
    self.init(
      picture, fileName: reader.next(), format: reader.next(), bytes: reader.next(),
      rights: reader.next(), expires: reader.next(), isWithdrawn: reader.next(),
      focus: Picture.Focus(x: reader.next(), y: reader.next()), arrived: reader.next(),
      uploader: reader.next(), work: .done)
    replacement = reader.next()
    let (failed, reason): (Instant?, String?) = (reader.next(), reader.next())
    let job: String? = reader.next()
    if failed != nil {
      work = .failed(reason ?? "")
    } else if job != nil {
      work = .waiting
    }
  }
}
