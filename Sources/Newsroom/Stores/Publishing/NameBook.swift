import Database
import News
import Text

/// Finds identities by name and makes those that are new; remembers them for one transaction.
final class NameBook {
  let db: any Connection
  private let changes: ChangeNotes
  /// The editions by language.
  let editions: [String: Edition]
  /// The editions' languages in order.
  let languages: [String]
  private var sections: [ID<Edition>: [Section]] = [:]
  private var people: [Name: ID<Person>] = [:]
  private var agencies: [Name: ID<Agency>] = [:]
  private var topics: [TopicName: ID<Topic>] = [:]

  private struct Name: Hashable {
    var language: String
    var name: String
  }

  private struct TopicName: Hashable {
    var edition: ID<Edition>
    var name: String
  }

  init(_ db: any Connection, _ changes: ChangeNotes) throws {
    self.db = db
    self.changes = changes
    let all = try Editions.all(db)
    languages = all.map(\.language)
    editions = Dictionary(all.map { ($0.language, $0) }, uniquingKeysWith: { one, _ in one })
  }

  /// The sections of an edition, in order.
  func sections(of edition: ID<Edition>) throws -> [Section] {
    if let known = sections[edition] { return known }
    let found = try db.run(
      "SELECT \(Section.columns) FROM section WHERE edition = \(edition) ORDER BY place, id"
    ).map(Section.init)
    sections[edition] = found
    return found
  }

  /// Makes a section at the end of an edition.
  func makeSection(_ slug: String, named name: String, in edition: ID<Edition>) throws -> Section {
    var section = Section(
      id: ID(rawValue: 0), edition: edition, slug: slug, name: name.isEmpty ? slug : name)
    section.id = try Editions.write(section, db)
    sections[edition, default: []].append(section)
    return section
  }

  func person(_ name: String, in language: String) throws -> ID<Person> {
    let key = Name(language: language, name: name)
    if let known = people[key] { return known }
    let id: ID<Person> = try contributor(name, language, .people) { noteWords(.person($0)) }
    people[key] = id
    return id
  }

  func agency(_ name: String, in language: String) throws -> ID<Agency> {
    let key = Name(language: language, name: name)
    if let known = agencies[key] { return known }
    let id: ID<Agency> = try contributor(name, language, .agencies) { noteWords(.agency($0)) }
    agencies[key] = id
    return id
  }

  /// Notes that those who are known in one language have words in another now, which their pages
  /// show.
  private func noteWords(_ list: StoryList) {
    for edition in editions.values { changes.note(.list(edition.id, list)) }
  }

  /// The topic of an edition with a name, or one that differs only in case or accents.
  func topic(_ name: String, in edition: ID<Edition>) throws -> ID<Topic> {
    let key = TopicName(edition: edition, name: name)
    if let known = topics[key] { return known }
    let exact: ID<Topic>? = try db.first(
      "SELECT id FROM topic WHERE edition = \(edition) AND name = \(name) ORDER BY id")?[0]
    let former: ID<Topic>? =
      try exact == nil
      ? db.first(
        """
        SELECT topic FROM former_topic WHERE edition = \(edition) AND name = \(name) ORDER BY topic
        """)?[0] : nil
    let id = try exact ?? former ?? similarTopic(name, in: edition)
    topics[key] = id
    return id
  }

  private func similarTopic(_ name: String, in edition: ID<Edition>) throws -> ID<Topic> {
    let folded = SearchText.fold(name)
    let slug = try freeSlug(for: name, otherwise: "topic") { slug in
      let row = try db.first(
        "SELECT id, name FROM topic WHERE edition = \(edition) AND slug = \(slug)")
      if let row { return SearchText.fold(row[1]) == folded ? .same(row[0]) : .taken }
      let former = try db.first(
        "SELECT topic, name FROM former_topic WHERE edition = \(edition) AND slug = \(slug)")
      guard let former else { return .free }
      return SearchText.fold(former[1]) == folded ? .same(former[0]) : .taken
    }
    switch slug {
    case .same(let id): return ID(rawValue: id)
    case .new(let slug):
      return try db.run(
        """
        INSERT INTO topic (edition, slug, name) VALUES (\(edition), \(slug), \(name)) \
        RETURNING id
        """
      ).identity()
    }
  }
}
