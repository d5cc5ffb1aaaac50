import News
import Stores
import Support
import Testing
import Times

@Suite("Public logs of changes") struct ChangeLogTests {
  private static func log(_ newsroom: Newsroom, _ published: Published) throws -> ChangeLog {
    try ChangeLogs(newsroom.pool).log(of: published.id, at: newsroom.now).log
  }

  private static func revise(
    _ newsroom: Newsroom, _ draft: StoryDraft, body: String, kind: Act.Kind = .update,
    note: String = "More is known."
  ) throws {
    var draft = draft
    draft.body = .markdown(body)
    draft.published = nil
    draft.acts.append(Act(kind: kind, at: newsroom.now, note: note))
    try newsroom.publish(draft)
  }

  @Test(
    "an act stands beside the text that it brought and the one before",
    arguments: Databases.available)
  func texts(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      var newsroom = newsroom
      var draft = newsroom.draft("Ferries", body: "Six boats.")
      draft.slug = "ferries"
      let published = try newsroom.publish(draft)
      newsroom.now = newsroom.now + .minutes(5)
      try Self.revise(newsroom, draft, body: "Seven boats.")
      let entries = try Self.log(newsroom, published).entries
      #expect(entries.map(\.act.kind) == [.update, .publish])
      #expect(entries.map(\.act.note) == ["More is known.", ""])
      #expect(entries[0].text?.plainText == "Seven boats.")
      #expect(entries[0].before?.plainText == "Six boats.")
      #expect(entries[1].text == nil && entries[1].before == nil)
    }
  }

  @Test(
    "what an embargo held back until it was replaced is never told",
    arguments: Databases.available)
  func embargo(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      var newsroom = newsroom
      var draft = newsroom.draft("Ferries", body: "The secret draft.")
      draft.slug = "ferries"
      draft.embargo = newsroom.now + .hours(2)
      let published = try newsroom.publish(draft)
      newsroom.now = newsroom.now + .minutes(5)
      draft.embargo = nil
      try Self.revise(newsroom, draft, body: "What readers see.", kind: .edit, note: "")
      newsroom.now = newsroom.now + .minutes(5)
      try Self.revise(newsroom, draft, body: "What readers see now.")
      let entries = try Self.log(newsroom, published).entries
      #expect(entries.map(\.act.kind) == [.update, .edit, .publish])
      #expect(entries[0].before?.plainText == "What readers see.")
      #expect(!"\(entries)".contains("secret"))
    }
  }

  @Test(
    "what was replaced while the story was retracted is never told",
    arguments: Databases.available)
  func retracted(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      var newsroom = newsroom
      var draft = newsroom.draft("Ferries", body: "First.")
      draft.slug = "ferries"
      let published = try newsroom.publish(draft)
      let guid = try #require(try newsroom.story(published)?.guid)
      let act = { (kind: Act.Kind) in
        newsroom.now = newsroom.now + .minutes(5)
        try Publishing(newsroom.pool).act(kind, on: guid, note: "So.", at: newsroom.now)
      }
      try act(.retract)
      for text in ["A secret try.", "Second."] {
        newsroom.now = newsroom.now + .minutes(5)
        let acts = try newsroom.story(published)?.acts ?? []
        draft.acts = acts.filter { !$0.note.isEmpty }
        try Self.revise(newsroom, draft, body: text, kind: .edit, note: "")
      }
      try act(.restore)
      let log = try Self.log(newsroom, published)
      #expect(log.entries.map(\.act.kind) == [.restore, .edit, .retract, .publish])
      #expect(log.entries[1].text?.plainText == "Second.")
      #expect(log.entries[1].before?.plainText == "First.")
      #expect(!"\(log)".contains("secret"))
    }
  }

  @Test(
    "a page of the log follows the other, and none is told twice",
    arguments: Databases.available)
  func pages(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      var newsroom = newsroom
      var draft = newsroom.draft("Ferries", body: "0")
      draft.slug = "ferries"
      let published = try newsroom.publish(draft)
      for number in 1...6 {
        newsroom.now = newsroom.now + .minutes(1)
        try Self.revise(newsroom, draft, body: "\(number)", note: "Note \(number).")
        draft.acts = try newsroom.story(published)?.acts ?? []
      }
      var notes: [String] = []
      var before: Cursor?
      repeat {
        let part = try ChangeLogs(newsroom.pool).log(
          of: published.id, before: before, limit: 2, at: newsroom.now)
        #expect(part.log.entries.count <= 2)
        notes += part.log.entries.map(\.act.note)
        before = part.older
      } while before != nil
      #expect(notes == (1...6).reversed().map { "Note \($0)." } + [""])
    }
  }

  @Test(
    "the paper and the desk decide whether there is a log, and the desk's word is on record",
    arguments: Databases.available)
  func hidden(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let published = try newsroom.publish(newsroom.draft("Ferries"))
      let logs = ChangeLogs(newsroom.pool)
      #expect(try logs.isPublic(published.id))
      try logs.hide(true, published.id, by: .command, at: newsroom.now)
      #expect(try !logs.isPublic(published.id))
      #expect(try logs.isHidden(published.id))
      try logs.hide(false, published.id, by: .command, at: newsroom.now)
      #expect(try logs.isPublic(published.id))
      var policy = DeskPolicy()
      policy.changesArePublic = false
      try Settings(newsroom.pool).save(policy, at: newsroom.now)
      #expect(try !logs.isPublic(published.id))
      #expect(try !logs.isPublic(ID(rawValue: 4711)))
      #expect(throws: Refusal.notFound) {
        try logs.hide(true, ID(rawValue: 4711), by: .command, at: newsroom.now)
      }
    }
  }
}
