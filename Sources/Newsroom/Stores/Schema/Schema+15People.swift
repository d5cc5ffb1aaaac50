import Database

extension Schema {
  /// How people get in: passwords, second factors, where they came from before, and who tries too
  /// often.
  ///
  /// Networks stand here as keyed hashes; `bucket` is one of a network, of an account, or of both.
  /// From here on the audit log is only added to.
  static let people = Migration(15, "passwords, second factors, throttling") { dialect in
    [
      "ALTER TABLE account ADD COLUMN password TEXT",
      "ALTER TABLE account ADD COLUMN disabled_at BIGINT",
      "ALTER TABLE account ADD COLUMN second_factor TEXT",
      "ALTER TABLE account ADD COLUMN pending_factor TEXT",
      "ALTER TABLE account ADD COLUMN used_step BIGINT NOT NULL DEFAULT 0",
      "ALTER TABLE staff_session ADD COLUMN device TEXT NOT NULL DEFAULT ''",
      """
      CREATE TABLE recovery_code (
        account BIGINT NOT NULL REFERENCES account (id),
        digest TEXT NOT NULL,
        used_at BIGINT,
        PRIMARY KEY (account, digest)
      )
      """,
      """
      CREATE TABLE sign_in_step (
        digest TEXT PRIMARY KEY,
        account BIGINT NOT NULL REFERENCES account (id),
        expires_at BIGINT NOT NULL,
        tries BIGINT NOT NULL
      )
      """,
      "CREATE INDEX sign_in_step_account ON sign_in_step (account)",
      """
      CREATE TABLE known_network (
        account BIGINT NOT NULL REFERENCES account (id),
        network TEXT NOT NULL,
        seen_at BIGINT NOT NULL,
        PRIMARY KEY (account, network)
      )
      """,
      "CREATE TABLE sign_in_try (bucket TEXT NOT NULL, at BIGINT NOT NULL)",
      "CREATE INDEX sign_in_try_bucket ON sign_in_try (bucket, at)",
      "CREATE INDEX sign_in_try_at ON sign_in_try (at)",
    ] + dialect.appendOnly("audit")
  }
}
