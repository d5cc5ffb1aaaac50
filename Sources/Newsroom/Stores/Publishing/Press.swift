import Database
import News
import Text
import Times

/// One transaction of publishing: decides, writes, and at the end settles what can wait.
final class Press {
  let db: any Connection
  let now: Instant
  /// Those by which the desk's search knows words.
  let languages: Languages
  let names: NameBook
  /// What the transaction changes of what pages show.
  let changes = ChangeNotes()
  /// The saved revision that the desk publishes, and who does; nil when it comes from elsewhere.
  var deskRevision: (number: Int, actor: Actor)?
  private var archive: [ArchivePart: Int] = [:]
  private var documents: [SearchDocument] = []

  init(db: any Connection, now: Instant, languages: Languages = .builtIn) throws {
    self.db = db
    self.now = now
    self.languages = languages
    // Two who publish at once would make the same name or take the same address.
    if let lock = db.dialect.lockTable("story") { try db.run(lock) }
    names = try NameBook(db, changes)
  }

  /// Publishes one story, or tells why not; a refused story has left no trace.
  func publish(_ story: CheckedStory) throws -> Result<Published, Refusal> {
    let plan: Plan
    do {
      plan = try Plan(story, self)
    } catch let refusal as Refusal {
      return .failure(refusal)
    }
    guard !plan.isUnchanged else { return .success(plan.unchanged) }
    return .success(try write(plan))
  }

  /// Writes what all stories of the transaction have in common.
  func finish() throws {
    for (part, change) in archive where change != 0 {
      try db.run(
        """
        INSERT INTO archive_count (edition, unit, period, stories) \
        VALUES (\(part.edition), \(part.unit), \(part.period), \(change)) \
        ON CONFLICT (edition, unit, period) \
        DO UPDATE SET stories = archive_count.stories + excluded.stories
        """)
    }
    archive = [:]
    for document in documents {
      try db.run(db.dialect.search.save(document, in: Schema.storySearch))
    }
    documents = []
    try db.record(changes.all)
  }

  /// Keeps a document for the end of the transaction.
  ///
  /// SQLite brings its search index to the file before the next statement of certain kinds, which
  /// costs more than all the rest of publishing when it comes after every story.
  func index(_ document: SearchDocument) {
    documents.append(document)
  }

  /// Counts a story into the archive, or out of it.
  func count(_ change: Int, _ address: StoryAddress) {
    for unit in ArchiveUnit.allCases {
      let part = ArchivePart(
        edition: address.edition, unit: unit, period: unit.period(of: address.date))
      archive[part, default: 0] += change
    }
  }

  private struct ArchivePart: Hashable {
    var edition: ID<Edition>
    var unit: ArchiveUnit
    var period: Int
  }

  private func write(_ plan: Plan) throws -> Published {
    let section = try plan.section?.id ?? newSection(plan).id
    let outcome: Published.Outcome
    var isKnown = true
    let id: ID<Story>
    if let stored = plan.stored {
      id = stored.id
      try update(plan, stored, section)
      outcome = .revised
    } else if let draft = try draft(plan.guid) {
      id = draft
      try promote(draft, plan, section)
      outcome = .created
    } else {
      id = try insert(plan, section)
      outcome = .created
      isKnown = false
    }
    let piece = Piece(id: id, section: section, plan: plan)
    try addRevision(piece)
    try addPictures(piece)
    let keys = try addContributors(piece).union(addTopics(piece))
    try list(piece, keys)
    try addActs(piece)
    let redirects = try addReferences(piece)
    index(piece)
    try note(piece, keys)
    try tellDesk(piece, isKnown: isKnown)
    return Published(
      id: id, address: plan.address, revision: plan.revision, outcome: outcome,
      redirectsMade: redirects)
  }

  private func newSection(_ plan: Plan) throws -> Section {
    let draft = plan.story.draft
    return try names.makeSection(
      draft.section, named: draft.sectionName, in: plan.address.edition)
  }
}

/// A story that is being written, once its identity is known.
struct Piece {
  var id: ID<Story>
  var section: ID<Section>
  var plan: Plan
}
