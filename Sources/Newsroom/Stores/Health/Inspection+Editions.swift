import Database
import News
import Times

extension Inspection {
  /// Editions that readers could not find, or whose days nobody knows.
  func editions() throws -> [String] {
    let rows = try db.run("SELECT language, prefix, zone FROM edition ORDER BY id")
    var findings: [String] = []
    if !rows.isEmpty, !rows.contains(where: { ($0[1] as String).isEmpty }) {
      findings.append("no edition is the default one: each has a prefix")
    }
    for row in rows where Zone(row[2] as String) == nil {
      findings.append(
        "the edition in \(row[0] as String) is in time zone \(row[2] as String), "
          + "which this machine does not know")
    }
    return findings
  }

  /// Stories without the revision that they show or that the desk works on, and published ones that
  /// show nothing.
  func revisions() throws -> [String] {
    try tell(
      """
      SELECT s.guid FROM story s LEFT JOIN revision r ON r.story = s.id \
      AND r.number = s.revision WHERE r.story IS NULL AND (s.published_at IS NOT NULL \
      OR NOT EXISTS (SELECT 1 FROM saved_revision d WHERE d.story = s.id)) ORDER BY s.id
      """
    ) { "the story \($0[0]) has no text: its published revision is not there" }
      + tell(
        """
        SELECT s.guid FROM story s LEFT JOIN desk_story d ON d.story = s.id \
        LEFT JOIN saved_revision v ON v.story = s.id AND v.number = d.head \
        WHERE d.story IS NULL OR (d.head > 0 AND v.story IS NULL) ORDER BY s.id
        """
      ) { "the desk has no text of the story \($0[0])" }
      + tell(
        """
        SELECT s.guid FROM story s JOIN revision r ON r.story = s.id AND r.number = s.revision \
        LEFT JOIN missing_picture m ON m.story = s.id \
        WHERE s.published_at IS NOT NULL AND r.body_html = '' AND r.standfirst = '' \
        AND r.picture IS NULL AND m.story IS NULL \
        ORDER BY s.id
        """
      ) { "the story \($0[0]) has neither text nor picture" }
  }
}
