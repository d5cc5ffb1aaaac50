import Database

extension Schema {
  /// Links by mail as a way into a reader's account.
  ///
  /// No address is kept. `mail` is its keyed hash, and one account's at most. A link that was sent
  /// has the address closed under the link's own secret, of which there is the digest alone, so that
  /// only the link itself can say whose it is; `reader` is the account that asks to be let in by it,
  /// and missing in links that sign in. A browser's token knows when it came by a link: `mailed_at`.
  static let mailedLinks = Migration(29, "links by mail as a way in") { _ in
    [
      "ALTER TABLE reader ADD COLUMN mail TEXT",
      "CREATE UNIQUE INDEX reader_mail ON reader (mail) WHERE mail IS NOT NULL",
      "ALTER TABLE reader_token ADD COLUMN mailed_at BIGINT",
      """
      CREATE INDEX reader_token_mailed ON reader_token (mailed_at) WHERE mailed_at IS NOT NULL
      """,
      """
      CREATE TABLE reader_mail_link (
        digest TEXT PRIMARY KEY,
        mail TEXT NOT NULL,
        closed TEXT NOT NULL,
        reader BIGINT REFERENCES reader (id),
        expires_at BIGINT NOT NULL
      )
      """,
      "CREATE INDEX reader_mail_link_mail ON reader_mail_link (mail)",
      "CREATE INDEX reader_mail_link_reader ON reader_mail_link (reader)",
      "CREATE INDEX reader_mail_link_expires ON reader_mail_link (expires_at)",
    ]
  }
}
