import News
import Stores
import Support
import Testing
import Times

@Suite("Translations, revision by revision") struct TranslationTests {
  private static func begin(
    _ newsroom: Newsroom, _ story: ID<Story>, _ language: String = "ar"
  ) throws -> ID<Story> {
    let edition = try #require(newsroom.editions[language])
    return try Translations(newsroom.pool).begin(
      story, edition: edition, section: "culture", by: .command, at: newsroom.now)
  }

  @Test(
    "a translation begins as a draft with the text and the pictures, and follows the newest",
    arguments: Databases.available)
  func begin(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let copies = WorkingCopies(newsroom.pool)
      var draft = newsroom.draft("Six boats", body: "## One\n\nSix boats.")
      draft.published = nil
      draft.topics = ["Ferries"]
      draft.slug = "boats"
      draft.picture = .init(reference: "ferry.jpg", alt: "A ferry.")
      let story = try copies.create(draft, as: .draft, by: .command, at: newsroom.now)
      draft.headline = "Seven boats"
      try copies.save(draft, of: story, on: 1, by: .command, at: newsroom.now)
      let translation = try Self.begin(newsroom, story)
      let copy = try #require(try copies.copy(translation))
      #expect(copy.draft.edition == "ar" && copy.draft.section == "culture")
      #expect(copy.draft.headline == "Seven boats")
      #expect(copy.draft.body == draft.body && copy.draft.picture == draft.picture)
      #expect(copy.draft.topics == [] && copy.draft.slug == "")
      #expect(copy.state == .draft && copy.standing == nil)
      let original = try #require(try copies.copy(story))
      #expect(copy.draft.guid != original.draft.guid)
      #expect(!copy.draft.translation.isEmpty)
      #expect(copy.draft.translation == original.draft.translation)
      let translations = Translations(newsroom.pool)
      let links = try translations.links(of: story)
      #expect(links.map(\.story) == [translation] && links.map(\.revision) == [2])
      #expect(try translations.versions(of: story).map(\.id) == [translation])
      #expect(try translations.versions(of: translation).map(\.id) == [story])
    }
  }

  @Test(
    "a story that is made a version of another leaves its former versions, also when published",
    arguments: Databases.available)
  func join(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let copies = WorkingCopies(newsroom.pool)
      let translations = Translations(newsroom.pool)
      let original = try newsroom.publish(newsroom.draft("Six boats"))
      var draft = newsroom.draft("Six bateaux", edition: "fr", section: "culture")
      (draft.translation, draft.published) = ("others", nil)
      let story = try copies.create(draft, as: .draft, by: .command, at: newsroom.now)
      try translations.join(story, to: original.id, by: .command, at: newsroom.now)
      let copy = try #require(try copies.copy(story))
      #expect(copy.head == 2 && copy.draft.translation != "others")
      #expect(try translations.links(of: story).map(\.original) == [original.id])
      try copies.publish(
        Newsroom.prepare(copy.draft), of: story, revision: 2, kind: .publish, note: "",
        by: .command, at: newsroom.now)
      let stories = Stories(newsroom.pool)
      #expect(
        try stories.translations(of: original.id, at: newsroom.now).map(\.headline)
          == ["Six bateaux"])
      #expect(throws: Refusal.self) {
        try translations.join(story, to: story, by: .command, at: newsroom.now)
      }
      #expect(throws: Refusal.notFound) {
        try translations.join(story, to: ID(rawValue: 4711), by: .command, at: newsroom.now)
      }
    }
  }

  @Test(
    "a story that came from elsewhere gets a first revision, which the translation follows",
    arguments: Databases.available)
  func elsewhere(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let published = try newsroom.publish(newsroom.draft("Six boats"))
      let translation = try Self.begin(newsroom, published.id, "fr")
      let revisions = try WorkingCopies(newsroom.pool).revisions(of: published.id)
      #expect(revisions.map(\.number) == [1] && revisions.map(\.published) == [1])
      let links = try Translations(newsroom.pool).links(of: translation)
      #expect(links.map(\.original) == [published.id] && links.map(\.revision) == [1])
    }
  }

  @Test(
    "once both are published, each names the other to readers",
    arguments: Databases.available)
  func readers(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let copies = WorkingCopies(newsroom.pool)
      let published = try newsroom.publish(newsroom.draft("Six boats"))
      let translation = try Self.begin(newsroom, published.id)
      let stories = Stories(newsroom.pool)
      #expect(try stories.translations(of: published.id, at: newsroom.now) == [])
      let draft = try #require(try copies.copy(translation)).draft
      try copies.publish(
        Newsroom.prepare(draft), of: translation, revision: 1, kind: .publish, by: .command,
        at: newsroom.now)
      let others = try stories.translations(of: published.id, at: newsroom.now)
      #expect(others.map(\.id) == [translation])
      var original = try #require(try copies.copy(published.id)).draft
      original.headline = "Seven boats"
      let saved = try copies.save(
        original, of: published.id, on: 1, by: .command, at: newsroom.now)
      let newest = try #require(try copies.copy(published.id)).draft
      try copies.publish(
        Newsroom.prepare(newest), of: published.id, revision: saved.number, kind: .edit,
        by: .command, at: newsroom.now)
      #expect(try stories.translations(of: translation, at: newsroom.now).count == 1)
    }
  }

  @Test(
    "following is put on record between language versions alone",
    arguments: Databases.available)
  func follow(_ kind: Databases.Kind) throws {
    try Newsroom.with(kind) { newsroom in
      let copies = WorkingCopies(newsroom.pool)
      let translations = Translations(newsroom.pool)
      let story = try copies.create(
        newsroom.draft("Six boats"), as: .draft, by: .command, at: newsroom.now)
      let stranger = try copies.create(
        newsroom.draft("Other", edition: "fr"), as: .draft, by: .command, at: newsroom.now)
      let translation = try Self.begin(newsroom, story)
      var draft = try #require(try copies.copy(story)).draft
      draft.headline = "Seven boats"
      try copies.save(draft, of: story, on: 1, by: .command, at: newsroom.now)
      let mark = { (number: Int, original: ID<Story>, story: ID<Story>) in
        try translations.follow(
          number, of: original, by: story, actor: .command, at: newsroom.now)
      }
      try mark(2, story, translation)
      #expect(try translations.links(of: translation).map(\.revision) == [2])
      #expect(throws: Refusal.notFound) { try mark(3, story, translation) }
      #expect(throws: Refusal.notFound) { try mark(1, story, ID(rawValue: 4711)) }
      for (original, other) in [(story, stranger), (story, story)] {
        #expect(throws: Refusal.self) { try mark(1, original, other) }
      }
      #expect(throws: Refusal.self) { try Self.begin(newsroom, story) }
      #expect(throws: Refusal.self) { try Self.begin(newsroom, story, "en") }
      #expect(throws: Refusal.notFound) { try Self.begin(newsroom, ID(rawValue: 4711)) }
    }
  }
}
