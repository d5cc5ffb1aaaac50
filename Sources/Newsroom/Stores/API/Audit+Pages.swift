import Database
public import News

extension Audit {
  /// A page of the log, newest first: those before an entry, of one act or one subject where these
  /// are not empty.
  public func page(
    before entry: ID<AuditEntry>?, act: String = "", subject: String = "", limit: Int
  ) throws -> [AuditEntry] {
    try pool.read { db in
      var parts: [SQL] = []
      if let entry { parts.append("u.id < \(entry)") }
      if !act.isEmpty { parts.append("u.act = \(act)") }
      if !subject.isEmpty { parts.append("u.subject = \(subject)") }
      let condition: SQL = parts.isEmpty ? "" : "WHERE \(SQL.joined(parts, separator: " AND "))"
      return try db.run(
        """
        SELECT u.id, u.at, u.account, u.name, u.act, u.subject, u.title, u.detail FROM audit u \
        \(condition) ORDER BY u.id DESC LIMIT \(limit)
        """
      ).map {
        AuditEntry(
          id: $0[0], at: $0[1], actor: Actor(account: $0[2], name: $0[3]), act: $0[4],
          subject: $0[5], title: $0[6], detail: $0[7])
      }
    }
  }
}
