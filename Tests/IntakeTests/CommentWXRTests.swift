import Database
import Feeds
import Intake
import News
import Stores
import Support
import Testing
import Times
import Web

private typealias Comment = News.Comment

@Suite("Comments for WordPress") struct CommentWXRTests {
  private static func export(_ site: IntakeSite, _ edition: String? = nil) throws -> String {
    let export = CommentExport(
      Comments(site.pool), Stories(site.pool), editions: try Editions(site.pool).all(),
      base: "https://lantern.example")
    var bytes: [UInt8] = []
    _ = try export.run(.wxr, of: edition.map { site.newsroom.edition($0) }) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  @discardableResult
  private static func post(
    _ site: IntakeSite, _ story: ID<Story>, _ text: String, answers: ID<Comment>? = nil,
    state: Comment.State = .approved, second: Int64
  ) throws -> ID<Comment> {
    let reader = try Readers(site.pool).begin(
      token: "\(text)", device: "", at: site.newsroom.now
    ).id
    return try Comments(site.pool).post(
      NewComment(
        story: story, parent: answers, writer: .reader(reader), author: "R & \(text)",
        source: text, body: "<p>\(text) <em>&lt;x&gt;</em></p>\n", state: state),
      at: site.newsroom.now + .seconds(second)
    ).id
  }

  @Test("the export comes in again as WordPress's does", arguments: Databases.available)
  func roundTrip(_ kind: Databases.Kind) throws {
    try IntakeSite.with(kind) { old in
      let (one, two) = (try old.story("one"), try old.story("two"))
      try old.story("silent")
      let first = try Self.post(old, one, "first", second: 1)
      let other = try Self.post(old, two, "other", second: 2)
      let answer = try Self.post(old, one, "answer", answers: first, second: 3)
      try Self.post(old, two, "reply", answers: other, second: 4)
      try Self.post(old, one, "deep", answers: answer, second: 5)
      try Self.post(old, one, "waits", state: .held, second: 6)
      let text = try Self.export(old)
      #expect(!text.contains("silent") && text.contains("<wp:comment_approved>0<"))
      try IntakeSite.with(kind) { new in
        let done = try new.importing(text)
        #expect(done.error == nil && done.report.created == 2 && done.report.comments == 6)
        for (story, slug) in [(one, "one"), (two, "two")] {
          let copy = try #require(try new.story(formerly: "/world/2026/11/24/\(slug)"))
          #expect(copy.summary.headline == "About \(slug)")
          #expect(try new.thread(copy.summary.id) == old.thread(story))
        }
        let posted = [old, new].map { site in
          try? site.pool.read { db in
            try db.run("SELECT author, posted_at, state FROM comment ORDER BY posted_at")
              .map { $0.values }
          }
        }
        #expect(posted[0] == posted[1])
      }
    }
  }

  @Test("an edition alone, and a place without its text, stay what they are")
  func parts() throws {
    try IntakeSite.with(.sqlite) { site in
      let one = try site.story("one")
      let fr = try site.story("deux", edition: "fr")
      try Self.post(site, one, "english", second: 1)
      let gone = try Self.post(site, fr, "parti", second: 2)
      try Self.post(site, fr, "resté", answers: gone, second: 3)
      let reader = try #require(
        try Comments(site.pool).copies(CommentCopyRequest(story: fr)).first?.key)
      #expect(reader == gone)
      let owner = try site.pool.read { db in
        try db.first("SELECT reader FROM comment WHERE id = \(gone)")
      }
      try Comments(site.pool).withdraw(
        gone, by: try #require(owner)[0], at: site.newsroom.now)
      let text = try Self.export(site, "fr")
      #expect(!text.contains("english") && !text.contains("parti"))
      #expect(text.contains("<wp:comment_approved>trash<") && text.contains("/fr/world/"))
      #expect(text.contains("<language>fr</language>"))
    }
  }
}
