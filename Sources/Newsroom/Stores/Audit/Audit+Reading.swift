import Database
public import News
import Times

extension Audit {
  /// The entries that fit, newest first.
  public func entries(_ request: AuditRequest) throws -> [AuditEntry] {
    try pool.read { db in
      try db.run(
        """
        SELECT id, at, account, name, act, subject, title, detail FROM audit \
        WHERE \(Self.condition(request)) ORDER BY id DESC LIMIT \(request.limit)
        """
      ).map {
        AuditEntry(
          id: $0[0], at: $0[1], actor: Actor(account: $0[2], name: $0[3]), act: $0[4],
          subject: $0[5], title: $0[6], detail: $0[7])
      }
    }
  }

  private static func condition(_ request: AuditRequest) -> SQL {
    var parts: [SQL] = ["1 = 1"]
    if let account = request.account { parts.append("account = \(account)") }
    if !request.act.isEmpty {
      // Acts are of letters, dots and hyphens: what comes behind the beginning is below a tilde.
      parts.append("act >= \(request.act) AND act < \(request.act + "~")")
    }
    if !request.subject.isEmpty { parts.append("subject = \(request.subject)") }
    if let from = request.from { parts.append("at >= \(from)") }
    if let to = request.to { parts.append("at < \(to)") }
    if let before = request.before { parts.append("id < \(before)") }
    return parts.dropFirst().reduce(parts[0]) { "\($0) AND \($1)" }
  }
}
