import Database
public import News
public import Times

extension Readers {
  /// How long a link works that was sent by mail.
  public static let mailedLinkLife = Instant.Span.minutes(30)

  /// A link as it is sent, for the stores: of the address they have a keyed hash and what the link
  /// alone can open.
  public struct NewMailedLink: Sendable, Hashable {
    /// The digest of the link's secret.
    public var digest: String
    /// The keyed hash of the address.
    public var mail: String
    /// The address, closed under the link's secret.
    public var closed: String
    /// The account that the address shall be a way into; nil for a link that signs in.
    public var joining: ID<Reader>?

    /// Makes a link.
    public init(digest: String, mail: String, closed: String, joining: ID<Reader>?) {
      self.digest = digest
      self.mail = mail
      self.closed = closed
      self.joining = joining
    }
  }

  /// Keeps a link that is about to be sent.
  ///
  /// Asks for no account: whether there is one shows in nothing until the link is opened. Throws
  /// `ReaderForgotten` when the account that it is to join has gone meanwhile.
  public func keep(_ link: NewMailedLink, at now: Instant) throws {
    try pool.write { db in
      if let reader = link.joining { try Self.hold(reader, db) }
      try db.run(
        """
        INSERT INTO reader_mail_link (digest, mail, closed, reader, expires_at) VALUES \
        (\(link.digest), \(link.mail), \(link.closed), \(link.joining), \
        \(now + Self.mailedLinkLife))
        """)
    }
  }

  /// What a link would do now, which is not used up by asking, and its address as it was closed; nil
  /// when it does not work.
  public func mailedLink(_ digest: String, at now: Instant) throws -> (MailedLink, closed: String)?
  {
    try pool.read { db in
      guard
        let row = try db.first(
          """
          SELECT mail, reader, closed FROM reader_mail_link WHERE digest = \(digest) \
          AND expires_at > \(now)
          """)
      else { return nil }
      return (try Self.effect(of: row[0], joining: row[1], db), row[2])
    }
  }

  /// Uses a link up, and with it the others that do the same for its address; nil, and nothing done,
  /// when it does not work.
  ///
  /// A link that signs in gives the browser a token of its account, which what it has kept before
  /// joins; without an account the browser's own list becomes one, and whatever else has a token of
  /// that list has to sign in. A link that joins an address to an account gives no token: whoever
  /// reads the mailbox need not be the one who has asked.
  public func take(
    mailedLink digest: String, from old: String?, _ door: Door, at now: Instant
  ) throws -> MailedLink? {
    try pool.write { db in
      guard
        let row = try db.first(
          """
          SELECT mail, reader FROM reader_mail_link WHERE digest = \(digest) \
          AND expires_at > \(now)
          """)
      else { return nil }
      let (mail, joining): (String, ID<Reader>?) = (row[0], row[1])
      let used = try db.run(
        """
        DELETE FROM reader_mail_link WHERE mail = \(mail) \
        AND coalesce(reader, 0) = \(joining?.rawValue ?? 0) RETURNING digest
        """)
      // Of two at once the second finds nothing left.
      guard used.contains(where: { $0[0] == digest }) else { return nil }
      let effect = try Self.effect(of: mail, joining: joining, db)
      switch effect {
      case .entersAccount:
        if let reader = try Self.account(of: mail, db) {
          try Self.enter(reader, from: old, door, at: now, db)
        }
      case .makesAccount: try Self.makeAccount(mail: mail, from: old, door, at: now, db)
      case .joinsAccount:
        try db.run("UPDATE reader SET mail = \(mail) WHERE id = \(joining)")
        if let joining { try db.record([Change(.reader(joining))]) }
      case .isTaken: break
      }
      // Where the link lets nobody in there is no such token.
      try db.run("UPDATE reader_token SET mailed_at = \(now) WHERE digest = \(door.token)")
      return effect
    }
  }

  /// Whether a browser has come by a mailed link of late: whoever sits there reads the mailbox, and need
  /// not know the password.
  public func cameByMail(token digest: String, at now: Instant) throws -> Bool {
    try pool.read { db in
      try db.first(
        """
        SELECT 1 FROM reader_token WHERE digest = \(digest) \
        AND mailed_at > \(now - Self.mailedLinkLife)
        """) != nil
    }
  }

  /// Takes links by mail from the ways into an account; those that are under way end.
  ///
  /// Throws `Refusal.notAllowed` when there is no other way in.
  public func removeMail(of reader: ID<Reader>) throws {
    try pool.write { db in
      try Self.endMailLinks(of: reader, db)
      try db.run("UPDATE reader SET mail = NULL WHERE id = \(reader) AND login IS NOT NULL")
      guard db.lastChanges > 0 else { throw Refusal.notAllowed }
      try db.record([Change(.reader(reader))])
    }
  }

  /// Ends the links that lead to a reader, or would make their address a way in.
  static func endMailLinks(of reader: ID<Reader>, _ db: any Connection) throws {
    try db.run(
      """
      DELETE FROM reader_mail_link WHERE reader = \(reader) \
      OR mail = (SELECT mail FROM reader WHERE id = \(reader))
      """)
  }

  private static func account(of mail: String, _ db: any Connection) throws -> ID<Reader>? {
    try db.first("SELECT id FROM reader WHERE mail = \(mail)")?[0]
  }

  private static func effect(
    of mail: String, joining: ID<Reader>?, _ db: any Connection
  ) throws -> MailedLink {
    let owner = try account(of: mail, db)
    guard let joining else { return owner == nil ? .makesAccount : .entersAccount }
    return owner == nil || owner == joining ? .joinsAccount : .isTaken
  }

  /// Makes the list of a browser an account that has an address, or a new one where it has none, or
  /// another account's.
  private static func makeAccount(
    mail: String, from old: String?, _ door: Door, at now: Instant, _ db: any Connection
  ) throws {
    let own = try db.first(
      """
      SELECT r.id FROM reader_token t JOIN reader r ON r.id = t.reader \
      WHERE t.digest = \(old) AND NOT \(isAccount)
      """)
    guard let reader: ID<Reader> = own?[0] else {
      let reader = try begin(token: door.token, device: door.device, at: now, db)
      try db.run("UPDATE reader SET mail = \(mail) WHERE id = \(reader.id)")
      if let old { try leave(old, joining: reader.id, db) }
      return
    }
    try db.run("UPDATE reader SET mail = \(mail) WHERE id = \(reader)")
    try renew(reader, door, at: now, db)
  }
}
