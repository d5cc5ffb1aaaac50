import Database

extension Schema {
  /// Reports know whether a moderator has settled them, and guests' votes and reports where they
  /// came from.
  ///
  /// `counts` is 0 for a vote beyond those that count of one network. `network` is a keyed hash of
  /// its own for each comment, and is forgotten at `network_until`. `pick_fell_at` says when an
  /// editors' pick was changed by its author, and so was one no more. A decision keeps the time of
  /// the pick that it ended, for whoever takes it back.
  static let openReports = Migration(28, "open reports, guests' networks, fallen picks") { _ in
    [
      "ALTER TABLE comment ADD COLUMN pick_fell_at BIGINT",
      "ALTER TABLE comment_decision ADD COLUMN picked_at BIGINT",
      "ALTER TABLE comment_vote ADD COLUMN counts BIGINT NOT NULL DEFAULT 1",
      "ALTER TABLE comment_vote ADD COLUMN network TEXT",
      "ALTER TABLE comment_vote ADD COLUMN network_until BIGINT",
      "ALTER TABLE comment_report ADD COLUMN settled_at BIGINT",
      "ALTER TABLE comment_report ADD COLUMN network TEXT",
      "ALTER TABLE comment_report ADD COLUMN network_until BIGINT",
      """
      CREATE INDEX comment_vote_network ON comment_vote (comment, network) \
      WHERE network IS NOT NULL
      """,
      """
      CREATE INDEX comment_vote_network_until ON comment_vote (network_until) \
      WHERE network IS NOT NULL
      """,
      """
      CREATE INDEX comment_report_network_until ON comment_report (network_until) \
      WHERE network IS NOT NULL
      """,
    ] + settling
  }

  /// Settles the reports that were answered by a decision, or dismissed as the audit log has it, and
  /// counts the others anew.
  private static let settling: [SQL] = [
    """
    UPDATE comment_report SET settled_at = (SELECT max(d.at) FROM comment_decision d \
    WHERE d.comment = comment_report.comment AND d.name <> '' AND d.at >= comment_report.at)
    """,
    """
    UPDATE comment_report SET settled_at = (SELECT max(a.at) FROM audit a \
    WHERE a.subject = 'comment:' || comment_report.comment AND a.act = 'comment.dismiss' \
    AND a.at >= comment_report.at) WHERE settled_at IS NULL
    """,
    """
    UPDATE comment SET reports = (SELECT count(*) FROM comment_report r \
    WHERE r.comment = comment.id AND r.settled_at IS NULL) WHERE reports > 0 \
    OR id IN (SELECT comment FROM comment_report WHERE settled_at IS NULL)
    """,
  ]
}
