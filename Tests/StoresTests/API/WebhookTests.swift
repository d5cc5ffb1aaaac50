import Database
import News
import Stores
import Support
import Testing
import Times

@Suite("Webhooks") struct WebhookTests {
  private struct Hook {
    let newsroom: Newsroom
    let store: Webhooks
    let id: ID<Webhook>
    var now: Instant { newsroom.now }

    func act(_ act: String = "story.save", _ title: String = "") throws {
      try Audit(newsroom.pool).add(act, by: .command, on: "story:1", title, at: now)
    }

    func settle(_ task: Webhooks.Task, _ trouble: String = "", at now: Instant) throws {
      try store.settle(
        task, status: trouble.isEmpty ? 200 : 500, milliseconds: 7, trouble: trouble, at: now)
    }
  }

  private func with(_ kind: Databases.Kind, _ body: (Hook) throws -> Void) throws {
    try Newsroom.with(kind) { newsroom in
      let store = Webhooks(newsroom.pool)
      let id = try store.add(
        "https://hooks.example/", secret: "s", subjects: [.stories], by: .command,
        at: newsroom.now)
      try body(Hook(newsroom: newsroom, store: store, id: id))
    }
  }

  @Test("acts are told in their order, one after the other", arguments: Databases.available)
  func order(_ kind: Databases.Kind) throws {
    try with(kind) { hook in
      for act in ["story.save", "account.sign-in", "picture.add", "token.make", "story.publish"] {
        try hook.act(act)
      }
      let first = try #require(try hook.store.take(at: hook.now))
      #expect(first.delivery.entry.act == "story.save" && first.delivery.attempts == 1)
      #expect(first.address == "https://hooks.example/" && first.secret == "s")
      #expect(try hook.store.take(at: hook.now) == nil, "the second waits for the first")
      try hook.settle(first, at: hook.now)
      let second = try #require(try hook.store.take(at: hook.now))
      #expect(second.delivery.entry.act == "story.publish")
      try hook.settle(second, at: hook.now)
      #expect(try hook.store.take(at: hook.now) == nil)
      let deliveries = try hook.store.deliveries(of: hook.id)
      #expect(deliveries.map(\.state) == [.delivered, .delivered])
      #expect(deliveries.first?.status == 200 && deliveries.first?.milliseconds == 7)
    }
  }

  @Test("what an act has told is undone with the act", arguments: Databases.available)
  func atomicity(_ kind: Databases.Kind) throws {
    try with(kind) { hook in
      var draft = hook.newsroom.draft("One")
      draft.published = nil
      let copies = WorkingCopies(hook.newsroom.pool)
      let story = try copies.create(draft, as: .draft, by: .command, at: hook.now)
      #expect(throws: Refusal.self) {
        try copies.save(draft, of: story, on: 7, by: .command, at: hook.now)
      }
      let task = try #require(try hook.store.take(at: hook.now))
      #expect(task.delivery.entry.act == "story.create")
      #expect(task.delivery.entry.subject == "story:\(story.rawValue)")
      try hook.settle(task, at: hook.now)
      #expect(try hook.store.take(at: hook.now) == nil)
    }
  }

  @Test(
    "a failure is tried again, later each time, and then given up", arguments: Databases.available)
  func retries(_ kind: Databases.Kind) throws {
    try with(kind) { hook in
      try hook.act()
      try hook.act("story.publish")
      var now = hook.now
      for (index, pause) in WebhookDelivery.pauses.enumerated() {
        let task = try #require(try hook.store.take(at: now))
        #expect(task.delivery.attempts == index + 1)
        try hook.settle(task, "the answer was 500", at: now)
        #expect(try hook.store.take(at: now + pause - .seconds(1)) == nil)
        now = now + pause
      }
      try hook.settle(try #require(try hook.store.take(at: now)), "the answer was 500", at: now)
      #expect(try hook.store.take(at: now + .days(9)) == nil, "it is switched off")
      let webhook = try #require(try hook.store.all().first)
      #expect(!webhook.isOn && webhook.waiting == 1)
      let deliveries = try hook.store.deliveries(of: hook.id)
      #expect(deliveries.map(\.state) == [.waiting, .givenUp])
      #expect(deliveries.last?.trouble == "the answer was 500")
      try hook.act("story.retract")
      try hook.store.set(hook.id, isOn: true, by: .command, at: now)
      let next = try #require(try hook.store.take(at: now))
      #expect(next.delivery.entry.act == "story.publish", "what waited was kept")
      try hook.settle(next, at: now)
      #expect(try hook.store.take(at: now) == nil, "nothing was noted while it was off")
    }
  }

  @Test("whoever ends during a call leaves it to others", arguments: Databases.available)
  func claims(_ kind: Databases.Kind) throws {
    try with(kind) { hook in
      try hook.act()
      let lost = try #require(try hook.store.take(at: hook.now))
      #expect(try hook.store.take(at: hook.now + .seconds(59)) == nil)
      let again = try #require(try hook.store.take(at: hook.now + .seconds(60)))
      #expect(again.delivery.id == lost.delivery.id && again.delivery.attempts == 2)
      try hook.settle(again, at: hook.now + .seconds(61))
      try hook.settle(lost, "too late", at: hook.now + .seconds(62))
      #expect(try hook.store.deliveries(of: hook.id).map(\.state) == [.delivered])
    }
  }

  @Test(
    "a delivery is sent again, a ping goes to one alone, a webhook goes",
    arguments: Databases.available)
  func acts(_ kind: Databases.Kind) throws {
    try with(kind) { hook in
      let other = try hook.store.add(
        "https://other.example/", secret: "o", subjects: [.pictures, .paper], by: .command,
        at: hook.now)
      try hook.store.ping(hook.id, by: .command, at: hook.now)
      let ping = try #require(try hook.store.take(at: hook.now))
      #expect(ping.delivery.webhook == hook.id && ping.delivery.entry.act == "webhook.ping")
      #expect(throws: Refusal.notFound) {
        try hook.store.resend(ping.delivery.id, by: .command, at: hook.now)
      }
      try hook.settle(ping, at: hook.now)
      try hook.store.resend(ping.delivery.id, by: .command, at: hook.now)
      let again = try #require(try hook.store.take(at: hook.now))
      #expect(again.delivery.entry.id == ping.delivery.entry.id)
      #expect(again.delivery.id != ping.delivery.id)
      try hook.store.remove(hook.id, by: .command, at: hook.now)
      #expect(try hook.store.all().map(\.id) == [other])
      for act in [hook.store.ping, hook.store.remove] {
        #expect(throws: Refusal.notFound) { try act(hook.id, .command, hook.now) }
      }
      try hook.store.prune(at: hook.now + .days(31))
      #expect(try hook.store.deliveries(of: hook.id).isEmpty)
    }
  }
}
