import Database
import News
import Times

/// A story as the database has it before it is published again.
struct StoredStory {
  var id: ID<Story>
  var address: StoryAddress
  var section: ID<Section>
  var facts: Gate.Facts
  var updated: Instant
  var modified: Instant
  var revision: Int
  var fingerprint: String
  var isCounted: Bool
  /// What it has in common with its other language versions.
  var translation: String?

  /// Finds a story by its guid.
  static func find(_ guid: String, _ db: any Connection) throws(SQLError) -> StoredStory? {
    try db.first(
      """
      SELECT s.id, s.edition, t.slug, s.day, s.slug, s.section, \(Gate.Facts.columns), \
      s.updated_at, s.modified_at, s.revision, s.fingerprint, s.counted, s.translation \
      FROM story s JOIN section t ON t.id = s.section \
      WHERE s.guid = \(guid) AND s.published_at IS NOT NULL
      """
    ).map { StoredStory($0) }
  }

  private init(_ row: Row) {
    var reader = RowReader(row)
    id = reader.next()
    address = StoryAddress(
      edition: reader.next(), section: reader.next(), date: reader.next(), slug: reader.next())
    section = reader.next()
    facts = Gate.Facts(&reader)
    updated = reader.next()
    modified = reader.next()
    revision = reader.next()
    fingerprint = reader.next()
    isCounted = reader.next()
    translation = reader.next()
  }

  /// The lists that it stands in.
  func lists(_ db: any Connection) throws -> Set<ListKey> {
    let edition = address.edition
    var keys: Set = [ListKey(edition, .all), ListKey(edition, .section(section))]
    for row in try db.run("SELECT topic FROM story_topic WHERE story = \(id)") {
      keys.insert(ListKey(edition, .topic(row[0])))
    }
    let credits = try db.run(
      """
      SELECT person, agency FROM byline WHERE story = \(id) AND revision = \(revision)
      """)
    for row in credits {
      if let person: ID<Person> = row[0] { keys.insert(ListKey(edition, .person(person))) }
      if let agency: ID<Agency> = row[1] { keys.insert(ListKey(edition, .agency(agency))) }
    }
    return keys
  }

  /// Everything that was done to it, in order.
  func acts(_ db: any Connection) throws -> [Act] {
    try db.run("SELECT kind, at, note FROM act WHERE story = \(id) ORDER BY at, id").map {
      Act(kind: $0[0], at: $0[1], note: $0[2])
    }
  }
}
