import Database
import Dispatch
import HTTP
import Moderation
import News
import Stores
import Support
import Synchronization
import Testing
import Times

@testable import Web

private typealias Browser = CommentBrowser

/// What comes at once, or twice, or before anything of it is kept.
@Suite("Comments that come together") struct SentTwiceTests {
  private static let form: Query = [
    "name": "Ana Soto", "text": "Why does the last ferry leave before the concert ends?",
    "act": "post",
  ]
  private static let comments = CommentingTests.story + "/comments"

  private func count(_ site: TestSite) throws -> Int {
    try site.site.pool.read { db in try db.first("SELECT count(*) FROM comment")?[0] ?? 0 }
  }

  @Test("a stranger's form that is sent twice is one comment, and gives its token once")
  func twice() throws {
    try TestSite.with { site in
      try site.fill()
      let (first, again) = (Browser(site), Browser(site))
      let one = try first.post(Self.comments, Self.form)
      let two = try again.post(Self.comments, Self.form)
      #expect(one.status == .seeOther && two.status == .seeOther)
      #expect(one.location?.prefix { $0 != "?" } == two.location?.prefix { $0 != "?" })
      #expect(first.cookie != nil && again.cookie == nil, "who sees a comment may copy its words")
      #expect(try count(site) == 1)
      // Another network is somebody else, and an hour later it is another comment.
      _ = try Browser(site, from: "203.0.113.9").post(Self.comments, Self.form)
      site.clock.now = site.clock.now + .minutes(61)
      _ = try Browser(site).post(Self.comments, Self.form)
      #expect(try count(site) == 3)
    }
  }

  @Test("of a hundred that come at once one is kept, and all are answered")
  func atOnce() throws {
    try TestSite.with { site in
      try site.fill()
      let statuses = Mutex<[Status?]>([])
      DispatchQueue.concurrentPerform(iterations: 100) { _ in
        let status = try? Browser(site).post(Self.comments, Self.form).status
        statuses.withLock { $0.append(status) }
      }
      #expect(statuses.withLock { $0 } == Array(repeating: .seeOther, count: 100))
      #expect(try count(site) == 1)
    }
  }

  @Test("one that waits for a moderator says so when it comes again, with its words")
  func heldTwice() throws {
    try TestSite.with { site in
      try site.fill()
      var form = Self.form
      form.set(
        "text", "Look at https://one.example, https://two.example, https://three.example, he said.")
      _ = try Browser(site).post(Self.comments, form)
      let again = try Browser(site).post(Self.comments, form)
      #expect(again.status == .unprocessable)
      #expect(again.text.contains("You have sent this already."))
      #expect(again.text.contains(", he said."))
      #expect(try count(site) == 1)
    }
  }

  @Test("a form that was refused may be put right and sent again")
  func refused() throws {
    try TestSite.with { site in
      try site.fill()
      var form = Self.form
      form.set("text", "")
      #expect(try Browser(site).post(Self.comments, form).status == .unprocessable)
      #expect(try Browser(site).post(Self.comments, form).status == .unprocessable)
      #expect(try Browser(site).post(Self.comments, Self.form).status == .seeOther)
    }
  }

  @Test("comments that are judged at the same time know of each other")
  func expected() throws {
    try TestSite.with { site in
      try site.fill()
      let policy = try site.site.decisions.moderationPolicy()
      let words = "Buy the blue lamp of the harbour shop, it shines longer than all the others do."
      DispatchQueue.concurrentPerform(iterations: 100) { number in
        var form = Self.form
        form.set("name", "Reader \(number)")
        form.set("text", words)
        _ = try? Browser(site, from: "10.0.\(number).9").post(Self.comments, form)
      }
      let shown = try site.site.pool.read { db -> Int in
        try db.first("SELECT count(*) FROM comment WHERE state = 'approved'")?[0] ?? 0
      }
      #expect(shown <= policy.echo.hold, "\(shown) of 100 were shown")
    }
  }
}
