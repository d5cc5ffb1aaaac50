import Database
import News
import Times

extension Press {
  /// Inserts the byline and returns the lists that its names have.
  func addContributors(_ piece: Piece) throws -> Set<ListKey> {
    let edition = piece.plan.address.edition
    let language = piece.plan.story.draft.edition
    var keys: Set<ListKey> = []
    var rows: [SQL] = []
    for (place, credit) in piece.plan.story.draft.byline.enumerated() {
      var (person, agency): (ID<Person>?, ID<Agency>?) = (nil, nil)
      let (kind, name, role): (Byline.Credit.Kind, String, String)
      switch credit {
      case .staff: (kind, name, role) = (.staff, "", "")
      case .person(let printed, let part):
        (kind, name, role) = (.person, printed, part)
        let id = try names.person(printed, in: language)
        person = id
        keys.insert(ListKey(edition, .person(id)))
      case .agency(let printed):
        (kind, name, role) = (.agency, printed, "")
        let id = try names.agency(printed, in: language)
        agency = id
        keys.insert(ListKey(edition, .agency(id)))
      }
      rows.append(
        """
        (\(piece.id), \(piece.plan.revision), \(place), \(kind), \(person), \(agency), \
        \(name), \(role))
        """)
    }
    try db.insert(
      "INSERT INTO byline (story, revision, place, kind, person, agency, name, role)", rows)
    return keys
  }

  /// Inserts the topics, each once, and returns their lists.
  func addTopics(_ piece: Piece) throws -> Set<ListKey> {
    let edition = piece.plan.address.edition
    var topics: [ID<Topic>] = []
    for name in piece.plan.story.draft.topics where !name.allSatisfy(\.isWhitespace) {
      let topic = try names.topic(name, in: edition)
      if !topics.contains(topic) { topics.append(topic) }
    }
    try db.insert(
      "INSERT INTO story_topic (story, place, topic)",
      topics.enumerated().map { "(\(piece.id), \($0), \($1))" })
    return Set(topics.map { ListKey(edition, .topic($0)) })
  }

  /// Puts the story into its lists.
  func list(_ piece: Piece, _ keys: Set<ListKey>) throws {
    let edition = piece.plan.address.edition
    let all = keys.union([ListKey(edition, .all), ListKey(edition, .section(piece.section))])
    let published = piece.plan.facts.published
    try db.insert(
      "INSERT INTO listing (edition, kind, list, published_at, story)",
      all.map { key in
        "(\(key.edition), \(key.kind), \(key.list), \(published), \(piece.id))"
      })
  }

  /// Makes the story's document for the search index.
  func index(_ piece: Piece) {
    let key = SearchKey(
      published: piece.plan.facts.published ?? piece.plan.updated, story: piece.id)
    index(
      SearchDocument(
        key: key.number, title: piece.plan.story.titleTokens, body: piece.plan.story.bodyTokens,
        scope: SearchKey.scope(piece.plan.address.edition, piece.section)))
  }
}
