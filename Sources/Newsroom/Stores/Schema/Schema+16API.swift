import Database

extension Schema {
  /// Tokens are kept by the SHA-256 of their secret.
  ///
  /// The secret of a webhook is kept itself, for what is sent is signed with it.
  /// `scopes` and `subjects` are words with a space before and behind each. A delivery is tried
  /// while `done_at` is null; whoever tries it has it until `claimed_until`.
  static let api = Migration(16, "api tokens, webhooks") { dialect in
    [
      """
      CREATE TABLE access_token (
        id \(dialect.identity),
        digest TEXT NOT NULL UNIQUE,
        account BIGINT NOT NULL REFERENCES account (id),
        name TEXT NOT NULL,
        scopes TEXT NOT NULL,
        created_at BIGINT NOT NULL,
        expires_at BIGINT,
        used_at BIGINT,
        revoked_at BIGINT
      )
      """,
      "CREATE INDEX access_token_account ON access_token (account)",
      """
      CREATE TABLE webhook (
        id \(dialect.identity),
        address TEXT NOT NULL,
        secret TEXT NOT NULL,
        subjects TEXT NOT NULL,
        is_on BIGINT NOT NULL,
        created_at BIGINT NOT NULL,
        removed_at BIGINT
      )
      """,
      """
      CREATE TABLE webhook_delivery (
        id \(dialect.identity),
        webhook BIGINT NOT NULL REFERENCES webhook (id),
        audit BIGINT NOT NULL REFERENCES audit (id),
        attempts BIGINT NOT NULL,
        due_at BIGINT NOT NULL,
        claimed_until BIGINT NOT NULL,
        done_at BIGINT,
        status BIGINT,
        milliseconds BIGINT,
        trouble TEXT NOT NULL
      )
      """,
      "CREATE INDEX webhook_delivery_open ON webhook_delivery (webhook, id) WHERE done_at IS NULL",
      "CREATE INDEX webhook_delivery_hook ON webhook_delivery (webhook, id)",
      "CREATE INDEX webhook_delivery_done ON webhook_delivery (done_at) WHERE done_at IS NOT NULL",
    ]
  }
}
