import Database
import News
import Times

extension Shelf {
  /// The columns that a whole story has besides those of its summary.
  private static let columns: SQL = """
    \(StorySummary.columns), s.guid, s.modified_at, s.revision, r.language, r.dateline, \
    r.source, r.word_count, r.social_title, r.social_description, r.body_html, r.plain_text
    """

  /// The story at an address as it is now; nil when none is there.
  func story(at address: StoryAddress) throws -> Story? {
    try stories(where: Self.stands(at: address)).first
  }

  /// The condition under which a story stands at an address.
  static func stands(at address: StoryAddress) -> SQL {
    """
    s.section = (SELECT id FROM section WHERE edition = \(address.edition) \
    AND slug = \(address.section)) AND s.day = \(address.date) AND s.slug = \(address.slug)
    """
  }

  /// The whole stories in the order of `ids`.
  func stories(_ ids: [ID<Story>]) throws -> [Story] {
    guard !ids.isEmpty else { return [] }
    let found = try stories(
      where: "s.id IN (\(SQL.padded(ids))) AND s.published_at IS NOT NULL")
    let byID = Dictionary(
      found.map { ($0.summary.id, $0) }, uniquingKeysWith: { first, _ in first })
    return ids.compactMap { byID[$0] }
  }

  private func stories(where condition: SQL) throws -> [Story] {
    let rows = try db.run(
      "SELECT \(Shelf.columns) FROM \(StorySummary.tables) WHERE \(condition)")
    var stories = rows.map { row in
      var reader = RowReader(row)
      return Story(&reader)
    }
    let summaries = try complete(stories.map(\.summary))
    let ids = summaries.map(\.id)
    basis?.note(stories: ids)
    let (topics, acts) = (try topics(of: ids), try acts(of: ids))
    for index in stories.indices {
      stories[index].summary = summaries[index]
      stories[index].topics = topics[ids[index]] ?? []
      stories[index].acts = acts[ids[index]] ?? []
    }
    try settlePictures(&stories)
    return stories
  }

  private func topics(of ids: [ID<Story>]) throws -> [ID<Story>: [Topic]] {
    guard !ids.isEmpty else { return [:] }
    let rows = try db.run(
      """
      SELECT l.story, t.id, t.edition, t.slug, t.name FROM story_topic l \
      JOIN topic t ON t.id = l.topic WHERE l.story IN (\(SQL.padded(ids))) \
      ORDER BY l.story, l.place
      """)
    var topics: [ID<Story>: [Topic]] = [:]
    for row in rows {
      topics[row[0], default: []].append(
        Topic(id: row[1], edition: row[2], slug: row[3], name: row[4]))
    }
    return topics
  }

  /// The acts since the first publication, oldest first.
  private func acts(of ids: [ID<Story>]) throws -> [ID<Story>: [Act]] {
    guard !ids.isEmpty else { return [:] }
    let rows = try db.run(
      """
      SELECT story, kind, at, note FROM act WHERE story IN (\(SQL.padded(ids))) \
      AND kind <> \(Act.Kind.publish) ORDER BY story, at, id
      """)
    var acts: [ID<Story>: [Act]] = [:]
    for row in rows {
      acts[row[0], default: []].append(Act(kind: row[1], at: row[2], note: row[3]))
    }
    return acts
  }
}

extension Story {
  /// Reads the columns of a whole story, without byline, renditions, topics and acts.
  fileprivate init(_ reader: inout RowReader) {
    let summary = StorySummary(&reader)
    let guid: String = reader.next()
    let modified: Instant = reader.next()
    let revision: Int = reader.next()
    let (language, dateline): (String, String) = (reader.next(), reader.next())
    let source: String = reader.next()
    let wordCount: Int = reader.next()
    let social = SocialTexts(title: reader.next(), description: reader.next())
    self.init(
      summary: summary, language: language, dateline: dateline, source: source,
      body: reader.next(), plainText: reader.next(), wordCount: wordCount, topics: [], acts: [],
      revision: revision, guid: guid, modified: modified, social: social)
  }
}
