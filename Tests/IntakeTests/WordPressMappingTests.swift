import Feeds
import Intake
import News
import Testing
import Times

@Suite struct WordPressMappingTests {
  /// What the only item of an export becomes, in London.
  static func outcome(_ item: String, _ export: Export = Export()) throws
    -> WordPressMapping.Outcome
  {
    var export = export
    export.items = [item]
    let mapping = WordPressMapping(edition: "en", zone: Zone("Europe/London") ?? .utc)
    var outcomes: [WordPressMapping.Outcome] = []
    let reader = WordPressReader { item, export in
      outcomes.append(mapping.outcome(of: item, in: export))
    }
    try reader.feed(Array(export.text.utf8))
    try reader.finish()
    return try #require(outcomes.first)
  }

  static func story(_ item: String) throws -> StoryDraft {
    guard case .story(let draft) = try outcome(item) else {
      Issue.record("no story")
      return StoryDraft()
    }
    return draft
  }

  @Test("a post becomes a story with its author, categories, tags and addresses")
  func post() throws {
    let draft = try Self.story(
      Export.item(
        7, title: "Ferries &amp; <em>tides</em>", excerpt: "<p>In short.</p>",
        more: Export.tag("Calder &amp; Sea") + Export.tag("Old", domain: "tag"),
        categories: [
          ("uncategorized", "Uncategorized"), ("sea", "Sea &amp; Air"), ("world", "World"),
        ]))
    #expect(draft.headline == "Ferries & tides" && draft.standfirst == "In short.")
    #expect(draft.guid == "wordpress:https://old.example#7" && draft.slug == "item-7")
    #expect(draft.section == "sea" && draft.sectionName == "Sea & Air" && draft.makesSections)
    #expect(draft.topics == ["World", "Calder & Sea", "Old"])
    #expect(draft.byline == [.person(name: "Mara Ellison", role: "")])
    #expect(draft.published.map { ISO8601.string($0) } == "2020-05-04T10:20:30Z")
    #expect(draft.oldAddresses == ["/2020/05/item-7/", "/?p=7"])
    #expect(draft.body == .html("<p>Text.</p>\n"))
  }

  @Test(
    "a category makes the section's address",
    arguments: [
      ([], "news", "News"),
      ([("uncategorized", "Uncategorized")], "uncategorized", "Uncategorized"),
      ([("%d8%ab%d9%82%d8%a7%d9%81%d8%a9", "ثقافة")], "ثقافة", "ثقافة"),
      ([("", "Sea and Air")], "sea-and-air", "Sea and Air"),
      ([("%f0%9f%9a%a2", "🚢")], "news", "🚢"),
    ] as [([(String, String)], String, String)])
  func sections(categories: [(String, String)], slug: String, name: String) throws {
    let draft = try Self.story(Export.item(1, categories: categories))
    #expect(draft.section == slug && draft.sectionName == name)
  }

  @Test(
    "a date comes from whichever clock has one",
    arguments: [
      ("2020-05-04 10:20:30", "2020-05-04 11:20:30", "2020-05-04T10:20:30Z"),
      ("0000-00-00 00:00:00", "2020-05-04 11:20:30", "2020-05-04T10:20:30Z"),
      ("", "2020-05-04 11:20:30", "2020-05-04T10:20:30Z"),
    ])
  func dates(gmt: String, local: String, utc: String) throws {
    let draft = try Self.story(Export.item(1, dateGMT: gmt, date: local))
    #expect(draft.published.map { ISO8601.string($0) } == utc)
  }

  @Test(
    "slugs are decoded, also those of other scripts",
    arguments: [
      ("ferries", "ferries"), ("%d8%b9%d8%a8%d9%91%d8%a7%d8%b1%d8%a9", "عبارة"), ("", ""),
      ("%e6%b8%a1%e8%88%b9", "渡船"), ("100%25", "100"), ("Old_Slug", "old-slug"), ("%zz", "zz"),
    ])
  func slugs(name: String, slug: String) throws {
    #expect(try Self.story(Export.item(1, name: name)).slug == slug)
  }

  @Test(
    "what is not taken says why",
    arguments: [
      (Export.item(1, status: "draft"), "its status is 'draft'"),
      (Export.item(1, status: "private"), "its status is 'private'"),
      (Export.item(1, status: "trash"), "its status is 'trash'"),
      (Export.item(1, type: "nav_menu_item"), "its type is 'nav_menu_item'"),
      (Export.item(1, more: "<wp:post_password>x</wp:post_password>"), "a password"),
      (Export.item(1, title: "", content: " <p> </p>"), "neither a title nor a text"),
      (Export.item(1, dateGMT: "0000-00-00 00:00:00", date: "0000-00-00 00:00:00"), "its date"),
      (Export.item(1, title: "🚢", name: "", type: "page"), "makes an address"),
    ])
  func skipped(item: String, words: String) throws {
    guard case .skipped(let reason) = try Self.outcome(item) else {
      Issue.record("it was taken")
      return
    }
    #expect(reason.contains(words))
  }

  @Test("an item without a title takes its first words; a long title is cut")
  func titles() throws {
    let words = "One two three four five six seven eight nine ten eleven."
    let draft = try Self.story(Export.item(1, title: "", content: "<p>\(words)</p>"))
    #expect(draft.headline == "One two three four five six seven eight nine ten")
    let long = try Self.story(Export.item(1, title: String(repeating: "ab ", count: 200)))
    #expect(long.headline.count == 300)
  }

  @Test("an attachment is its address, a page a page")
  func others() throws {
    let file = Export.item(
      1, type: "attachment", status: "inherit",
      more: "<wp:attachment_url>https://old.example/a.jpg</wp:attachment_url>")
    #expect(try Self.outcome(file) == .attachment(address: "https://old.example/a.jpg"))
    guard case .page(let page) = try Self.outcome(Export.item(2, title: "About", type: "page"))
    else {
      Issue.record("no page")
      return
    }
    #expect(page.slug == "item-2" && page.title == "About")
    #expect(page.oldAddresses == ["/2020/05/item-2/", "/?page_id=2"])
  }

  @Test(
    "an author is named as readers know them",
    arguments: [
      ("mara", StoryDraft.Credit.person(name: "Mara Ellison", role: "")),
      ("ines", .person(name: "ines", role: "")), ("", .staff),
    ])
  func authors(creator: String, credit: StoryDraft.Credit) throws {
    #expect(try Self.story(Export.item(1, creator: creator)).byline == [credit])
  }

  @Test(
    "an old address is the path and query that the item had",
    arguments: [
      ("https://old.example/?p=1", ["/?p=1", "/?p=1"]), ("https://old.example/", ["/?p=1"]),
      ("", ["/?p=1"]), ("http://old.example/a/b?c=d", ["/a/b?c=d", "/?p=1"]),
      ("https://old.example/%d8%b9/", ["/ع/", "/?p=1"]),
    ])
  func oldAddresses(link: String, paths: [String]) throws {
    #expect(try Self.story(Export.item(1, link: link)).oldAddresses == paths)
  }
}
