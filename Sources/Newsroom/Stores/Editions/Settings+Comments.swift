import Database
public import News
public import Times

extension Settings {
  /// Under which name the paper's policy on comments is kept.
  public static let commentPolicy = "comments.policy"
  /// Under which name it is kept whether somebody without an account may comment.
  public static let commentGuests = "comments.guests"

  /// Changes what the paper has decided about comments: the policy as JSON, and whether somebody
  /// without an account may write.
  public func saveComments(
    policy: String, guests: Bool, by actor: Actor, at now: Instant
  ) throws {
    try pool.write { db in
      for (name, value) in [
        (Self.commentPolicy, policy), (Self.commentGuests, guests ? "yes" : "no"),
      ] {
        try db.run(
          """
          INSERT INTO setting (name, content) VALUES (\(name), \(value)) \
          ON CONFLICT (name) DO UPDATE SET content = excluded.content
          """)
      }
      try db.audit(
        "comments.policy", by: actor, detail: guests ? "guests may comment" : "no guests", at: now)
      try db.record([Change(.site)])
    }
  }
}
