import Database
import News

extension Inspection {
  /// The lists that stories belong in: pairs of a kind and a query for story and list.
  private var memberships: [(name: String, kind: ListKey.Kind, members: SQL)] {
    [
      ("edition", .all, "SELECT s.id AS story, CAST(0 AS BIGINT) AS list FROM story s"),
      ("section", .section, "SELECT s.id AS story, s.section AS list FROM story s"),
      ("topic", .topic, "SELECT x.story, x.topic AS list FROM story_topic x"),
      (
        "person", .person,
        """
        SELECT DISTINCT b.story, b.person AS list FROM byline b JOIN story s \
        ON s.id = b.story AND s.revision = b.revision WHERE b.person IS NOT NULL
        """
      ),
      (
        "agency", .agency,
        """
        SELECT DISTINCT b.story, b.agency AS list FROM byline b JOIN story s \
        ON s.id = b.story AND s.revision = b.revision WHERE b.agency IS NOT NULL
        """
      ),
    ]
  }

  /// Stories that miss in a list, and rows of lists whose story does not belong there.
  func lists() throws -> [String] {
    try memberships.flatMap { name, kind, members in
      try tell(
        """
        SELECT s.guid FROM story s JOIN (\(members)) m ON m.story = s.id \
        LEFT JOIN listing l ON l.edition = s.edition AND l.kind = \(kind) AND l.list = m.list \
        AND l.published_at = s.published_at AND l.story = s.id \
        WHERE s.published_at IS NOT NULL AND l.story IS NULL ORDER BY s.id
        """
      ) { "the story \($0[0]) misses in the list of its \(name)" }
        + tell(
          """
          SELECT s.guid FROM listing l JOIN story s ON s.id = l.story \
          LEFT JOIN (\(members)) m ON m.story = l.story AND m.list = l.list \
          WHERE l.kind = \(kind) AND (m.story IS NULL OR l.edition <> s.edition \
          OR s.published_at IS NULL OR l.published_at <> s.published_at) ORDER BY s.id
          """
        ) { "the story \($0[0]) stands in the list of a \(name) where it does not belong" }
    }
  }
}
