import Database
import News
import Stores
import Support
import Testing
import Times

@Suite("Schedules") struct ScheduleTests {
  /// Publishes what is due as the program does; returns the headlines in order.
  private func run(_ desk: Desk, at now: Instant) throws -> [String] {
    var done: [String] = []
    for (schedule, draft) in try desk.copies.due(at: now) {
      let result = try desk.copies.settle(schedule, Newsroom.prepare(draft), at: now)
      if case .success? = result { done.append(draft.headline) }
    }
    return done
  }

  private func scheduled(_ desk: Desk, _ headline: String, in minutes: Int64) throws -> ID<Story> {
    let now = desk.room.now
    let id = try desk.copies.create(
      desk.draft(headline), as: .draft, by: Actor(desk.rana), at: now)
    try desk.copies.schedule(
      id, revision: 1, due: now + .minutes(minutes), kind: .publish, by: Actor(desk.rana), at: now)
    return id
  }

  @Test(
    "after a stop everything due is published at once, in order, once",
    arguments: Databases.available)
  func late(_ kind: Databases.Kind) throws {
    try Desk.with(kind) { desk in
      let now = desk.room.now
      let second = try scheduled(desk, "Second", in: 20)
      let first = try scheduled(desk, "First", in: 10)
      let third = try scheduled(desk, "Third", in: 200)
      #expect(try run(desk, at: now + .minutes(9)) == [])
      let late = now + .minutes(90)
      #expect(try run(desk, at: late) == ["First", "Second"])
      #expect(try run(desk, at: late) == [])
      #expect(try desk.copies.copy(first)?.state == .published)
      #expect(try desk.copies.copy(third)?.scheduled?.due == now + .minutes(200))
      let address = try #require(try desk.copies.copy(second)?.address)
      let story = try #require(try Stories(desk.room.pool).story(at: address))
      // Eighty minutes late: the page says when it really came.
      #expect(story.summary.published == late)
      let done = try desk.lists.schedules(doneSince: now)
      #expect(done.map { $0.done.map { $0 - now } } == [.minutes(90), .minutes(90)])
      #expect(done.map(\.outcome) == ["", ""])
    }
  }

  @Test("a punctual publication bears the time it was due", arguments: Databases.available)
  func punctual(_ kind: Databases.Kind) throws {
    try Desk.with(kind) { desk in
      let id = try scheduled(desk, "On time", in: 10)
      let due = desk.room.now + .minutes(10)
      #expect(try run(desk, at: due + .seconds(1)) == ["On time"])
      let address = try #require(try desk.copies.copy(id)?.address)
      #expect(try Stories(desk.room.pool).story(at: address)?.summary.published == due)
    }
  }

  @Test("two programs at once publish it once", arguments: Databases.available)
  func once(_ kind: Databases.Kind) throws {
    try Desk.with(kind) { desk in
      let id = try scheduled(desk, "Once", in: 10)
      let now = desk.room.now + .minutes(11)
      let (schedule, draft) = try #require(try desk.copies.due(at: now).first)
      let story = Newsroom.prepare(draft)
      #expect(try desk.copies.settle(schedule, story, at: now) != nil)
      #expect(try desk.copies.settle(schedule, story, at: now) == nil)
      #expect(try desk.copies.revisions(of: id).map(\.published) == [1])
    }
  }

  @Test("a scheduled change leaves newer work alone", arguments: Databases.available)
  func change(_ kind: Databases.Kind) throws {
    try Desk.with(kind) { desk in
      let (rana, now) = (Actor(desk.rana), desk.room.now)
      let id = try desk.copies.create(desk.draft("One"), as: .draft, by: rana, at: now)
      let published = try desk.publish(id)
      try desk.copies.save(desk.draft("Two"), of: id, on: 1, by: rana, at: now)
      #expect(throws: Refusal.self) {
        try desk.copies.schedule(
          id, revision: 2, due: now + .minutes(5), kind: .update, by: rana, at: now)
      }
      try desk.copies.schedule(
        id, revision: 2, due: now + .minutes(5), kind: .update, note: "More.", by: rana, at: now)
      try desk.copies.save(desk.draft("Three"), of: id, on: 2, by: rana, at: now)
      #expect(try run(desk, at: now + .minutes(6)) == ["Two"])
      #expect(try desk.read(published)?.summary.headline == "Two")
      let copy = try #require(try desk.copies.copy(id))
      #expect(copy.draft.headline == "Three")
      #expect(copy.state == .draft)
      #expect([copy.head, copy.live] == [3, 2])
    }
  }

  @Test("what cannot be published says why and waits no longer", arguments: Databases.available)
  func refused(_ kind: Databases.Kind) throws {
    try Desk.with(kind) { desk in
      let id = try scheduled(desk, "Never", in: 10)
      let now = desk.room.now + .minutes(11)
      let (schedule, draft) = try #require(try desk.copies.due(at: now).first)
      var story = Newsroom.prepare(draft)
      (story.body, story.draft.standfirst) = ("", "")
      let result = try desk.copies.settle(schedule, story, at: now)
      #expect(throws: Refusal.self) { try result?.get() }
      let done = try #require(try desk.lists.schedules(doneSince: now).first)
      #expect(done.outcome.contains("no text"))
      #expect(try desk.copies.copy(id)?.standing == nil)
      #expect(try desk.copies.due(at: now).isEmpty)
    }
  }

  @Test("a schedule is taken back, and is never in the past", arguments: Databases.available)
  func unschedule(_ kind: Databases.Kind) throws {
    try Desk.with(kind) { desk in
      let (rana, now) = (Actor(desk.rana), desk.room.now)
      let id = try scheduled(desk, "Not now", in: 10)
      try desk.copies.unschedule(id, by: rana, at: now)
      #expect(throws: Refusal.notFound) { try desk.copies.unschedule(id, by: rana, at: now) }
      #expect(try run(desk, at: now + .hours(1)) == [])
      #expect(throws: Refusal.self) {
        try desk.copies.schedule(id, revision: 1, due: now, kind: .publish, by: rana, at: now)
      }
    }
  }

  @Test("two pairs of eyes: nobody publishes alone", arguments: Databases.available)
  func fourEyes(_ kind: Databases.Kind) throws {
    try Desk.with(kind) { desk in
      let (rana, now) = (Actor(desk.rana), desk.room.now)
      try Settings(desk.room.pool).save(DeskPolicy(fourEyes: true), at: now)
      let id = try desk.copies.create(desk.draft("One"), as: .draft, by: rana, at: now)
      let refusal = Refusal.conflict("somebody else has to approve revision 1 first")
      #expect(throws: refusal) { try desk.publish(id) }
      try desk.copies.take(.approve, on: id, by: rana, at: now)
      #expect(throws: refusal) { try desk.publish(id) }
      #expect(throws: refusal) {
        try desk.copies.schedule(
          id, revision: 1, due: now + .minutes(1), kind: .publish, by: rana, at: now)
      }
      try desk.copies.take(.sendBack, on: id, note: "Again.", by: Actor(desk.milo), at: now)
      try desk.copies.take(.approve, on: id, by: Actor(desk.milo), at: now)
      try desk.copies.save(desk.draft("Two"), of: id, on: 1, by: rana, at: now)
      #expect(throws: Refusal.conflict("somebody else has to approve revision 2 first")) {
        try desk.publish(id)
      }
      #expect(try desk.publish(id, by: desk.milo).outcome == .created)
    }
  }
}
