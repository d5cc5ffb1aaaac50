import HTTP
import News
import Stores
import Support
import Testing
import Times

@testable import Web

@Suite("Comments that are announced") struct LiveCommentsTests {
  private static let path = "/world/2026/10/15/talks"

  private struct NoStream: Error {}

  /// The stream of the story's page, and the version of the comments that the page bears.
  private func open(_ site: TestSite) throws -> (listener: Listener, version: String) {
    let page = try Document(try site.answer(.get, Self.path))
    let main = try #require(page.tags.first { $0.name == "main" }).attributes
    let talk = try #require(page.tags.first { $0.attributes["id"] == "comments" }).attributes
    let response = try site.answer(.get, try #require(main["data-live"]))
    guard case .stream(let stream) = response.body else { throw NoStream() }
    return (Listener(stream), try #require(talk["data-version"]))
  }

  private func story(_ site: TestSite) throws -> ID<Story> {
    let address = StoryAddress(
      edition: site.newsroom.edition(), section: "world",
      date: try #require(CivilDate(year: 2026, month: 10, day: 15)), slug: "talks")
    return try #require(try Stories(site.newsroom.pool).story(at: address)).summary.id
  }

  /// Comments as a reader of the site does; a moderator's word is not asked for.
  private func post(
    _ text: String, _ state: News.Comment.State = .approved, to site: TestSite,
    answers parent: ID<News.Comment>? = nil
  ) throws -> ID<News.Comment> {
    site.clock.now = site.clock.now + .seconds(1)
    return try Comments(site.site.pool).post(
      NewComment(
        story: story(site), parent: parent, writer: .new(digest: text, device: ""), author: "Ana",
        source: text, body: "<p>\(text)</p>", state: state), at: site.clock.now
    ).id
  }

  /// Reads the log of changes, as every program on the database does, and has it told.
  private func follow(_ site: TestSite) throws {
    _ = try site.answer(.get, "/about")
    site.site.live.deliver()
  }

  @Test(
    "what is shown is told on the page's one stream, without its words",
    arguments: Databases.available)
  func told(_ kind: Databases.Kind) throws {
    try TestSite.with(kind) { site in
      try site.fill()
      let (listener, empty) = try open(site)
      #expect(listener.comments == [empty] && empty == "0_0")
      #expect(site.site.live.openStreams == 1)
      _ = try post("The ferry was late again", to: site)
      try follow(site)
      let (other, one) = try open(site)
      #expect(listener.comments == [empty, one] && one.hasPrefix("1_"))
      #expect(other.comments == [one], "who comes later begins with what the page bears")
      #expect(!listener.text.contains("ferry") && !listener.text.contains("Ana"))
      #expect(listener.versions.count == 1, "the page itself is the same")
    }
  }

  @Test("what moderation holds tells nothing until it is approved; what is taken away is told")
  func held() throws {
    try TestSite.with { site in
      try site.fill()
      let first = try post("The first one", to: site)
      let (listener, one) = try open(site)
      let held = try post("Look at this", .held, to: site)
      try follow(site)
      #expect(listener.comments == [one])
      let comments = Comments(site.site.pool)
      let editor = Actor(account: nil, name: "Rana Keel")
      _ = try comments.decide([held], .init(.approved), by: editor, at: site.clock.now)
      try follow(site)
      let two = try open(site).version
      #expect(two.hasPrefix("2_") && listener.comments == [one, two])
      _ = try comments.decide([first], .init(.rejected), by: editor, at: site.clock.now)
      try follow(site)
      let rest = try open(site).version
      #expect(rest.hasPrefix("1_") && listener.comments == [one, two, rest])
    }
  }

  @Test("a vote changes no version, and another story's comments are not heard")
  func silence() throws {
    try TestSite.with { site in
      try site.fill()
      let comment = try post("The first one", to: site)
      let (listener, one) = try open(site)
      let reader = try Readers(site.site.pool).begin(
        token: "t", device: "", at: site.clock.now)
      try Comments(site.site.pool).vote(comment, by: reader.id)
      try follow(site)
      #expect(listener.comments == [one])
      let draft = site.newsroom.draft("Another story")
      let other = try site.newsroom.publish(draft).id
      _ = try Comments(site.site.pool).post(
        NewComment(
          story: other, writer: .new(digest: "x", device: ""), author: "Ben", source: "Hello",
          body: "<p>Hello</p>"), at: site.newsroom.now + .minutes(1))
      try follow(site)
      #expect(listener.comments == [one])
    }
  }
}
