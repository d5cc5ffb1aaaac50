import Database
public import News
public import Times

extension Webhooks {
  /// How long whoever tries a delivery has it before another may.
  static let claim = Instant.Span.seconds(60)
  /// How long deliveries are kept after they have ended.
  static let kept = Instant.Span.days(30)

  /// A delivery that is to be tried now, with what is needed for it.
  public struct Task: Sendable {
    /// The delivery, with this attempt counted.
    public var delivery: WebhookDelivery
    /// Where it goes.
    public var address: String
    /// What it is signed with.
    public var secret: String
  }

  /// Takes the next delivery that is due, which nobody else gets meanwhile; nil when there is none.
  ///
  /// Each webhook is told in the order of the acts: what came later waits until what came before
  /// has ended. That an attempt is made is on record before it is made.
  public func take(at now: Instant) throws -> Task? {
    // Asked for every second: a write would tell every program on the database that it has changed.
    let isDue = try pool.read { db in try db.first(Self.due(at: now)) != nil }
    guard isDue else { return nil }
    return try pool.write { db in
      guard
        let row = try db.first("\(Self.due(at: now)) \(db.dialect.forUpdateSkipLocked)")
      else { return nil }
      let id: ID<WebhookDelivery> = row[0]
      try db.run(
        """
        UPDATE webhook_delivery SET attempts = attempts + 1, claimed_until = \(now + Self.claim) \
        WHERE id = \(id)
        """)
      return try db.first(
        """
        SELECT \(WebhookDelivery.columns), w.address, w.secret FROM \(WebhookDelivery.tables) \
        JOIN webhook w ON w.id = d.webhook WHERE d.id = \(id)
        """
      ).map { row in
        Task(
          delivery: WebhookDelivery(row), address: row[WebhookDelivery.width],
          secret: row[WebhookDelivery.width + 1])
      }
    }
  }

  /// The oldest delivery of each webhook that is on, when it is due and nobody has it; the first.
  private static func due(at now: Instant) -> SQL {
    """
    SELECT d.id FROM webhook_delivery d WHERE d.done_at IS NULL AND d.due_at <= \(now) \
    AND d.claimed_until <= \(now) AND d.webhook IN (SELECT id FROM webhook WHERE is_on = 1) \
    AND d.id = (SELECT min(x.id) FROM webhook_delivery x WHERE x.webhook = d.webhook \
    AND x.done_at IS NULL) ORDER BY d.due_at, d.id LIMIT 1
    """
  }

  /// Notes how an attempt went; `trouble` is empty when the other side has taken the delivery.
  ///
  /// After the last attempt the delivery is given up and the webhook switched off, so that an
  /// address that is gone is not called for ever; what waits for it is kept.
  public func settle(
    _ task: Task, status: Int?, milliseconds: Int, trouble: String, at now: Instant
  ) throws {
    let (delivery, pauses) = (task.delivery, WebhookDelivery.pauses)
    let isLast = delivery.attempts > pauses.count
    let isDone = trouble.isEmpty || isLast
    let due = isDone ? now : now + pauses[max(0, delivery.attempts - 1)]
    try pool.write { db in
      try db.run(
        """
        UPDATE webhook_delivery SET done_at = \(isDone ? now : nil), due_at = \(due), \
        claimed_until = 0, status = \(status), milliseconds = \(milliseconds), \
        trouble = \(trouble) WHERE id = \(delivery.id) AND done_at IS NULL
        """)
      guard isDone, !trouble.isEmpty, db.lastChanges > 0 else { return }
      try db.run("UPDATE webhook SET is_on = 0 WHERE id = \(delivery.webhook)")
      try db.audit(
        "webhook.give-up", by: .program, on: "webhook:\(delivery.webhook.rawValue)", task.address,
        detail: trouble, at: now)
    }
  }

  /// The newest deliveries of a webhook.
  public func deliveries(of webhook: ID<Webhook>, limit: Int = 20) throws -> [WebhookDelivery] {
    try pool.read { db in
      try db.run(
        """
        SELECT \(WebhookDelivery.columns) FROM \(WebhookDelivery.tables) \
        WHERE d.webhook = \(webhook) ORDER BY d.id DESC LIMIT \(limit)
        """
      ).map { WebhookDelivery($0) }
    }
  }

  /// Forgets deliveries that ended long ago.
  public func prune(at now: Instant) throws {
    try pool.write { db in
      try db.run(
        """
        DELETE FROM webhook_delivery WHERE done_at IS NOT NULL AND done_at < \(now - Self.kept)
        """)
    }
  }
}

extension WebhookDelivery {
  /// The columns of `webhook_delivery d` and `audit u`.
  static let columns: SQL = """
    d.id, d.webhook, d.attempts, d.due_at, d.done_at, d.status, d.milliseconds, d.trouble, u.id, \
    u.at, u.account, u.name, u.act, u.subject, u.title, u.detail
    """
  static let width = 16
  static let tables: SQL = "webhook_delivery d JOIN audit u ON u.id = d.audit"

  init(_ row: Row) {
    let entry = AuditEntry(
      id: row[8], at: row[9], actor: Actor(account: row[10], name: row[11]), act: row[12],
      subject: row[13], title: row[14], detail: row[15])
    self.init(
      id: row[0], webhook: row[1], entry: entry, attempts: row[2], due: row[3], done: row[4],
      status: row[5], milliseconds: row[6], trouble: row[7])
  }
}
