import Database
import HTTP
import News
import Stores
import Support
import Testing
import Text
import Times

@testable import Web

private typealias Comment = News.Comment

@Suite("A kept page is the page that would be made now")
struct TruthTests {
  @Test(
    "after any act, by whomever, and at any time, forwards and back",
    arguments: Array(zip(1...4, [.sqlite, .sqlite, .sqlite] + Databases.available.suffix(1))))
  func truth(_ seed: Int, _ kind: Databases.Kind) throws {
    try TestSite.with(kind) { site in
      try site.fill()
      var life = try RandomLife(site, seed: seed)
      for step in 0..<18 {
        let deed = try life.live()
        for path in try life.paths() {
          let kept = try site.answer(.get, path)
          let made = life.fresh(path)
          let context = "seed \(seed), step \(step), after \(deed): \(path)"
          #expect(kept.status == made.status, "\(context)")
          #expect(kept.text == made.text, "\(context)")
        }
      }
      let counters = try #require(site.site.cache).counters
      // The comparison would mean nothing if nothing were kept.
      #expect(counters.handled.value > counters.renders.value / 4)
    }
  }
}

/// A paper to which things happen at random.
private struct RandomLife {
  let site: TestSite
  private let plain: Responder
  private var dice: Dice
  private var guids: [String] = []

  init(_ site: TestSite, seed: Int) throws {
    self.site = site
    dice = Dice(seed: seed)
    var settings = site.site.settings
    settings.cacheBytes = nil
    let clock = site.clock
    plain = try Responder(
      Site(
        pool: site.newsroom.pool, signal: WatchfulSignal(), settings: settings,
        languages: .builtIn, clock: { clock.now }, log: { _ in }))
  }

  /// The page as it would be made now.
  func fresh(_ path: String) -> Response {
    Request(.get, target: path).map { request in
      var request = request
      request.id = "request-7"
      return plain.respond(to: request)
    } ?? Response(.badRequest)
  }

  /// Addresses of every kind of page, and some of the stories that they link to.
  mutating func paths() throws -> [String] {
    var paths = [
      "/", "/ar/", "/latest", "/world/", "/sport/", "/corrections", "/archive", "/2026/",
      "/2026/11/", "/2026/11/24/", "/feed.atom", "/world/feed.rss", "/corrections/feed.json",
      "/sitemap.xml", "/sitemap/en/2026-11.xml", "/news-sitemap.xml", "/about",
      "/topic/ferries", "/by/thomas-wren", "/agency/northern-wire", "/?p=7", "/world/?utm=x",
    ]
    for list in ["/", "/latest", "/sport/"] {
      let links = fresh(list).text.matches(of: /href="(\/[^"]*)"/).map { String($0.1) }
      for _ in 0..<5 where !links.isEmpty { paths.append(dice.pick(links)) }
      let stories = links.filter { $0.contains(/\/\d{4}\/\d\d\/\d\d\/[^\/]+$/) }
      if !stories.isEmpty {
        paths.append(dice.pick(stories) + dice.pick(["/changes", "/changes.json"]))
        paths.append(dice.pick(stories) + "/comments" + dice.pick(["", "/newest", "/replied"]))
      }
    }
    return paths.map { $0.split(separator: "&amp;").joined(separator: "&") }
  }

  /// Does something, and says what.
  mutating func live() throws -> String {
    let now = site.clock.now
    switch dice.roll(22) {
    case 0..<4: return try publish(now)
    case 4, 5: return try revise(now)
    case 6, 7: return try act(now)
    case 8:
      try Pages(site.newsroom.pool).save(
        Page(
          edition: site.newsroom.edition(), slug: "about", title: "About \(dice.roll(9))",
          markdown: "Us.", body: "<p>Us.</p>", modified: now, role: .about))
      return "a page was saved"
    case 9:
      try Editions(site.newsroom.pool).save(
        Section(
          id: ID(rawValue: 0), edition: site.newsroom.edition(), slug: "world",
          name: "World \(dice.roll(9))"))
      return "a section was renamed"
    case 10:
      try Reads(site.newsroom.pool).add(
        (1...3).map { _ in
          Reads.Count(story: ID(rawValue: Int64(1 + dice.roll(30))), at: now, reads: dice.roll(50))
        }, at: now)
      return "stories were read"
    case 11:
      site.clock.now = now - .minutes(Int64(1 + dice.roll(90)))
      return "the clock went back"
    case 12:
      site.clock.now = now + .hours(Int64(1 + dice.roll(200)))
      return "days went by"
    case 13: return try arrange(now)
    case 14: return try breakNews(now)
    case 15: return try setMenu(now)
    case 16: return try renameTopic(now)
    case 17: return try changePerson(now)
    case 18, 19: return try comment(now)
    case 20: return try moderate(now)
    default:
      site.clock.now = now + .seconds(Int64(dice.roll(4000)))
      return "time went by"
    }
  }

  private mutating func draft(_ guid: String, _ now: Instant) -> StoryDraft {
    var draft = site.newsroom.draft(
      "Headline \(dice.roll(1000))", section: dice.pick(Newsroom.sections))
    draft.guid = guid
    draft.slug = "story-\(guid)"
    draft.topics = dice.roll(2) == 0 ? ["Ferries"] : ["Fog", "Ferries"]
    draft.byline = [.person(name: dice.pick(["Thomas Wren", "Rana Keel"]), role: "")]
    if dice.roll(3) == 0 { draft.byline.append(.agency(name: "Northern Wire")) }
    if dice.roll(4) == 0 { draft.usage = .noArchive }
    if dice.roll(5) == 0 { draft.translation = "talks" }
    return draft
  }

  private mutating func publish(_ now: Instant) throws -> String {
    let guid = "life-\(guids.count)"
    guids.append(guid)
    var draft = draft(guid, now)
    let offset = Int64(dice.roll(600) - 400)
    draft.published = now + .minutes(offset)
    if dice.roll(4) == 0 { draft.embargo = now + .minutes(Int64(dice.roll(300))) }
    if dice.roll(5) == 0 {
      draft.expires = max(now, now + .minutes(offset)) + .minutes(Int64(301 + dice.roll(300)))
    }
    draft.related = guids.count > 1 ? [dice.pick(guids), "life-\(guids.count + 1)"] : []
    try store(draft, now)
    return "a story was published"
  }

  private mutating func revise(_ now: Instant) throws -> String {
    guard !guids.isEmpty else { return "nothing" }
    let guid = dice.pick(guids)
    guard let address = try Stories(site.newsroom.pool).address(guid: guid),
      let story = try Stories(site.newsroom.pool).story(at: address)
    else { return "nothing" }
    var draft = draft(guid, now)
    draft.published = story.summary.published
    try store(draft, now)
    return "a story was revised"
  }

  /// Somebody comments on a story, or answers a comment.
  private mutating func comment(_ now: Instant) throws -> String {
    let comments = Comments(site.newsroom.pool)
    let story = ID<Story>(rawValue: Int64(1 + dice.roll(40)))
    let above = try comments.thread(ThreadRequest(story)).comments.filter { !$0.body.isEmpty }
    let parent = above.isEmpty || dice.roll(2) == 0 ? nil : dice.pick(above).id
    do {
      _ = try comments.post(
        NewComment(
          story: story, parent: parent, writer: .new(digest: "\(dice.roll(1 << 30))", device: ""),
          author: "Ana", source: "x", body: "<p>Words \(dice.roll(1000))</p>",
          state: dice.roll(4) == 0 ? .held : .approved), at: now)
    } catch is CommentFault {
      return "nothing"
    }
    return "somebody commented"
  }

  /// A moderator decides about a comment, or a reader votes for it.
  private mutating func moderate(_ now: Instant) throws -> String {
    let comments = Comments(site.newsroom.pool)
    let all = try comments.queue(CommentQueueRequest(.all), at: now).comments
    guard !all.isEmpty else { return "nothing" }
    let record = dice.pick(all).record
    if dice.roll(3) == 0, record.comment.state == .approved, let reader = try newReader(now) {
      try comments.vote(record.comment.id, by: reader)
      return "a reader voted"
    }
    let state = dice.pick([Comment.State.approved, .rejected, .held])
    _ = try comments.decide([record.comment.id], .init(state), by: Self.editor, at: now)
    return "a comment was moderated"
  }

  private mutating func newReader(_ now: Instant) throws -> ID<Reader>? {
    try Readers(site.newsroom.pool).begin(
      token: "\(dice.roll(1 << 30))", device: "", at: now
    ).id
  }

  private static let editor = Actor(account: nil, name: "Rana Keel")

  /// Puts stories on the front or on that of a section.
  private mutating func arrange(_ now: Instant) throws -> String {
    let (pool, edition) = (site.newsroom.pool, site.newsroom.edition())
    let slots = FrontSlots(pool)
    let section = dice.roll(2) == 0 ? nil : try site.newsroom.section(dice.pick(Newsroom.sections))
    let put = (0..<3).compactMap { place -> FrontSlot? in
      guard dice.roll(3) > 0 else { return nil }
      let until = dice.roll(2) == 0 ? nil : now + .minutes(Int64(1 + dice.roll(200)))
      return FrontSlot(place: place, story: ID(rawValue: Int64(1 + dice.roll(40))), until: until)
    }
    do {
      try slots.set(
        put, of: edition, section: section,
        on: try slots.all(of: edition, section: section).mark, by: Self.editor, at: now)
    } catch is Refusal {
      return "nothing"
    }
    return "a front was arranged"
  }

  private mutating func breakNews(_ now: Instant) throws -> String {
    let editions = Editions(site.newsroom.pool)
    let bar =
      dice.roll(3) == 0
      ? nil
      : BreakingBar(
        words: "Breaking \(dice.roll(9))", address: "/latest",
        until: now + .seconds(Int64(1 + dice.roll(9000))))
    let stored = try editions.all().first?.breaking
    try editions.setBreaking(
      bar, of: site.newsroom.edition(), on: stored.mark, by: Self.editor, at: now)
    return "news was breaking"
  }

  private mutating func setMenu(_ now: Instant) throws -> String {
    let (menus, edition) = (Menus(site.newsroom.pool), site.newsroom.edition())
    let kind = dice.pick(Menu.Kind.allCases)
    let stored = try menus.all(of: edition).first { $0.kind == kind }
    let items: [Menu.Item] = [
      .init(.section(try site.newsroom.section("sport"))), .init(.page("about")),
      .init(.list(.archive), words: "Old \(dice.roll(9))"),
    ]
    try menus.set(
      Menu(kind, Array(items.prefix(dice.roll(4)))), of: edition,
      on: stored?.mark ?? StateMark(of: []), by: Self.editor, at: now)
    return "a menu was set"
  }

  private mutating func renameTopic(_ now: Instant) throws -> String {
    let (topics, edition) = (Topics(site.newsroom.pool), site.newsroom.edition())
    let rows = try topics.list(of: edition).rows.map(\.topic)
    guard rows.count > 1, dice.roll(3) == 0 else {
      guard var topic = rows.first else { return "nothing" }
      let base = topic.mark
      topic.name = "Ferries \(dice.roll(9))"
      try topics.change(topic, on: base, by: Self.editor, at: now)
      return "a topic was renamed"
    }
    try topics.merge(rows[1].id, into: rows[0].id, by: Self.editor, at: now)
    return "two topics became one"
  }

  private mutating func changePerson(_ now: Instant) throws -> String {
    let people = People(site.newsroom.pool)
    guard let row = try people.desk.list(in: "en").first,
      var record = try people.desk.record(ID(rawValue: row.id))
    else { return "nothing" }
    let base = record.mark
    record.words["en"]?.about = "Writes \(dice.roll(9))."
    record.picture = dice.roll(2) == 0 ? TestSite.picture.digest : nil
    try people.desk.change(ID(rawValue: row.id), record, on: base, by: Self.editor, at: now)
    return "a person was changed"
  }

  private mutating func act(_ now: Instant) throws -> String {
    guard !guids.isEmpty else { return "nothing" }
    let kind = dice.pick([Act.Kind.correct, .clarify, .update, .retract, .restore])
    do {
      try Publishing(site.newsroom.pool).act(kind, on: dice.pick(guids), note: "So it is.", at: now)
    } catch is Refusal {
      return "nothing"
    }
    return "a story was to \(kind)"
  }

  private func store(_ draft: StoryDraft, _ now: Instant) throws {
    do {
      try Publishing(site.newsroom.pool).publish(Newsroom.prepare(draft), at: now)
    } catch is Refusal {}
  }
}
