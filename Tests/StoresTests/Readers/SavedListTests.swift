import News
import Stores
import Support
import Testing
import Text
import Times

@Suite("Lists of saved stories") struct SavedListTests {
  @Test(
    "stories stand newest first, by part, and pages go on by key", arguments: Databases.available)
  func pages(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let shelves = Shelves(newsroom)
      let reader = try shelves.reader("t1").id
      let stories = try newsroom.publish(count: 7)
      for (index, story) in stories.enumerated() {
        try shelves.readers.save(
          story.id, for: reader, at: newsroom.now + .seconds(Int64(index)))
      }
      var marks: [String] = []
      var before: Cursor?
      for _ in 0..<3 {
        var request = SavedRequest(reader, limit: 3, now: newsroom.now)
        request.before = before
        let page = try shelves.readers.list(request)
        marks += page.entries.map(\.mark)
        before = page.older
      }
      #expect(before == nil)
      #expect(marks == (try shelves.entries(reader).map(\.mark)))
      #expect(try shelves.titles(reader).first == "Story 6 of world")
      try shelves.readers.act(.read(true), on: marks[0], of: reader, at: newsroom.now)
      try shelves.readers.act(.archive(true), on: marks[1], of: reader, at: newsroom.now)
      try shelves.readers.act(.remove, on: marks[2], of: reader, at: newsroom.now)
      #expect(try shelves.entries(reader, .current).map(\.mark) == [marks[0]] + marks[3...])
      #expect(try shelves.entries(reader, .unread).map(\.mark) == Array(marks[3...]))
      #expect(try shelves.entries(reader, .read).map(\.mark) == [marks[0]])
      #expect(try shelves.entries(reader, .archived).map(\.mark) == [marks[1]])
      let other = try shelves.reader("t2").id
      #expect(throws: Refusal.notFound) {
        try shelves.readers.act(.remove, on: marks[3], of: other, at: newsroom.now)
      }
      #expect(try shelves.entries(other).isEmpty)
    }
  }

  @Test("what readers may not see cannot be saved", arguments: Databases.available)
  func hidden(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let shelves = Shelves(newsroom)
      let reader = try shelves.reader("t1").id
      var draft = newsroom.draft("Held")
      draft.embargo = newsroom.now + .minutes(60)
      let held = try newsroom.publish(draft)
      #expect(throws: Refusal.notFound) {
        try shelves.readers.save(held.id, for: reader, at: newsroom.now)
      }
      #expect(throws: Refusal.notFound) {
        try shelves.readers.save(ID(rawValue: 999), for: reader, at: newsroom.now)
      }
    }
  }

  @Test(
    "an entry tells what was done since it was saved, and a retracted story stays",
    arguments: Databases.available)
  func changes(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      var newsroom = newsroom
      var draft = newsroom.draft("Ferries", body: "Six boats.")
      draft.slug = "ferries"
      draft.acts = [Act(kind: .update, at: newsroom.ago(30), note: "Before.")]
      let story = try newsroom.publish(draft)
      var shelves = Shelves(newsroom)
      let reader = try shelves.reader("t1").id
      try shelves.readers.save(story.id, for: reader, at: newsroom.now)
      #expect(try shelves.entries(reader)[0].changes.isEmpty)
      newsroom.now = newsroom.now + .minutes(5)
      shelves = Shelves(newsroom)
      draft.body = .markdown("Seven boats.")
      draft.published = nil
      draft.acts.append(Act(kind: .correct, at: newsroom.now, note: "It was seven."))
      try newsroom.publish(draft)
      let corrected = try shelves.entries(reader)[0]
      #expect(corrected.changes.map(\.note) == ["It was seven."])
      #expect(corrected.hasDifference)
      let texts = try ChangeLogs(newsroom.pool).texts(
        of: story.id,
        since: try shelves.readers.entry(of: story.id, for: reader, at: newsroom.now).revision,
        at: newsroom.now)
      #expect(texts?.before.plainText == "Six boats.")
      #expect(texts?.now.plainText == "Seven boats.")
      newsroom.now = newsroom.now + .minutes(5)
      shelves = Shelves(newsroom)
      draft.acts.append(Act(kind: .retract, at: newsroom.now, note: "No boats at all."))
      try newsroom.publish(draft)
      let retracted = try shelves.entries(reader)[0]
      #expect(retracted.changes.map(\.kind) == [.retract, .correct])
      #expect(!retracted.hasDifference)
      guard case .retracted = retracted.subject else {
        Issue.record("not a notice: \(retracted.subject)")
        return
      }
    }
  }

  @Test("a search finds texts, notes and titles, and nobody else's", arguments: Databases.available)
  func search(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let shelves = Shelves(newsroom)
      let (mine, other) = (try shelves.reader("t1").id, try shelves.reader("t2").id)
      let ferry = try newsroom.publish(newsroom.draft("Boats", body: "The ferries sail."))
      let tram = try newsroom.publish(newsroom.draft("Tram", body: "It is late, as ferries are."))
      let arabic = try newsroom.publish(
        newsroom.draft("قطار", edition: "ar", body: "تبحر العبارات كل يوم."))
      try shelves.readers.save(ferry.id, for: mine, at: newsroom.now)
      try shelves.readers.save(arabic.id, for: mine, at: newsroom.now)
      try shelves.readers.save(tram.id, for: other, at: newsroom.now)
      _ = try shelves.readers.take(
        [
          SavedArrival(
            subject: .link(address: "https://example.org/x", title: "Élection night"),
            saved: newsroom.ago(9), read: nil, note: "for the archive")
        ], for: mine, at: newsroom.now)
      func found(_ text: String) throws -> Int {
        let queries = newsroom.editions.map { language, edition in
          (edition.id, SearchText(Languages.builtIn[language].search).query(text))
        }
        var request = SavedRequest(mine, view: nil, now: newsroom.now)
        request.words = .init(text, queries: Dictionary(uniqueKeysWithValues: queries))
        #expect(try shelves.readers.count(request) == shelves.readers.list(request).entries.count)
        return try shelves.readers.count(request)
      }
      #expect(try found("ferry") == 1)
      #expect(try found("العبارات") == 1)
      #expect(try found("election") == 1)
      #expect(try found("archive") == 1)
      #expect(try found("late") == 0)
      #expect(try found("nothing of the kind") == 0)
      var request = SavedRequest(mine, now: newsroom.now)
      request.section = try newsroom.section("world")
      #expect(try shelves.readers.list(request).entries.count == 1)
      #expect(try shelves.readers.sections(of: mine).map(\.count) == [1, 1])
    }
  }

  @Test("a star taken off keeps a note in the archive", arguments: Databases.available)
  func unsave(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let shelves = Shelves(newsroom)
      let reader = try shelves.reader("t1").id
      let stories = try newsroom.publish(count: 2)
      for story in stories {
        try shelves.readers.save(story.id, for: reader, at: newsroom.now)
      }
      let mark = try shelves.entries(reader)[0].mark
      try shelves.readers.act(.note("Mine."), on: mark, of: reader, at: newsroom.now)
      for story in stories {
        try shelves.readers.unsave(story.id, for: reader, at: newsroom.now)
      }
      #expect(try shelves.entries(reader).map(\.note) == ["Mine."])
      #expect(try shelves.entries(reader, .current).isEmpty)
      #expect(try shelves.readers.reader(ofToken: "t1", at: newsroom.now)?.saved == [])
    }
  }
}
