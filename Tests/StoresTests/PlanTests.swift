import Database
import News
import Stores
import Support
import Synchronization
import Testing
import Text
import Times

/// A pool that remembers what was read through it.
private final class Recorder: Pool {
  let inner: any Pool
  let statements = Mutex<[SQL]>([])

  init(_ inner: any Pool) {
    self.inner = inner
  }

  var dialect: Dialect { inner.dialect }

  func read<T: Sendable>(_ body: (any Connection) throws -> T) throws -> T {
    try inner.read { db in
      let tape = Tape(db)
      defer { statements.withLock { $0 += tape.statements } }
      return try body(tape)
    }
  }

  func write<T: Sendable>(_ body: @escaping @Sendable (any Connection) throws -> T) throws -> T {
    try inner.write(body)
  }

  func close() {
    inner.close()
  }
}

/// A connection that notes each statement before it runs.
private final class Tape: Connection {
  let inner: any Connection
  var statements: [SQL] = []

  init(_ inner: any Connection) {
    self.inner = inner
  }

  var dialect: Dialect { inner.dialect }
  var lastChanges: Int { inner.lastChanges }

  func run(_ sql: SQL) throws(SQLError) -> [Row] {
    statements.append(sql)
    return try inner.run(sql)
  }

  func forEach(_ sql: SQL, _ body: (Row) throws -> Void) throws {
    statements.append(sql)
    try inner.forEach(sql, body)
  }

  func savepoint<T>(_ body: () throws -> T) throws -> T {
    try inner.savepoint(body)
  }
}

@Suite struct PlanTests {
  /// Everything that a public page asks for.
  private func browse(_ pool: any Pool, _ site: Newsroom, _ story: Published) throws {
    let (stories, english) = (Stories(pool), site.edition())
    let summary = try #require(try stories.story(at: story.address)).summary
    _ = try stories.neighbours(of: summary, at: site.now)
    _ = try stories.related(to: summary, at: site.now)
    _ = try stories.translations(of: story.id, at: site.now)
    _ = try stories.corrections(english, at: site.now)
    let sections = [try site.section("world")]
    _ = try stories.front(FrontRequest(edition: english, sections: sections, now: site.now))
    var request = StoryRequest(
      edition: english, list: .section(sections[0]), now: site.now,
      within: Period.year(2026).bounds(in: .utc))
    _ = try stories.texts(request)
    request.start = .older(than: Cursor(before: site.now))
    _ = try stories.list(request)
    _ = try Reads(pool).most(english, at: site.now)
    _ = try Redirects(pool).target(of: "/?p=1")
    _ = try Redirects(pool).address(formerly: story.address)
    _ = try Topics(pool).topic("ferries", of: english)
    _ = try People(pool).person("thomas-wren", in: "en")
    _ = try Archive(pool).months(of: 2026, english, at: site.now)
    _ = try Sitemaps(pool).news(of: english, at: site.now)
    for order in CommentOrder.allCases {
      _ = try Comments(pool).thread(ThreadRequest(story.id, order: order))
    }
    _ = try Comments(pool).extent(of: story.id)
    let reader = try Readers(site.pool).begin(token: "plan", device: "", at: site.now).id
    let comment = try Comments(site.pool).post(
      NewComment(
        story: story.id, writer: .reader(reader), author: "Ana", source: "x", body: "<p>x</p>"),
      at: site.now)
    _ = try Comments(pool).answers(AnswersRequest(reader, since: site.now, now: site.now))
    let record = try Comments(pool).comment(CommentMark(comment.id))
    _ = try Comments(pool).answers(AnswersRequest(reader, below: record, now: site.now))
    _ = try Search(pool).find(
      SearchRequest(
        edition: english, query: SearchText(Languages.builtIn["en"].search).query("story"),
        now: site.now))
  }

  private func publishOne(_ site: Newsroom) throws -> Published {
    var draft = site.draft("The story")
    draft.topics = ["Ferries"]
    draft.translation = "talks"
    draft.byline = [.person(name: "Thomas Wren", role: "")]
    return try site.publish(draft)
  }

  /// These are as small as a site's editions, sections and days of the year, however many stories.
  private static let small: Set<String> = ["edition", "most_read", "newest", "topical", "found"]

  @Test("no query of a public page scans a table of stories")
  func scans() throws {
    try Newsroom.with(.sqlite) { site in
      let recorder = Recorder(site.pool)
      try browse(recorder, site, try publishOne(site))
      let statements = recorder.statements.withLock { $0 }
      #expect(statements.count > 30)
      for statement in statements {
        let steps = try site.pool.read { db in
          try db.run("EXPLAIN QUERY PLAN \(statement)").map { $0["detail"] as String }
        }
        for step in steps where step.hasPrefix("SCAN ") && !step.contains("VIRTUAL TABLE") {
          let table = step.dropFirst(5).prefix { $0 != " " }
          let isSmall = PlanTests.small.contains(String(table)) || step.contains("CONSTANT ROW")
          #expect(isSmall, "\(step) in \(statement)")
        }
      }
    }
  }

  @Test("where a picture is used is found without a look at every story")
  func pictures() throws {
    try Newsroom.with(.sqlite) { site in
      let digest = String(repeating: "a", count: 64)
      var draft = site.draft("The story")
      draft.picture = StoryDraft.PictureDraft(reference: digest, alt: "A ferry.")
      try WorkingCopies(site.pool).create(draft, as: .draft, by: .command, at: site.now)
      let recorder = Recorder(site.pool)
      #expect(try PictureLibrary(recorder).uses(of: digest).count == 1)
      #expect(try PictureLibrary(recorder).placesOfUse(digest).count == 1)
      let statements = recorder.statements.withLock { $0 }
      #expect(statements.count == 3)
      for statement in statements {
        let steps = try site.pool.read { db in
          try db.run("EXPLAIN QUERY PLAN \(statement)").map { $0["detail"] as String }
        }
        #expect(!steps.contains { $0.hasPrefix("SCAN ") }, "\(steps) in \(statement)")
      }
    }
  }

  @Test("a list is read in the order of its index")
  func order() throws {
    try Newsroom.with(.sqlite) { site in
      let recorder = Recorder(site.pool)
      let story = try publishOne(site)
      for list in [StoryList.all, .section(try site.section("world"))] {
        _ = try Stories(recorder).list(
          StoryRequest(edition: site.edition(), list: list, now: site.now))
      }
      _ = try Stories(recorder).corrections(site.edition(), at: site.now)
      _ = story
      for statement in recorder.statements.withLock({ $0 }) {
        let steps = try site.pool.read { db in
          try db.run("EXPLAIN QUERY PLAN \(statement)").map { $0["detail"] as String }
        }
        let sorts = steps.contains { $0.contains("TEMP B-TREE FOR ORDER BY") }
        #expect(!sorts || !statement.description.contains("LIMIT"), "\(statement)")
      }
    }
  }

  @Test("a story page asks few questions")
  func few() throws {
    try Newsroom.with(.sqlite) { site in
      let story = try publishOne(site)
      let recorder = Recorder(site.pool)
      _ = try Stories(recorder).story(at: story.address)
      #expect(recorder.statements.withLock(\.count) <= 6)
      try site.publish(count: 300)
      let front = Recorder(site.pool)
      let sections = try Newsroom.sections.map { try site.section($0) }
      _ = try Stories(front).front(
        FrontRequest(edition: site.edition(), sections: sections, now: site.now))
      #expect(front.statements.withLock(\.count) <= sections.count + 4)
    }
  }
}
