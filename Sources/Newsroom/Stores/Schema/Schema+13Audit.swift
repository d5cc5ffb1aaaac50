import Database

extension Schema {
  /// What was done at the desk, and where roles hold: without a row an account's role holds
  /// everywhere.
  static let audit = Migration(13, "audit log, grants of roles") { dialect in
    [
      """
      CREATE TABLE audit (
        id \(dialect.identity),
        at BIGINT NOT NULL,
        account BIGINT REFERENCES account (id),
        name TEXT NOT NULL,
        act TEXT NOT NULL,
        subject TEXT NOT NULL,
        title TEXT NOT NULL,
        detail TEXT NOT NULL
      )
      """,
      "CREATE INDEX audit_account ON audit (account, id)",
      "CREATE INDEX audit_subject ON audit (subject, id)",
      "CREATE INDEX audit_act ON audit (act, id)",
      """
      CREATE TABLE account_grant (
        account BIGINT NOT NULL REFERENCES account (id),
        place BIGINT NOT NULL,
        role TEXT NOT NULL,
        edition BIGINT REFERENCES edition (id),
        section BIGINT REFERENCES section (id),
        PRIMARY KEY (account, place)
      )
      """,
    ]
  }
}
