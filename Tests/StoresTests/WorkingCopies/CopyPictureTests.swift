import Database
import News
import Stores
import Support
import Testing
import Times

@Suite("Pictures of working copies") struct CopyPictureTests {
  private let lead = String(repeating: "a", count: 64)
  private let inText = String(repeating: "b", count: 64)
  private let other = String(repeating: "c", count: 64)

  private func with(
    _ kind: Databases.Kind, _ body: (Desk, PictureLibrary) throws -> Void
  ) throws {
    try Desk.with(kind) { desk in
      for digest in [lead, inText, other] {
        try PictureFiles(desk.room.pool).save(
          Picture(
            digest: digest, width: 1600, height: 900, colour: "#405060",
            renditions: [.init(width: 480, height: 270, format: "jpg")]),
          format: "jpeg", bytes: 1000)
      }
      try body(desk, PictureLibrary(desk.room.pool))
    }
  }

  /// A draft with a picture at its head and one in its text.
  private func draft(_ desk: Desk, lead: String?, text: String?) -> StoryDraft {
    var draft = desk.draft("The ferry")
    draft.picture = lead.map { StoryDraft.PictureDraft(reference: $0, alt: "A ferry.") }
    if let text { draft.body = .markdown("Before.\n\n![A quay.](\(text))\n\nAfter.") }
    return draft
  }

  private func create(_ desk: Desk, lead: String?, text: String?) throws -> ID<Story> {
    try desk.copies.create(
      draft(desk, lead: lead, text: text), as: .draft, by: Actor(desk.rana), at: desk.room.now)
  }

  /// Saves a newer revision.
  private func save(_ desk: Desk, _ story: ID<Story>, lead: String?, text: String?) throws {
    let head = try #require(try desk.copies.copy(story)).head
    try desk.copies.save(
      draft(desk, lead: lead, text: text), of: story, on: head, by: Actor(desk.milo),
      at: desk.room.now)
  }

  private func figure(_ digest: String) -> String {
    "<figure class=\"picture\"><img src=\"/pictures/\(digest)-480.jpg\"/></figure>"
  }

  /// Publishes the newest revision as the program makes it ready.
  private func publish(
    _ desk: Desk, _ story: ID<Story>, kind: Act.Kind = .publish, lead: String?, text: String?
  ) throws {
    let copy = try #require(try desk.copies.copy(story))
    var ready = Newsroom.prepare(copy.draft, picture: lead)
    if let text { ready.body = figure(text) }
    try desk.copies.publish(
      ready, of: story, revision: copy.head, kind: kind, by: Actor(desk.rana), at: desk.room.now)
  }

  @Test(
    "a draft shows the pictures of its newest revision, at its head and in its text",
    arguments: Databases.available)
  func drafts(_ kind: Databases.Kind) throws {
    try with(kind) { desk, library in
      let id = try create(desk, lead: lead, text: inText)
      #expect(try library.uses(of: lead).map(\.id) == [id])
      #expect(try library.uses(of: inText).map(\.id) == [id])
      #expect(try library.placesOfUse(lead).map(\.slug) == ["world"])
      var request = LibraryRequest()
      request.edition = desk.room.edition()
      #expect(
        Set(try library.list(request).pictures.map(\.picture.digest)) == [lead, inText])
      #expect(throws: Refusal.conflict("a story shows the picture")) {
        try library.remove(lead, by: Actor(desk.rana), at: desk.room.now)
      }
      try save(desk, id, lead: other, text: nil)
      #expect(try library.uses(of: lead).isEmpty)
      #expect(try library.uses(of: inText).isEmpty)
      #expect(try library.uses(of: other).map(\.id) == [id])
    }
  }

  @Test(
    "what readers see and what is saved behind it both count, until it is published",
    arguments: Databases.available)
  func changes(_ kind: Databases.Kind) throws {
    try with(kind) { desk, library in
      let id = try create(desk, lead: lead, text: inText)
      try publish(desk, id, lead: lead, text: inText)
      #expect(try library.uses(of: lead).map(\.id) == [id])
      try save(desk, id, lead: lead, text: other)
      for digest in [lead, inText, other] {
        #expect(try library.uses(of: digest).map(\.id) == [id])
        #expect(try library.uses(of: digest).map(\.isInCopyOnly) == [digest == other])
      }
      try publish(desk, id, kind: .edit, lead: lead, text: other)
      #expect(try library.uses(of: inText).isEmpty)
      #expect(try library.uses(of: other).map(\.isInCopyOnly) == [false])
    }
  }

  @Test("a scheduled text does not hide what was saved after it", arguments: Databases.available)
  func scheduled(_ kind: Databases.Kind) throws {
    try with(kind) { desk, library in
      let now = desk.room.now
      let id = try create(desk, lead: lead, text: nil)
      try desk.copies.schedule(
        id, revision: 1, due: now + .minutes(5), kind: .publish, by: Actor(desk.rana), at: now)
      try save(desk, id, lead: other, text: nil)
      for (schedule, draft) in try desk.copies.due(at: now + .minutes(5)) {
        try desk.copies.settle(
          schedule, Newsroom.prepare(draft, picture: lead), at: now + .minutes(5))
      }
      #expect(try library.uses(of: lead).map(\.isInCopyOnly) == [false])
      #expect(try library.uses(of: other).map(\.isInCopyOnly) == [true])
    }
  }

  @Test(
    "working copies of an older database are read, and nothing else", arguments: Databases.available
  )
  func older(_ kind: Databases.Kind) throws {
    try with(kind) { desk, library in
      let id = try create(desk, lead: lead, text: inText)
      var kept = Newsroom.prepare(desk.room.draft("From an export"))
      kept.draft.guid = "export/1"
      kept.body = figure(inText)
      try Publishing(desk.room.pool).keep(kept, at: desk.room.now)
      let seen = try create(desk, lead: other, text: nil)
      try publish(desk, seen, lead: other, text: nil)
      try desk.room.pool.write { db in
        for table: SQL in ["desk_picture", "unread_copy"] { try db.run("DROP TABLE \(table)") }
        for statement in Schema.migrations[25].statements(db.dialect) { try db.run(statement) }
      }
      #expect(try library.uses(of: lead).isEmpty)
      #expect(try library.readTexts() == 2)
      #expect(try library.readTexts() == 0)
      #expect(try library.uses(of: lead).map(\.id) == [id])
      #expect(try library.uses(of: inText).count == 2)
      #expect(try library.uses(of: other).map(\.isInCopyOnly) == [false])
    }
  }

  @Test(
    "a text from elsewhere does not hide what the desk has saved", arguments: Databases.available)
  func elsewhere(_ kind: Databases.Kind) throws {
    try with(kind) { desk, library in
      var kept = desk.room.draft("From an export")
      kept.guid = "export/1"
      var ready = Newsroom.prepare(kept)
      ready.body = figure(lead)
      try Publishing(desk.room.pool).keep(ready, at: desk.room.now)
      let id = try #require(try library.uses(of: lead).first).id
      ready.body = figure(inText)
      ready.draft.headline = "From a later export"
      try Publishing(desk.room.pool).publish(ready, at: desk.room.now)
      #expect(try library.uses(of: lead).isEmpty)
      try save(desk, id, lead: other, text: nil)
      ready.body = figure(lead)
      ready.draft.headline = "From the last export"
      try Publishing(desk.room.pool).publish(ready, at: desk.room.now)
      for digest in [lead, other] { #expect(try library.uses(of: digest).map(\.id) == [id]) }
      #expect(try library.uses(of: inText).isEmpty)
    }
  }

  @Test(
    "another picture takes its place in working copies, and is what they publish",
    arguments: Databases.available)
  func replacing(_ kind: Databases.Kind) throws {
    try with(kind) { desk, library in
      let id = try create(desk, lead: lead, text: inText)
      for digest in [lead, inText] {
        try library.replace(
          digest, by: other, ownWords: false, reason: "Faces", as: Actor(desk.rana),
          at: desk.room.now)
      }
      #expect(try library.uses(of: lead).isEmpty)
      #expect(try library.uses(of: other).map(\.id) == [id])
      #expect(try library.replacements(in: id).map(\.picture) == [inText, lead])
      #expect(try desk.copies.revisions(of: id).count == 1)
      #expect(try desk.copies.copy(id)?.draft.picture?.reference == lead)
      try save(desk, id, lead: lead, text: nil)
      #expect(try library.uses(of: other).map(\.id) == [id])
      try publish(desk, id, lead: lead, text: nil)
      #expect(try library.uses(of: other).map(\.id) == [id])
    }
  }

  @Test("what somebody types and has not saved keeps its picture", arguments: Databases.available)
  func typing(_ kind: Databases.Kind) throws {
    try with(kind) { desk, library in
      let id = try create(desk, lead: nil, text: nil)
      try desk.copies.autosave(
        "picture=\(lead)", of: id, on: 1, by: desk.milo.id, at: desk.room.now)
      #expect(throws: Refusal.conflict("a story shows the picture")) {
        try library.remove(lead, by: Actor(desk.rana), at: desk.room.now)
      }
      try desk.copies.dropAutosave(of: id, by: desk.milo.id)
      try library.remove(lead, by: Actor(desk.rana), at: desk.room.now)
      #expect(try library.picture(lead) == nil)
    }
  }
}
