import Database
import News
import Stores
import Support
import Testing
import Times

@Suite("Saving") struct SavingTests {
  @Test("a story goes from an idea to its last correction", arguments: Databases.available)
  func life(_ kind: Databases.Kind) throws {
    try Desk.with(kind) { desk in
      let (rana, milo, now) = (Actor(desk.rana), Actor(desk.milo), desk.room.now)
      let id = try desk.copies.create(
        desk.draft("The ferry", body: ""), as: .idea, by: rana, at: now)
      #expect(try desk.copies.copy(id)?.state == .idea)
      var draft = desk.draft("The ferry sails")
      let saved = try desk.copies.save(draft, of: id, on: 1, why: "A start.", by: rana, at: now)
      #expect(saved.number == 2)
      #expect(try desk.copies.copy(id)?.state == .draft)
      try desk.copies.take(.submit, on: id, by: rana, at: now)
      try desk.copies.take(.sendBack, on: id, note: "Who says so?", by: milo, at: now)
      #expect(try desk.copies.notes(on: id).map(\.text) == ["Who says so?"])
      try desk.copies.take(.submit, on: id, by: rana, at: now)
      try desk.copies.take(.approve, on: id, by: milo, at: now)
      #expect(try desk.copies.copy(id)?.approval == .init(revision: 2, by: desk.milo.id))
      let published = try desk.publish(id)
      #expect(published.id == id)
      #expect(try desk.read(published)?.summary.headline == "The ferry sails")
      #expect(try desk.copies.copy(id)?.state == .published)

      draft.body = .markdown("The ferry sails on Friday.")
      try desk.copies.save(draft, of: id, on: 2, by: milo, at: now)
      let pending = try #require(try desk.copies.copy(id))
      #expect(pending.state == .draft)
      #expect(pending.standing == .published)
      #expect(pending.hasUnpublishedChanges)
      #expect(try desk.read(published)?.plainText == "The ferry sails again.")
      try desk.publish(id, kind: .correct, note: "It sails on Friday.", at: now + .minutes(5))
      let story = try #require(try desk.read(published))
      #expect(story.plainText == "The ferry sails on Friday.")
      #expect(story.acts.map(\.kind) == [.correct])
      #expect(try desk.copies.revisions(of: id).map(\.published) == [2, 1, nil])
      try desk.copies.act(.retract, on: id, note: "Not so.", by: rana, at: now + .minutes(6))
      #expect(try desk.copies.copy(id)?.state == .retracted)
      try desk.copies.act(.restore, on: id, note: "It was so.", by: rana, at: now + .minutes(7))
      #expect(try desk.copies.copy(id)?.state == .published)
      #expect(
        try desk.acts() == [
          "story.create", "story.save", "story.submit", "story.send-back", "story.submit",
          "story.approve", "story.publish", "story.save", "story.correct", "story.retract",
          "story.restore",
        ])
      #expect(try Health(desk.room.pool).findings(at: now + .minutes(8)) == [])
    }
  }

  @Test("of two who save on the same revision one is told", arguments: Databases.available)
  func conflict(_ kind: Databases.Kind) throws {
    try Desk.with(kind) { desk in
      let now = desk.room.now
      let id = try desk.copies.create(desk.draft("One"), as: .draft, by: Actor(desk.rana), at: now)
      try desk.copies.save(desk.draft("Two"), of: id, on: 1, by: Actor(desk.rana), at: now)
      #expect(throws: Refusal.conflict("revision 2 was saved meanwhile")) {
        try desk.copies.save(desk.draft("Three"), of: id, on: 1, by: Actor(desk.milo), at: now)
      }
      #expect(try desk.copies.copy(id)?.draft.headline == "Two")
      let same = try desk.copies.save(
        desk.draft("Two"), of: id, on: 2, by: Actor(desk.milo), at: now)
      #expect(same.number == 2)
      #expect(try desk.copies.revisions(of: id).count == 2)
    }
  }

  @Test(
    "a story from elsewhere keeps its text as the first revision", arguments: Databases.available)
  func original(_ kind: Databases.Kind) throws {
    try Desk.with(kind) { desk in
      let published = try desk.room.publish(desk.room.draft("From the wire"))
      let copy = try #require(try desk.copies.copy(published.id))
      #expect(copy.head == 0)
      #expect(copy.state == .published)
      var draft = copy.draft
      draft.headline = "From the wire, edited"
      let saved = try desk.copies.save(
        draft, of: published.id, on: 0, by: Actor(desk.rana), at: desk.room.now)
      #expect(saved.number == 2)
      let revisions = try desk.copies.revisions(of: published.id)
      #expect(revisions.map(\.headline) == ["From the wire, edited", "From the wire"])
      #expect(revisions.map(\.published) == [nil, 1])
      #expect(try desk.copies.copy(published.id)?.live == 1)
      #expect(try desk.copies.copy(published.id)?.draft.body == draft.body)
    }
  }

  @Test(
    "what comes in from elsewhere overwrites no work at the desk", arguments: Databases.available)
  func takenIn(_ kind: Databases.Kind) throws {
    try Desk.with(kind) { desk in
      var wire = desk.room.draft("From the wire")
      wire.guid = "wire/1"
      let id = try desk.room.publish(wire).id
      var own = try #require(try desk.copies.copy(id)).draft
      own.headline = "Our own headline"
      try desk.copies.save(own, of: id, on: 0, by: Actor(desk.rana), at: desk.room.now)
      wire.headline = "From the wire, corrected"
      try desk.room.publish(wire)
      let copy = try #require(try desk.copies.copy(id))
      #expect(copy.draft.headline == "Our own headline")
      #expect(copy.savedBy == Actor(desk.rana))
      #expect([copy.head, copy.live] == [4, 3])
      #expect(copy.state == .draft)
      #expect(try desk.copies.draft(of: id, revision: 3)?.headline == "From the wire, corrected")
      #expect(copy.hasUnpublishedChanges)
    }
  }

  @Test("a draft that was taken in is published as itself", arguments: Databases.available)
  func keptDraft(_ kind: Databases.Kind) throws {
    try Desk.with(kind) { desk in
      var draft = desk.draft("An agency's draft")
      draft.guid = "agency/7"
      try Publishing(desk.room.pool).keep(Newsroom.prepare(draft), at: desk.room.now)
      let row = try #require(
        try desk.lists.list(
          DeskListRequest(
            .drafts, account: desk.rana.id, now: desk.room.now, dayBegan: desk.room.now)
        ).stories.first)
      #expect(row.headline == "An agency's draft")
      let copy = try #require(try desk.copies.copy(row.id))
      #expect(copy.draft.body == draft.body)
      var own = copy.draft
      own.standfirst = "With a standfirst."
      try desk.copies.save(own, of: row.id, on: 0, by: Actor(desk.rana), at: desk.room.now)
      draft.headline = "An agency's second draft"
      try Publishing(desk.room.pool).keep(Newsroom.prepare(draft), at: desk.room.now)
      #expect(try desk.copies.copy(row.id)?.draft.standfirst == "With a standfirst.")
      #expect(try desk.copies.revisions(of: row.id).count == 4)
      let published = try desk.publish(row.id)
      #expect(published.id == row.id)
      #expect(try desk.read(published)?.guid == "agency/7")
      #expect(try Health(desk.room.pool).findings(at: desk.room.now) == [])
    }
  }

  @Test("an older revision comes back as a new one", arguments: Databases.available)
  func restore(_ kind: Databases.Kind) throws {
    try Desk.with(kind) { desk in
      let (rana, now) = (Actor(desk.rana), desk.room.now)
      let id = try desk.copies.create(desk.draft("One"), as: .draft, by: rana, at: now)
      try desk.copies.save(desk.draft("Two"), of: id, on: 1, by: rana, at: now)
      try desk.copies.restore(1, of: id, on: 2, by: rana, at: now)
      #expect(try desk.copies.copy(id)?.draft.headline == "One")
      #expect(try desk.copies.revisions(of: id).map(\.headline) == ["One", "Two", "One"])
      #expect(try Health(desk.room.pool).findings(at: now) == [])
      try desk.room.pool.write { db in _ = try db.run("DELETE FROM saved_revision WHERE number = 3")
      }
      #expect(try Health(desk.room.pool).findings(at: now).count == 1)
      #expect(throws: Refusal.notFound) {
        try desk.copies.restore(9, of: id, on: 3, by: rana, at: now)
      }
    }
  }

  @Test("every fault of a draft is told, and nothing is written", arguments: Databases.available)
  func faults(_ kind: Databases.Kind) throws {
    try Desk.with(kind) { desk in
      let (rana, now) = (Actor(desk.rana), desk.room.now)
      let id = try desk.copies.create(desk.draft("One"), as: .draft, by: rana, at: now)
      var draft = desk.draft(" \u{0}")
      draft.slug = "No Slug"
      draft.body = .markdown(String(repeating: "x", count: Publishing.longestText + 1))
      do {
        try desk.copies.save(draft, of: id, on: 1, by: rana, at: now)
        Issue.record("a draft with faults was saved")
      } catch Refusal.invalid(let faults) {
        #expect(faults.map(\.field) == ["headline", "slug", "body"])
      }
      draft = desk.draft("Another edition")
      draft.edition = "ar"
      #expect(throws: Refusal.self) {
        try desk.copies.save(draft, of: id, on: 1, by: rana, at: now)
      }
      #expect(try desk.copies.revisions(of: id).count == 1)
    }
  }

  @Test("what is typed is kept apart from revisions", arguments: Databases.available)
  func typing(_ kind: Databases.Kind) throws {
    try Desk.with(kind) { desk in
      let now = desk.room.now
      let id = try desk.copies.create(desk.draft("One"), as: .draft, by: Actor(desk.rana), at: now)
      try desk.copies.autosave("headline=Two", of: id, on: 1, by: desk.rana.id, at: now)
      try desk.copies.autosave("headline=Three", of: id, on: 1, by: desk.rana.id, at: now)
      #expect(
        try desk.copies.autosave(of: id, by: desk.rana.id)
          == Autosave(at: now, base: 1, form: "headline=Three"))
      #expect(try desk.copies.autosave(of: id, by: desk.milo.id) == nil)
      #expect(try desk.copies.revisions(of: id).count == 1)
      try desk.copies.dropAutosave(of: id, by: desk.rana.id)
      #expect(try desk.copies.autosave(of: id, by: desk.rana.id) == nil)
      #expect(try desk.copies.presence(of: id, by: desk.rana.id, at: now) == [])
      let others = try desk.copies.presence(of: id, by: desk.milo.id, at: now + .seconds(30))
      #expect(others.map(\.by) == [Actor(desk.rana)])
      #expect(try desk.copies.presence(of: id, by: desk.milo.id, at: now + .seconds(61)) == [])
    }
  }
}
