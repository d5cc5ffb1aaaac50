import Database
public import News
public import Times

/// The network that a guest's vote or report comes from, and until when that is kept.
public struct GuestNetwork: Sendable, Hashable {
  /// The network as a keyed hash, which is another one for every comment.
  public let name: String
  /// Until when it is kept.
  public let until: Instant

  /// Makes it.
  public init(_ name: String, until: Instant) {
    self.name = name
    self.until = until
  }
}

extension Comments {
  /// How many votes for one comment, and how many open reports of one, count of guests who come
  /// from one network: several, for a school or an office has one address; not as many as a program
  /// can make readers.
  public static let guestsOfNetwork = 5

  /// Votes for a comment, or takes the vote back; each reader has one, none for their own.
  ///
  /// The vote of a guest is kept whatever their network does, and counts once it has room for it.
  /// Returns whether anything has changed: a form that is sent twice changes nothing more.
  @discardableResult
  public func vote(
    _ comment: ID<Comment>, by reader: ID<Reader>, from network: GuestNetwork? = nil,
    isFor: Bool = true
  ) throws -> Bool {
    try pool.write { db in
      guard let record = try Comments.find(comment, db), record.comment.state == .approved else {
        throw CommentFault.parentGone
      }
      guard record.comment.reader != reader else { throw Refusal.notAllowed }
      try Readers.hold(reader, db)
      let step =
        isFor
        ? try Comments.cast(comment, reader, network, db)
        : try Comments.takeBack(comment, of: reader, db)
      guard let step else { return false }
      if step != 0 {
        try db.run("UPDATE comment SET votes = votes + \(step) WHERE id = \(comment)")
        try db.record([Change(.comments(record.comment.story))])
      }
      return true
    }
  }

  /// Keeps a vote and returns what it adds to the comment's; nil when it was there already.
  private static func cast(
    _ comment: ID<Comment>, _ reader: ID<Reader>, _ network: GuestNetwork?, _ db: any Connection
  ) throws -> Int? {
    var counts = 1
    if let network {
      let others: Int =
        try db.first(
          """
          SELECT count(*) FROM comment_vote WHERE comment = \(comment) \
          AND network = \(network.name) AND counts = 1
          """)?[0] ?? 0
      if others >= guestsOfNetwork { counts = 0 }
    }
    try db.run(
      """
      INSERT INTO comment_vote (comment, reader, counts, network, network_until) VALUES \
      (\(comment), \(reader), \(counts), \(network?.name), \(network?.until)) \
      ON CONFLICT (comment, reader) DO NOTHING
      """)
    return db.lastChanges > 0 ? counts : nil
  }

  /// Removes a vote and returns what that adds to the comment's; nil when there is none.
  static func takeBack(
    _ comment: ID<Comment>, of reader: ID<Reader>, _ db: any Connection
  ) throws -> Int? {
    let removed = try db.run(
      """
      DELETE FROM comment_vote WHERE comment = \(comment) AND reader = \(reader) \
      RETURNING counts, network
      """
    ).first
    guard let removed else { return nil }
    let (counts, network): (Int, String?) = (removed[0], removed[1])
    guard counts != 0 else { return 0 }
    guard let network else { return -1 }
    // Another vote from there takes its place.
    try db.run(
      """
      UPDATE comment_vote SET counts = 1 WHERE comment = \(comment) AND reader = \
      (SELECT min(reader) FROM comment_vote WHERE comment = \(comment) AND network = \(network) \
      AND counts = 0)
      """)
    return db.lastChanges > 0 ? 0 : -1
  }

  /// Whether a reader has voted for a comment.
  public func hasVoted(_ reader: ID<Reader>, for comment: ID<Comment>) throws -> Bool {
    try pool.read { db in
      try db.first(
        "SELECT 1 FROM comment_vote WHERE comment = \(comment) AND reader = \(reader)") != nil
    }
  }
}
