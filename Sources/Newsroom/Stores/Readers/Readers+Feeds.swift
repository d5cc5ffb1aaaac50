import Database
public import News

extension Readers {
  /// Whose private feeds an address opens.
  public struct FeedOwner: Sendable, Hashable {
    /// The reader.
    public var reader: ID<Reader>
    /// The reader whom the address names, and is sealed for: they who have signed in since then are
    /// another now.
    public var named: ID<Reader>
    /// How often those made their addresses anew: part of the seal.
    public var number: Int64
  }

  /// Whose feeds are meant by the mark in an address; nil when there is nobody.
  public func feedOwner(_ mark: String) throws -> FeedOwner? {
    guard let hidden = UInt64(mark, radix: 36) else { return nil }
    let id = Scramble.shown(hidden)
    return try pool.read { db in
      let row = try db.first(
        """
        SELECT id, id, feed_number FROM reader WHERE id = \(id) UNION ALL \
        SELECT reader, former, feed_number FROM former_reader WHERE former = \(id)
        """)
      return row.map { FeedOwner(reader: $0[0], named: $0[1], number: $0[2]) }
    }
  }

  /// What addresses of private feeds have of the reader.
  public static func feedMark(_ reader: ID<Reader>) -> String { mark(reader.rawValue) }

  /// Makes the addresses of a reader's private feeds anew: the old ones lead nowhere, and neither do
  /// those from before they signed in.
  public func renewFeeds(of reader: ID<Reader>) throws {
    try pool.write { db in
      try db.run("UPDATE reader SET feed_number = feed_number + 1 WHERE id = \(reader)")
      try Self.endFormerFeeds(of: reader, db)
    }
  }

  /// Has the addresses of a reader who is about to be forgotten open the feeds of another.
  static func leaveFeeds(
    of reader: ID<Reader>, to other: ID<Reader>, _ db: any Connection
  ) throws {
    try db.run("UPDATE former_reader SET reader = \(other) WHERE reader = \(reader)")
    try db.run(
      """
      INSERT INTO former_reader (former, feed_number, reader) \
      SELECT id, feed_number, \(other) FROM reader WHERE id = \(reader)
      """)
  }

  static func endFormerFeeds(of reader: ID<Reader>, _ db: any Connection) throws {
    try db.run("DELETE FROM former_reader WHERE reader = \(reader)")
  }
}
