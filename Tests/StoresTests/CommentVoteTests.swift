import Database
import News
import Stores
import Support
import Testing
import Times

private typealias Comment = News.Comment

/// A comment under a story, and readers who think something of it.
private struct Said {
  static let author = "Wren Abernathy"
  static let words = "The harbour is closed"

  let site: Newsroom
  let comments: Comments
  let writer: ID<Reader>
  let comment: ID<Comment>

  init(_ site: Newsroom) throws {
    self.site = site
    comments = Comments(site.pool)
    let story = try site.publish(site.draft("Night ferry")).id
    writer = try Self.reader("writer", site)
    comment = try comments.post(
      NewComment(
        story: story, writer: .reader(writer), author: Self.author, source: Self.words,
        body: "<p>\(Self.words)</p>"), at: site.now
    ).id
  }

  private static func reader(_ name: String, _ site: Newsroom) throws -> ID<Reader> {
    try Readers(site.pool).begin(token: "token \(name)", device: "", at: site.now).id
  }

  func reader(_ name: String) throws -> ID<Reader> { try Self.reader(name, site) }

  func network(_ name: String) -> GuestNetwork {
    GuestNetwork(name, until: site.now + .days(30))
  }

  func record() throws -> CommentRecord {
    try #require(try comments.comment(CommentMark(comment)))
  }

  func votes() throws -> Int { try record().comment.votes }

  func reported() throws -> [QueuedComment] {
    try comments.queue(CommentQueueRequest(.reported), at: site.now).comments
  }
}

@Suite("Votes and reports") struct CommentVoteTests {
  private let editor = Actor(account: nil, name: "Rana Keel")

  @Test("of guests of one network a few count, and all of others", arguments: Databases.available)
  func networks(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let said = try Said(site)
      let crowd = try (0..<9).map { try said.reader("crowd \($0)") }
      for reader in crowd {
        try said.comments.vote(said.comment, by: reader, from: said.network("a"))
        #expect(try said.comments.hasVoted(reader, for: said.comment), "each has their vote")
      }
      #expect(try said.votes() == Comments.guestsOfNetwork)
      try said.comments.vote(said.comment, by: said.reader("b"), from: said.network("b"))
      try said.comments.vote(said.comment, by: said.reader("c"))
      #expect(try said.votes() == Comments.guestsOfNetwork + 2, "others are not hindered")

      // One that found no room counts when one that counted is taken back.
      for (index, reader) in crowd.enumerated() {
        try said.comments.vote(said.comment, by: reader, isFor: false)
        let left = min(Comments.guestsOfNetwork, crowd.count - index - 1)
        #expect(try said.votes() == left + 2)
      }
      #expect(try !said.comments.vote(said.comment, by: crowd[0], isFor: false))
    }
  }

  @Test("votes that do not count leave no trace in the sum", arguments: Databases.available)
  func forgotten(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let said = try Said(site)
      let crowd = try (0..<7).map { try said.reader("crowd \($0)") }
      for reader in crowd {
        try said.comments.vote(said.comment, by: reader, from: said.network("a"))
      }
      try said.comments.forgetNetworks(at: site.now + .days(30))
      try Readers(site.pool).forget(crowd[6])
      #expect(try said.votes() == 5, "it did not count")
      for reader in crowd.dropLast() { try Readers(site.pool).forget(reader) }
      #expect(try said.votes() == 0)
    }
  }

  @Test(
    "who was forgotten meanwhile saves, follows, votes and reports nothing",
    arguments: Databases.available)
  func gone(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let said = try Said(site)
      let reader = try said.reader("gone")
      let story = try said.record().comment.story
      let readers = Readers(site.pool)
      try readers.forget(reader)
      #expect(throws: ReaderForgotten.self) {
        try readers.save(story, for: reader, at: site.now)
      }
      #expect(throws: ReaderForgotten.self) {
        try readers.follow(.all, of: site.edition(), for: reader, at: site.now)
      }
      #expect(throws: ReaderForgotten.self) {
        try readers.take(
          [SavedArrival(subject: .story(story), saved: site.now, read: nil, note: "")],
          for: reader, at: site.now)
      }
      #expect(throws: ReaderForgotten.self) {
        try readers.makeLink("digest", for: reader, at: site.now)
      }
      #expect(throws: ReaderForgotten.self) {
        try said.comments.vote(said.comment, by: reader)
      }
      #expect(throws: ReaderForgotten.self) {
        try said.comments.report(said.comment, by: reader, .abuse, "", at: site.now)
      }
    }
  }

  @Test(
    "a report after a dismissal is open again when it says something else",
    arguments: Databases.available)
  func again(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let said = try Said(site)
      let (a, b) = (try said.reader("a"), try said.reader("b"))
      func report(_ reader: ID<Reader>, _ reason: RemovalReason, _ words: String) throws {
        try said.comments.report(said.comment, by: reader, reason, words, at: site.now)
      }
      try report(a, .privacy, "My uncle")
      try said.comments.dismissReports(of: said.comment, by: editor, at: site.now)
      try report(a, .privacy, "My uncle")
      #expect(try said.reported() == [], "that was looked at")
      try report(a, .abuse, "My uncle")
      #expect(try said.reported().map(\.record.reports) == [1])
      try said.comments.dismissReports(of: said.comment, by: editor, at: site.now)
      try report(a, .abuse, "It is a threat")
      #expect(try said.reported().map(\.record.reports) == [1])
      try report(a, .hate, "It is a threat")
      #expect(try said.reported().map(\.record.reports) == [1], "one of each reader")

      // A decision settles too; what is settled is not taken off once more.
      _ = try said.comments.decide([said.comment], .init(.approved), by: editor, at: site.now)
      #expect(try said.reported() == [])
      try report(b, .privacy, "Still there")
      try Readers(site.pool).forget(a)
      #expect(try said.reported().map(\.record.reports) == [1], "that of the other stays")
      try Readers(site.pool).forget(b)
      #expect(try said.reported() == [])
    }
  }

  @Test(
    "of two reports that become one reader's the open one stays",
    arguments: Databases.available)
  func merging(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let said = try Said(site)
      let readers = Readers(site.pool)
      let accounts = try ["old", "new"].map { name in
        let reader = try said.reader(name)
        try readers.makeAccount(
          of: reader, login: name, password: "hash",
          Readers.Door(token: "door \(name)", device: ""), at: site.now)
        return reader
      }
      let guest = try said.reader("guest")
      try said.comments.report(said.comment, by: accounts[0], .abuse, "settled", at: site.now)
      try said.comments.dismissReports(of: said.comment, by: editor, at: site.now)
      try said.comments.report(said.comment, by: guest, .hate, "open", at: site.now)
      try said.comments.report(said.comment, by: accounts[1], .hate, "third", at: site.now)
      try readers.enter(
        accounts[0], from: "token guest", Readers.Door(token: "door 3", device: ""), at: site.now)
      let queued = try #require(try said.reported().first)
      #expect(queued.record.reports == 2)
      #expect(Set(queued.reports.map(\.words)) == ["open", "third"])
    }
  }

  @Test(
    "reports of guests of one network count as few as their votes",
    arguments: Databases.available)
  func reports(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let said = try Said(site)
      for number in 0..<9 {
        try said.comments.report(
          said.comment, by: said.reader("crowd \(number)"), .abuse, "\(number)",
          from: said.network("a"), at: site.now)
      }
      try said.comments.report(
        said.comment, by: said.reader("b"), .abuse, "b", from: said.network("b"), at: site.now)
      try said.comments.report(said.comment, by: said.reader("c"), .abuse, "c", at: site.now)
      let queued = try #require(try said.reported().first)
      #expect(queued.record.reports == Comments.guestsOfNetwork + 2)
    }
  }

  @Test("an editors' pick whose author changes it is one no more", arguments: Databases.available)
  func picks(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let said = try Said(site)
      func edit(_ text: String) throws {
        try said.comments.edit(
          said.comment, by: said.writer,
          Comments.Rewrite(
            source: text, body: "<p>\(text)</p>", language: nil, isRightToLeft: false,
            state: .approved, findings: "", fingerprint: 0), at: site.now + .minutes(1))
      }
      func fell() throws -> Instant? {
        try said.comments.queue(CommentQueueRequest(.all), at: site.now).comments.first?.pickFell
      }
      try said.comments.pick(said.comment, true, by: editor, at: site.now)
      try edit(Said.words)
      #expect(try said.record().comment.isPicked, "the words are the same")
      try edit("Buy a boat from me")
      #expect(try !said.record().comment.isPicked)
      #expect(try fell() == site.now + .minutes(1))
      try said.comments.pick(said.comment, true, by: editor, at: site.now)
      #expect(try fell() == nil && said.record().comment.isPicked)
    }
  }

  @Test(
    "the audit log names the comment and its story, never its author or their words",
    arguments: Databases.available)
  func audit(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { site in
      let said = try Said(site)
      let (comments, comment) = (said.comments, said.comment)
      let numbers = try comments.decide(
        [comment], .init(.rejected, reason: .abuse), by: editor, at: site.now)
      try comments.appeal(comment, by: said.writer, "I was joking", at: site.now)
      try comments.answerAppeal(of: comment, "It stays", by: editor, at: site.now)
      _ = try comments.undo(numbers, by: editor, at: site.now)
      try comments.pick(comment, true, by: editor, at: site.now)
      try comments.dismissReports(of: comment, by: editor, at: site.now)
      try comments.note("Watch", on: comment, by: editor, at: site.now)
      try comments.ban(
        authorOf: comment, network: false, until: site.now + .days(1), reason: "Thrice",
        by: editor, at: site.now)
      var request = AuditRequest()
      request.act = "comment."
      let entries = try Audit(site.pool).entries(request)
      #expect(entries.count == 7)
      for entry in entries {
        #expect(entry.subject == "comment:\(comment.rawValue)", "\(entry.act)")
        #expect(entry.title == "Night ferry", "\(entry.act)")
        let line = "\(entry.title) \(entry.detail)"
        #expect(!line.contains("Wren") && !line.contains("harbour") && !line.contains("joking"))
      }
    }
  }

  @Test(
    "reports from before are settled by what was decided and dismissed since",
    arguments: Databases.available)
  func migration(_ kind: Databases.Kind) throws {
    try Databases.with(kind) { pool in
      try Migrator(Array(Schema.migrations.prefix(27))).run(on: pool)
      let rows: [SQL] = [
        """
        INSERT INTO edition (id, language, prefix, name, tagline, zone, place) \
        VALUES (1, 'en', '', 'The Lantern', '', 'UTC', 1)
        """,
        """
        INSERT INTO section (id, edition, slug, name, description, place) \
        VALUES (1, 1, 'world', 'World', '', 1)
        """,
        """
        INSERT INTO story (id, edition, section, slug, guid, state, modified_at, created_at, usage, \
        revision, fingerprint, counted) VALUES (1, 1, 1, 'a', 'a', 'published', 1, 1, 0, 1, '', 0)
        """,
        "INSERT INTO reader (id, created_at) VALUES (1, 1), (2, 1)",
        """
        INSERT INTO comment (id, story, author, posted_at, state, body_html, reports) VALUES \
        (1, 1, 'Wren', 1, 'approved', '', 0), (2, 1, 'Wren', 1, 'approved', '', 0), \
        (3, 1, 'Wren', 1, 'approved', '', 1), (4, 1, 'Wren', 1, 'approved', '', 1)
        """,
        """
        INSERT INTO comment_report (comment, reader, at, reason, words) VALUES \
        (1, 1, 100, 'abuse', ''), (2, 1, 300, 'abuse', ''), (3, 1, 100, 'abuse', ''), \
        (3, 2, 200, 'abuse', '')
        """,
        """
        INSERT INTO comment_decision (comment, at, name, was, state, reason, note) \
        VALUES (1, 200, 'Rana Keel', 'approved', 'approved', '', '')
        """,
        """
        INSERT INTO audit (at, name, act, subject, title, detail) VALUES \
        (150, 'Rana Keel', 'comment.dismiss', 'comment:2', '', ''), \
        (150, 'Rana Keel', 'comment.dismiss', 'comment:3', '', '')
        """,
      ]
      try pool.write { db in for row in rows { try db.run(row) } }
      try Schema.prepare(pool)
      let reports = try pool.read { db in
        try db.run("SELECT reports FROM comment ORDER BY id").map { row -> Int in row[0] }
      }
      // That of the second was made after the dismissal, and was lost.
      #expect(reports == [0, 1, 1, 0])
    }
  }
}
