public import Database
public import News
public import Times

/// The readers who have kept something here, by the digests of the tokens in their cookies.
public struct Readers: Sendable {
  let pool: any Pool

  /// Makes the store.
  public init(_ pool: any Pool) {
    self.pool = pool
  }

  /// After how many days without a visit a token is worth nothing any more; browsers keep cookies
  /// for 400 days at the most (draft-ietf-httpbis-rfc6265bis section 5.5).
  public static let tokenDays: Int64 = 400

  static let day: Int64 = 86_400_000

  /// The number of a day in UTC.
  static func day(_ instant: Instant) -> Int64 { instant.milliseconds / day }

  /// The reader who has a token, and notes the day; nil when there is none.
  public func reader(ofToken digest: String, at now: Instant) throws -> Reader? {
    let today = Self.day(now)
    let found = try pool.read { db -> (Reader, Int64)? in
      guard
        let row = try db.first(
          """
          SELECT r.id, r.name, r.login, t.seen_on, r.mail FROM reader_token t \
          JOIN reader r ON r.id = t.reader \
          WHERE t.digest = \(digest) AND t.seen_on > \(today - Self.tokenDays)
          """)
      else { return nil }
      var reader = Reader(id: row[0], name: row[1], login: row[2])
      let mail: String? = row[4]
      reader.hasMail = mail != nil
      reader.saved = try Self.saved(of: reader.id, db)
      reader.followed = try Self.places(of: reader.id, db)
      return (reader, row[3])
    }
    if let found, found.1 < today {
      try pool.write { db in
        try db.run("UPDATE reader_token SET seen_on = \(today) WHERE digest = \(digest)")
      }
    }
    return found?.0
  }

  private static func saved(of reader: ID<Reader>, _ db: any Connection) throws -> Set<ID<Story>> {
    let rows = try db.run(
      """
      SELECT story FROM saved WHERE reader = \(reader) AND archived_at IS NULL \
      AND story IS NOT NULL
      """)
    return Set(rows.map { $0[0] })
  }

  /// Makes a reader with a token; `device` is what its owner knows it by.
  public func begin(
    token digest: String, device: String, at now: Instant
  ) throws -> Reader {
    try pool.write { db in try Self.begin(token: digest, device: device, at: now, db) }
  }

  /// The same within a transaction; `name` is the one under which they comment.
  static func begin(
    token digest: String, device: String, name: String = "", at now: Instant,
    _ db: any Connection
  ) throws -> Reader {
    guard
      let row = try db.first(
        "INSERT INTO reader (created_at, name) VALUES (\(now), \(name)) RETURNING id")
    else { preconditionFailure("a row that was just written") }
    let reader = Reader(id: row[0], name: name)
    try addToken(digest, to: reader.id, device: device, at: now, db)
    return reader
  }

  static func addToken(
    _ digest: String, to reader: ID<Reader>, device: String, at now: Instant, _ db: any Connection
  ) throws {
    try db.run(
      """
      INSERT INTO reader_token (digest, reader, device, created_at, seen_on) VALUES (\(digest), \
      \(reader), \(device), \(now), \(day(now)))
      """)
  }
}
