import Database
import News

extension Inspection {
  /// A column that names a row of another table.
  private struct Reference {
    var table: String
    var column: String
    var target: String
    var key = "id"
  }

  private static let all: [Reference] =
    [
      ("section", "edition", "edition"), ("topic", "edition", "edition"),
      ("story", "edition", "edition"), ("story", "section", "section"),
      ("revision", "story", "story"), ("byline", "story", "story"),
      ("byline", "person", "person"), ("byline", "agency", "agency"), ("act", "story", "story"),
      ("story_topic", "story", "story"), ("story_topic", "topic", "topic"),
      ("related", "story", "story"), ("listing", "story", "story"),
      ("archive_count", "edition", "edition"), ("read_count", "story", "story"),
      ("most_read", "story", "story"), ("page", "edition", "edition"),
      ("former_address", "story", "story"), ("former_section", "section", "section"),
      ("redirect", "story", "story"), ("redirect", "page", "page"),
      ("comment", "story", "story"), ("comment", "parent", "comment"),
      ("missing_picture", "story", "story"), ("person_text", "person", "person"),
      ("agency_text", "agency", "agency"), ("former_topic", "topic", "topic"),
      ("former_person", "person", "person"), ("former_agency", "agency", "agency"),
      ("front_slot", "story", "story"), ("front_slot", "section", "section"),
      ("menu_item", "section", "section"), ("menu_item", "topic", "topic"),
      ("menu_item", "page", "page"),
    ].map { Reference(table: $0, column: $1, target: $2) } + [
      Reference(table: "revision", column: "picture", target: "picture", key: "digest"),
      Reference(table: "person", column: "picture", target: "picture", key: "digest"),
      Reference(table: "rendition", column: "picture", target: "picture", key: "digest"),
      Reference(table: "crop", column: "picture", target: "picture", key: "digest"),
      Reference(table: "picture", column: "replaced_by", target: "picture", key: "digest"),
    ]

  /// Rows that name others which are not there.
  func references() throws -> [String] {
    try Inspection.all.compactMap { reference in
      let (column, key) = (SQL(trusted: reference.column), SQL(trusted: reference.key))
      let lost: Int? = try db.first(
        """
        SELECT count(*) FROM \(SQL(trusted: reference.table)) a \
        LEFT JOIN \(SQL(trusted: reference.target)) b ON b.\(key) = a.\(column) \
        WHERE a.\(column) IS NOT NULL AND b.\(key) IS NULL
        """)?[0]
      guard let lost, lost > 0 else { return nil }
      return "rows of \(reference.table) that name a \(reference.column) which is not there: "
        + "\(lost)"
    }
  }
}
