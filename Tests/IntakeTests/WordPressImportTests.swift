import Database
import Feeds
import Intake
import News
import Stores
import Support
import Testing
import Times

@Suite struct WordPressImportTests {
  @Test("posts, pages and attachments come in", arguments: Databases.available)
  func everything(_ kind: Databases.Kind) throws {
    try IntakeSite.with(kind) { site in
      let items = [
        Export.item(1, more: Export.tag("Calder")),
        Export.item(2, title: "About", content: "We.", name: "about", type: "page"),
        Export.item(
          3, type: "attachment", status: "inherit",
          more: "<wp:attachment_url>https://old.example/a.jpg</wp:attachment_url>"),
        Export.item(4, status: "draft"),
        Export.item(5, creator: "mara2", categories: [("new-one", "New &amp; one")]),
      ]
      let done = try site.importing(Export(items).text)
      #expect(done.error == nil)
      #expect(done.report.created == 2 && done.report.pages == 1 && done.report.attachments == 1)
      #expect(done.report.skipped == ["its status is 'draft', not publish or future": 1])
      #expect(done.report.redirects == 6)
      #expect(done.notes.contains("attachment 3: https://old.example/a.jpg"))
      let story = try #require(try site.story(formerly: "/2020/05/item-1/"))
      #expect(story.summary.headline == "Ferries return" && story.topics.map(\.name) == ["Calder"])
      #expect(try site.story(formerly: "/?p=5")?.summary.sectionName == "New & one")
      let page = try Pages(site.pool).page("about", of: site.newsroom.edition())
      #expect(page?.title == "About" && page?.body == "<p>We.</p>\n")
      #expect(
        try Redirects(site.pool).target(of: "/?page_id=2")
          == .page(edition: site.newsroom.edition(), slug: "about"))
      #expect(try Health(site.pool).findings(at: site.newsroom.now) == [])
    }
  }

  @Test(
    "a second run changes nothing and says the same of what is skipped",
    arguments: Databases.available)
  func again(_ kind: Databases.Kind) throws {
    try IntakeSite.with(kind) { site in
      let comment = Export.comment(1) + Export.comment(2, answers: 1)
      let items =
        (1...30).map { Export.item($0, more: comment.replacing(">1<", with: ">\($0)00<")) }
        + [Export.item(31, status: "draft"), Export.item(32, title: "A", type: "page")]
      let one = try site.importing(Export(items).text).report
      let two = try site.importing(Export(items).text).report
      #expect(one.created == 30 && one.pages == 1 && one.skippedCount == 1)
      #expect(two.created == 0 && two.revised == 0 && two.comments == 0 && two.redirects == 0)
      #expect(two.unchanged == 31 && two.pages == 0 && two.skippedCount == 1)
      let changed = items.map { $0.replacing("item-7", with: "item-seven") }
      let three = try site.importing(Export(changed).text).report
      #expect(three.revised == 1 && three.unchanged == 30)
      #expect(try site.story(formerly: "/2020/05/item-7/")?.summary.address.slug == "item-seven")
    }
  }

  @Test(
    "of a broken file what came before is stored, and the run goes on with a whole one",
    arguments: Databases.available)
  func broken(_ kind: Databases.Kind) throws {
    try IntakeSite.with(kind) { site in
      let items = (1...10).map { Export.item($0) }
      let whole = Export(items).text
      let cut = try #require(whole.firstRange(of: items[6])).upperBound
      let done = try site.importing(whole[..<cut] + "<item><title>half")
      #expect(done.error?.reason == .truncated)
      #expect((done.error?.line ?? 0) > 50)
      #expect(try site.story(formerly: "/?p=7") != nil)
      #expect(try site.story(formerly: "/?p=8") == nil)
      let source = "wordpress:https://old.example"
      let run = try #require(try Imports(site.pool).last(source))
      #expect(run.finished == nil)
      let rest = try site.importing(whole).report
      #expect(rest.created == 3 && rest.unchanged == 7)
      let finished = try #require(try Imports(site.pool).last(source))
      #expect(finished.id == run.id && finished.finished == site.newsroom.now)
      #expect(finished.report.hasPrefix("3 stories created, 0 revised, 7 unchanged"))
    }
  }

  @Test("a post that takes no comments comes closed, and stays as the desk has set it since")
  func closed() throws {
    try IntakeSite.with(.sqlite) { site in
      let closed = "<wp:comment_status>closed</wp:comment_status>" + Export.comment(1)
      let items = [
        Export.item(1, more: "<wp:comment_status>open</wp:comment_status>"),
        Export.item(2, more: closed), Export.item(3, more: closed),
      ]
      #expect(try site.importing(Export(items).text).report.comments > 0)
      let comments = Comments(site.pool)
      let rule = { (id: Int) throws -> CommentRule.Mode? in
        try site.story(formerly: "/2020/05/item-\(id)/").flatMap {
          try comments.ownRule(of: $0.summary.id)
        }
      }
      #expect(try [rule(1), rule(2), rule(3)] == [nil, .closed, .closed])
      let third = try #require(try site.story(formerly: "/2020/05/item-3/")).summary
      try comments.set(
        .open, of: third.id, headline: third.headline,
        by: Actor(account: nil, name: "Rana Keel"), at: site.newsroom.now)
      let changed = items.dropLast() + [Export.item(3, title: "Another title", more: closed)]
      _ = try site.importing(Export(Array(changed)).text)
      #expect(try [rule(2), rule(3)] == [.closed, .open])
    }
  }

  @Test("one bad item does not hold up the others", arguments: Databases.available)
  func bad(_ kind: Databases.Kind) throws {
    try IntakeSite.with(kind) { site in
      let items = [
        Export.item(1),
        Export.item(2, content: String(repeating: "long ", count: 900_000)),
        Export.item(3, more: (0..<120).map { Export.tag("Tag \($0)") }.joined()),
        Export.item(4, title: "No letters: 🚢".replacing("No letters: ", with: ""), name: ""),
        Export.item(5, dateGMT: "yesterday", date: ""),
        Export.item(6),
      ]
      let done = try site.importing(Export(items).text)
      #expect(done.report.created == 2 && done.report.skippedCount == 4)
      #expect(done.notes.count == 4)
      #expect(done.notes.allSatisfy { $0.hasPrefix("line ") })
    }
  }

  @Test(
    "comments keep their threads and states, and nothing of their authors but the name",
    arguments: Databases.available)
  func comments(_ kind: Databases.Kind) throws {
    try IntakeSite.with(kind) { site in
      let comments = [
        Export.comment(12, answers: 11), Export.comment(11, content: "One.\n\nTwo <b>x</b>."),
        Export.comment(13, approved: "0"), Export.comment(14, approved: "spam"),
        Export.comment(15, approved: "trash"), Export.comment(16, type: "pingback"),
        Export.comment(17, type: ""), Export.comment(18, dateGMT: "0000-00-00 00:00:00"),
        Export.comment(19, content: "<script>alert(1)</script>Hi"),
      ]
      let items = [
        Export.item(1, more: comments.joined()),
        Export.item(2, type: "page", categories: []).replacing(
          "</item>", with: Export.comment(30) + "</item>"),
      ]
      let done = try site.importing(Export(items).text)
      #expect(done.report.comments == 8)
      #expect(
        done.report.leftOutComments == [
          "its type is 'pingback', not comment": 1, "it stands under a page": 1,
        ])
      let story = try #require(try site.story(formerly: "/?p=1"))
      let thread = try Comments(site.pool).thread(ThreadRequest(story.summary.id)).comments
      #expect(
        Set(thread.map(\.author)) == [
          "Reader 11", "Reader 12", "Reader 17", "Reader 18", "Reader 19",
        ])
      let parent = thread.first { $0.author == "Reader 11" }
      #expect(thread.first { $0.author == "Reader 12" }?.parent == parent?.id)
      #expect(parent?.body.replacing("\n", with: "") == "<p>One.</p><p>Two <strong>x</strong>.</p>")
      #expect(thread.allSatisfy { !$0.body.contains("script") })
      let late = thread.first { $0.author == "Reader 18" }
      #expect(late?.posted == ISO8601.instant("2020-05-05T10:00:00Z"))
      let rows = try site.pool.read { db in
        try db.run("SELECT state FROM comment ORDER BY source_id")
      }
      let states: [String] = rows.map { $0[0] }
      #expect(states.filter { $0 == "held" }.count == 1)
      #expect(states.filter { $0 == "rejected" }.count == 2)
    }
  }

  @Test("slugs that a day has twice are kept apart", arguments: Databases.available)
  func duplicates(_ kind: Databases.Kind) throws {
    try IntakeSite.with(kind) { site in
      let items = [
        Export.item(1, name: "ferries"), Export.item(2, title: "Other", name: "ferries"),
        Export.item(3, name: "ferries", dateGMT: "2020-05-05 10:20:30"),
        Export.item(4, name: "ferries", categories: [("sport", "Sport")]),
      ]
      let done = try site.importing(Export(items).text)
      #expect(done.report.created == 3 && done.report.skippedCount == 1)
      #expect(done.notes.first?.contains("already the address") == true)
    }
  }

  @Test("a post of the future is kept for its day")
  func future() throws {
    try IntakeSite.with(.sqlite) { site in
      let item = Export.item(1, status: "future", dateGMT: "2027-01-01 00:00:00")
      #expect(try site.importing(Export([item]).text).report.created == 1)
      let list = try Stories(site.pool).list(
        StoryRequest(edition: site.newsroom.edition(), now: site.newsroom.now))
      #expect(list.stories.isEmpty)
      #expect(try site.story(formerly: "/?p=1") != nil)
    }
  }

  @Test("control characters are dropped and counted; a document type is refused")
  func characters() throws {
    try IntakeSite.with(.sqlite) { site in
      let text = Export([Export.item(1, title: "Fer\u{1}ri\u{C}es")]).text
      let done = try site.importing(text)
      #expect(done.report.droppedCharacters == 2)
      #expect(try site.story(formerly: "/?p=1")?.summary.headline == "Ferries")
      let type = text.replacing("<rss ", with: "<!DOCTYPE rss [<!ENTITY a \"b\">]>\n<rss ")
      #expect(try site.importing(type).error?.reason == .syntax)
    }
  }

  @Test("many items come in in their order over several batches")
  func batches() throws {
    try IntakeSite.with(.sqlite) { site in
      let items = (1...1100).map { Export.item($0, title: "Story \($0)") }
      let done = try site.importing(Export(items).text)
      #expect(done.report.created == 1100 && done.report.redirects == 2200)
      #expect(try site.importing(Export(items).text).report.unchanged == 1100)
      #expect(try site.story(formerly: "/?p=1100")?.summary.headline == "Story 1100")
    }
  }

  @Test("an Arabic export goes into the Arabic edition")
  func arabic() throws {
    try IntakeSite.with(.sqlite) { site in
      let item = Export.item(
        1, title: "عودة العبارات", content: "نص.", name: "%d8%b9%d9%88%d8%af%d8%a9",
        link: "https://old.example/%d8%b9%d9%88%d8%af%d8%a9/")
      #expect(try site.importing(Export([item]).text, into: "ar").report.created == 1)
      let story = try #require(try site.story(formerly: "/عودة/"))
      #expect(story.summary.address.slug == "عودة" && story.language == "ar")
    }
  }
}
