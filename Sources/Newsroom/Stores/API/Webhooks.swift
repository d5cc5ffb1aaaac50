public import Database
public import News
public import Times

/// Addresses elsewhere that are told of what is done at the desk.
///
/// What they are told is written by `Connection.audit` in the transaction of the act itself.
public struct Webhooks: Sendable {
  /// How many addresses may be registered.
  public static let most = 50

  let pool: any Pool

  /// Makes the store.
  public init(_ pool: any Pool) {
    self.pool = pool
  }

  /// Registers an address, which the caller has checked.
  ///
  /// Throws `Refusal.invalid` when it is to be told of nothing and `Refusal.conflict` when there
  /// are too many.
  @discardableResult
  public func add(
    _ address: String, secret: String, subjects: Set<Webhook.Subject>, by actor: Actor,
    at now: Instant
  ) throws -> ID<Webhook> {
    guard !subjects.isEmpty else {
      throw Refusal.invalid([.init(field: "subjects", message: "it would be told of nothing")])
    }
    return try pool.write { db in
      let count: Int =
        try db.first("SELECT count(*) FROM webhook WHERE removed_at IS NULL")?[0] ?? 0
      guard count < Self.most else {
        throw Refusal.conflict("there are \(count) webhooks already")
      }
      let id: ID<Webhook> = try db.run(
        """
        INSERT INTO webhook (address, secret, subjects, is_on, created_at) VALUES \
        (\(address), \(secret), \(WordSet.text(subjects)), 1, \(now)) RETURNING id
        """
      ).identity()
      try db.audit("webhook.add", by: actor, on: "webhook:\(id.rawValue)", address, at: now)
      return id
    }
  }

  /// Every webhook that stands, newest first.
  public func all() throws -> [Webhook] {
    try pool.read { db in
      try db.run(
        """
        SELECT w.id, w.address, w.subjects, w.is_on, w.created_at, (SELECT count(*) FROM \
        webhook_delivery d WHERE d.webhook = w.id AND d.done_at IS NULL) FROM webhook w \
        WHERE w.removed_at IS NULL ORDER BY w.id DESC
        """
      ).map {
        Webhook(
          id: $0[0], address: $0[1], subjects: WordSet.values($0[2]), isOn: $0[3], created: $0[4],
          waiting: $0[5])
      }
    }
  }

  /// Switches a webhook on or off; what waits for it waits on, and goes out at once when it is on.
  public func set(
    _ webhook: ID<Webhook>, isOn: Bool, by actor: Actor, at now: Instant
  ) throws {
    try pool.write { db in
      let rows = try db.run(
        """
        UPDATE webhook SET is_on = \(isOn) WHERE id = \(webhook) AND removed_at IS NULL \
        RETURNING address
        """)
      guard let address: String = rows.first?[0] else { throw Refusal.notFound }
      if isOn {
        try db.run(
          """
          UPDATE webhook_delivery SET due_at = \(now) \
          WHERE webhook = \(webhook) AND done_at IS NULL
          """)
      }
      try db.audit(
        isOn ? "webhook.on" : "webhook.off", by: actor, on: "webhook:\(webhook.rawValue)", address,
        at: now)
    }
  }

  /// Takes a webhook away; what was sent stays on record, what waits is not sent.
  public func remove(_ webhook: ID<Webhook>, by actor: Actor, at now: Instant) throws {
    try pool.write { db in
      let rows = try db.run(
        """
        UPDATE webhook SET removed_at = \(now), is_on = 0, secret = '' \
        WHERE id = \(webhook) AND removed_at IS NULL RETURNING address
        """)
      guard let address: String = rows.first?[0] else { throw Refusal.notFound }
      try db.run("DELETE FROM webhook_delivery WHERE webhook = \(webhook) AND done_at IS NULL")
      try db.audit("webhook.remove", by: actor, on: "webhook:\(webhook.rawValue)", address, at: now)
    }
  }

  /// Has a webhook told of nothing but that it was asked for: a test.
  public func ping(_ webhook: ID<Webhook>, by actor: Actor, at now: Instant) throws {
    try pool.write { db in
      let address: String? = try db.first(
        "SELECT address FROM webhook WHERE id = \(webhook) AND removed_at IS NULL")?[0]
      guard let address else { throw Refusal.notFound }
      let entry = try db.audit(
        "webhook.ping", by: actor, on: "webhook:\(webhook.rawValue)", address, at: now)
      try db.addDelivery(of: entry, to: webhook, at: now)
    }
  }

  /// Sends once more what a delivery has said, as a delivery of its own.
  ///
  /// Throws `Refusal.notFound` when there is no such delivery that has ended.
  public func resend(
    _ delivery: ID<WebhookDelivery>, by actor: Actor, at now: Instant
  ) throws {
    try pool.write { db in
      guard
        let row = try db.first(
          """
          SELECT d.webhook, d.audit, w.address FROM webhook_delivery d \
          JOIN webhook w ON w.id = d.webhook AND w.removed_at IS NULL \
          WHERE d.id = \(delivery) AND d.done_at IS NOT NULL
          """)
      else { throw Refusal.notFound }
      let webhook: ID<Webhook> = row[0]
      try db.addDelivery(of: row[1], to: webhook, at: now)
      try db.audit(
        "webhook.resend", by: actor, on: "webhook:\(webhook.rawValue)", row[2],
        detail: "delivery \(delivery.rawValue)", at: now)
    }
  }
}

extension Connection {
  /// Has every webhook that wants to know told of a line of the audit log.
  func tellWebhooks(of entry: ID<AuditEntry>, _ act: String, at now: Instant) throws {
    guard let subject = Webhook.Subject(act: act) else { return }
    try run(
      """
      INSERT INTO webhook_delivery (webhook, audit, attempts, due_at, claimed_until, trouble) \
      SELECT w.id, \(entry), 0, \(now), 0, '' FROM webhook w \
      WHERE w.is_on = 1 AND w.subjects LIKE \("% \(subject.rawValue) %") ORDER BY w.id
      """)
  }

  fileprivate func addDelivery(
    of entry: ID<AuditEntry>, to webhook: ID<Webhook>, at now: Instant
  ) throws {
    try run(
      """
      INSERT INTO webhook_delivery (webhook, audit, attempts, due_at, claimed_until, trouble) \
      VALUES (\(webhook), \(entry), 0, \(now), 0, '')
      """)
  }
}
