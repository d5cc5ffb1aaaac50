import Database
import Foundation
import News

/// What a row of `desk_story d` must hold for somebody to stand in the story's byline.
///
/// A person is meant by any name that they have in some language: of what readers see, the byline
/// names the person; in a text that readers have not seen, somebody stands by a name.
struct BylineCondition {
  let sql: SQL

  init(_ author: String, _ db: any Connection) throws {
    let name = author.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let people: [ID<Person>] = try db.run(
      "SELECT DISTINCT person FROM person_text WHERE name = \(name)"
    ).map { $0[0] }
    var names = Set([name])
    if !people.isEmpty {
      names.formUnion(
        try db.run("SELECT name FROM person_text WHERE person IN (\(SQL.padded(people)))")
          .map { $0[0] as String })
    }
    let drafts = names.sorted().map { name -> SQL in "r.draft LIKE \(Self.pattern(name)) ESCAPE '!'"
    }
    let anyDraft = drafts.dropFirst().reduce(drafts[0]) { "\($0) OR \($1)" }
    sql = """
      (\(Self.published(people))d.story IN (SELECT r.story FROM desk_story w JOIN saved_revision r \
      ON r.story = w.story AND r.number = w.head \
      WHERE w.head > 0 AND w.head <> coalesce(w.live, 0) AND (\(anyDraft))))
      """
  }

  /// Stories in the lists of these people, and those that were retracted and stand in no list.
  private static func published(_ people: [ID<Person>]) -> SQL {
    guard !people.isEmpty else { return "" }
    let own = SQL.padded(people)
    return """
      (d.head = coalesce(d.live, 0) AND (d.story IN (SELECT l.story FROM listing l \
      WHERE l.edition IN (SELECT id FROM edition) AND l.kind = \(ListKey.Kind.person.rawValue) \
      AND l.list IN (\(own))) \
      OR (d.state = \(StoryState.retracted) AND d.story IN (SELECT b.story FROM story s \
      JOIN byline b ON b.story = s.id AND b.revision = s.revision \
      WHERE s.state = \(StoryState.retracted) AND b.person IN (\(own)))))) OR \

      """
  }

  /// A credit as `DraftRecord` writes it.
  private static func pattern(_ name: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    let text = (try? encoder.encode(name)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let plain = text.replacing("!", with: "!!").replacing("%", with: "!%")
      .replacing("_", with: "!_")
    return "%\"kind\":\"person\",\"name\":\(plain)%"
  }
}
