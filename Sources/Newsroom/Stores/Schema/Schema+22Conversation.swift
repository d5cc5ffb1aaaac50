import Database

extension Schema {
  /// Comments as a conversation.
  ///
  /// `path` is where a comment stands in its thread: the path of what it answers, then the time and a
  /// few letters of its own, so that the order of the text is the order of reading; it is empty for
  /// comments from elsewhere until they are placed. `shown` is 0 for nothing, 1 for the comment, 2
  /// for its place alone, since there are answers below it. `replies` counts, for comments that answer
  /// the story, all that are shown below them. `network` is a keyed hash and is forgotten at
  /// `network_until`. `findings` says what the phases of moderation found.
  static let conversation = Migration(22, "comments as a conversation") { dialect in
    columns + tables(dialect) + [
      "DROP INDEX comment_story",
      "CREATE INDEX comment_thread ON comment (story, path, id) WHERE shown > 0",
      """
      CREATE INDEX comment_newest ON comment (story, path, id) WHERE shown > 0 AND depth = 0
      """,
      """
      CREATE INDEX comment_replied ON comment (story, replies, path, id) \
      WHERE shown > 0 AND depth = 0
      """,
      "CREATE INDEX comment_picked ON comment (story, picked_at, id) WHERE picked_at IS NOT NULL",
      "CREATE INDEX comment_reader ON comment (reader, id) WHERE reader IS NOT NULL",
      "CREATE INDEX comment_held ON comment (id) WHERE state = 'held'",
      "CREATE INDEX comment_rejected ON comment (id) WHERE state = 'rejected'",
      "CREATE INDEX comment_reported ON comment (id) WHERE reports > 0",
      "CREATE INDEX comment_unplaced ON comment (id) WHERE path = ''",
      "CREATE INDEX comment_network ON comment (network_until) WHERE network IS NOT NULL",
    ]
  }

  private static let columns: [SQL] = [
    "ALTER TABLE comment ADD COLUMN path TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE comment ADD COLUMN depth BIGINT NOT NULL DEFAULT 0",
    "ALTER TABLE comment ADD COLUMN root BIGINT",
    "ALTER TABLE comment ADD COLUMN shown BIGINT NOT NULL DEFAULT 0",
    "ALTER TABLE comment ADD COLUMN reader BIGINT REFERENCES reader (id)",
    "ALTER TABLE comment ADD COLUMN standing TEXT NOT NULL DEFAULT 'guest'",
    "ALTER TABLE comment ADD COLUMN body TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE comment ADD COLUMN language TEXT",
    "ALTER TABLE comment ADD COLUMN right_to_left BIGINT NOT NULL DEFAULT 0",
    "ALTER TABLE comment ADD COLUMN edited_at BIGINT",
    "ALTER TABLE comment ADD COLUMN picked_at BIGINT",
    "ALTER TABLE comment ADD COLUMN votes BIGINT NOT NULL DEFAULT 0",
    "ALTER TABLE comment ADD COLUMN replies BIGINT NOT NULL DEFAULT 0",
    "ALTER TABLE comment ADD COLUMN reports BIGINT NOT NULL DEFAULT 0",
    "ALTER TABLE comment ADD COLUMN findings TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE comment ADD COLUMN fingerprint BIGINT NOT NULL DEFAULT 0",
    "ALTER TABLE comment ADD COLUMN network TEXT",
    "ALTER TABLE comment ADD COLUMN network_until BIGINT",
    "ALTER TABLE story ADD COLUMN comments TEXT",
  ]

  private static func tables(_ dialect: Dialect) -> [SQL] {
    [
      """
      CREATE TABLE comment_rule (
        section BIGINT PRIMARY KEY REFERENCES section (id),
        mode TEXT NOT NULL,
        days BIGINT
      )
      """,
      """
      CREATE TABLE comment_vote (
        comment BIGINT NOT NULL REFERENCES comment (id),
        reader BIGINT NOT NULL REFERENCES reader (id),
        PRIMARY KEY (comment, reader)
      )
      """,
      "CREATE INDEX comment_vote_reader ON comment_vote (reader)",
      """
      CREATE TABLE comment_report (
        comment BIGINT NOT NULL REFERENCES comment (id),
        reader BIGINT NOT NULL REFERENCES reader (id),
        at BIGINT NOT NULL,
        reason TEXT NOT NULL,
        words TEXT NOT NULL,
        PRIMARY KEY (comment, reader)
      )
      """,
      "CREATE INDEX comment_report_reader ON comment_report (reader)",
      """
      CREATE TABLE comment_decision (
        id \(dialect.identity),
        comment BIGINT NOT NULL REFERENCES comment (id),
        at BIGINT NOT NULL,
        account BIGINT,
        name TEXT NOT NULL,
        was TEXT NOT NULL,
        state TEXT NOT NULL,
        reason TEXT NOT NULL,
        note TEXT NOT NULL,
        undone_at BIGINT
      )
      """,
      "CREATE INDEX comment_decision_comment ON comment_decision (comment, id)",
      "CREATE INDEX comment_decision_at ON comment_decision (at)",
      """
      CREATE TABLE comment_note (
        id \(dialect.identity),
        comment BIGINT NOT NULL REFERENCES comment (id),
        at BIGINT NOT NULL,
        name TEXT NOT NULL,
        words TEXT NOT NULL
      )
      """,
      "CREATE INDEX comment_note_comment ON comment_note (comment, id)",
      """
      CREATE TABLE comment_appeal (
        comment BIGINT PRIMARY KEY REFERENCES comment (id),
        at BIGINT NOT NULL,
        words TEXT NOT NULL,
        answered_at BIGINT,
        answered_by TEXT NOT NULL DEFAULT '',
        answer TEXT NOT NULL DEFAULT ''
      )
      """,
      "CREATE INDEX comment_appeal_open ON comment_appeal (at) WHERE answered_at IS NULL",
      """
      CREATE TABLE comment_ban (
        id \(dialect.identity),
        reader BIGINT REFERENCES reader (id),
        network TEXT,
        at BIGINT NOT NULL,
        until BIGINT NOT NULL,
        reason TEXT NOT NULL,
        name TEXT NOT NULL,
        lifted_at BIGINT
      )
      """,
      "CREATE INDEX comment_ban_reader ON comment_ban (reader) WHERE reader IS NOT NULL",
      "CREATE INDEX comment_ban_network ON comment_ban (network) WHERE network IS NOT NULL",
    ]
  }
}
