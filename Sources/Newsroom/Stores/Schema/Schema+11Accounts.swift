import Database

extension Schema {
  /// Links and sessions are kept by the SHA-256 of their secret: who reads them gets in nowhere.
  ///
  /// `name_key` is the name without case and accents.
  static let accounts = Migration(11, "accounts, sign-in links, sessions") { dialect in
    [
      """
      CREATE TABLE account (
        id \(dialect.identity),
        name TEXT NOT NULL,
        name_key TEXT NOT NULL UNIQUE,
        role TEXT NOT NULL,
        created_at BIGINT NOT NULL
      )
      """,
      """
      CREATE TABLE sign_in_link (
        digest TEXT PRIMARY KEY,
        account BIGINT NOT NULL REFERENCES account (id),
        expires_at BIGINT NOT NULL,
        used_at BIGINT
      )
      """,
      "CREATE INDEX sign_in_link_account ON sign_in_link (account)",
      """
      CREATE TABLE staff_session (
        digest TEXT PRIMARY KEY,
        account BIGINT NOT NULL REFERENCES account (id),
        created_at BIGINT NOT NULL,
        expires_at BIGINT NOT NULL,
        seen_at BIGINT NOT NULL
      )
      """,
      "CREATE INDEX staff_session_account ON staff_session (account)",
      "CREATE INDEX staff_session_expiry ON staff_session (expires_at)",
    ]
  }
}
