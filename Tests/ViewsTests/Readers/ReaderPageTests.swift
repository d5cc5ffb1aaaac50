import Foundation
import Markup
import News
import Testing
import Text
import Times

@testable import Views

@Suite("Pages of readers")
struct ReaderPageTests {
  private static let owner = ReaderOwn(formToken: "token", login: "rana-1")
  private static let byMail = ReaderOwn(formToken: "token", login: nil, hasMail: true)

  private static func entries(_ language: String, _ words: String) -> [SavedEntry] {
    let story = Sample.summary(language: language, headline: words)
    let other = Sample.summary(
      language: language == "ar" ? "en" : "ar", headline: words)
    var changed = SavedEntry(
      mark: "a", subject: .story(story), saved: Sample.now, read: Sample.now, note: words)
    changed.changes = [
      Act(kind: .correct, at: Sample.now, note: words), Act(kind: .restore, at: Sample.now),
    ]
    changed.hasDifference = true
    return [
      changed, SavedEntry(mark: "b", subject: .story(other), saved: Sample.now),
      SavedEntry(mark: "c", subject: .retracted(story), saved: Sample.now, archived: Sample.now),
      SavedEntry(mark: "d", subject: .gone, saved: Sample.now, note: words),
      SavedEntry(
        mark: "e", subject: .link(address: "https://example.org/\(words)", title: words),
        saved: Sample.now),
      SavedEntry(
        mark: "f", subject: .link(address: "javascript:alert(1)", title: ""), saved: Sample.now),
    ]
  }

  /// Every page of a reader's own, by a name for messages.
  static func pages(_ language: String, words: String = "night ferry") -> [(String, HTML)] {
    let context = Sample.context(language)
    let entries = entries(language, words)
    var list = SavedPage(
      owner: owner, fields: SavedFields(.unread, text: words, section: "en/world"),
      entries: entries, count: 6, total: 9,
      sections: Sample.sections(language).map { SavedSection(section: $0, count: 3) })
    (list.isFurther, list.older, list.feedKey, list.books) = (true, "m", "key", 2)
    list.typed = .init(mark: "a", note: words, isEntryGone: false)
    var lost = SavedPage(owner: owner, entries: entries, count: 6, total: 9)
    lost.typed = .init(mark: "z", note: words, isEntryGone: true)
    let story = Sample.summary(language: language, headline: words)
    let changes = Sample.changes(words, story).log.entries[1]
    let texts = changes.before.flatMap { before in changes.text.map { (before, $0) } }
    return [
      ("list", list.html(in: context)), ("lost", lost.html(in: context)),
      ("empty", SavedPage(owner: nil).html(in: context)),
      (
        "nothing found",
        SavedPage(owner: owner, fields: SavedFields(text: words), total: 3).html(in: context)
      ),
      (
        "changes",
        SavedChangesPage(entry: entries[0], story: story, texts: texts).html(in: context)
      ),
    ] + entrances(words, context) + others(words, context)
  }

  private static func entrances(_ words: String, _ context: PageContext) -> [(String, HTML)] {
    let pages: [ReaderEntrancePage] = [
      .signIn(name: words, fault: .wrong), .signIn(name: "", fault: .tooMany(minutes: 3)),
      .wish(words), .account(login: words, seal: words, owner: owner, fault: .short),
      .account(login: words, seal: words, owner: nil, fault: .tooMany(minutes: 1)),
      .join(key: "key", entries: 3), .dead, .forget(owner), .forgotten, .full(most: 5000),
      .followedFull(most: 200), .crowded(minutes: 12), .stale,
      .signIn(name: words, fault: .wrong, mail: MailForm()), .wish(words, mail: MailForm()),
      .wish(words, owner: byMail),
      .account(login: words, seal: words, owner: byMail, fault: nil, sendsMail: true),
      .account(login: words, seal: words, owner: owner, fault: nil, sendsMail: true),
    ]
    let ways: [MailedLinkPage] = [
      .ask(MailForm(address: words, fault: .malformed)),
      .ask(MailForm(address: words, fault: .tooMany(minutes: 3))),
      .ask(MailForm(address: words, fault: .busy)), .onItsWay,
      .link(key: "key", address: words, .entersAccount),
      .link(key: "key", address: words, .makesAccount),
      .link(key: "key", address: words, .joinsAccount),
      .link(key: "key", address: words, .isTaken), .joined, .taken, .dead(nil), .dead(MailForm()),
    ]
    return pages.enumerated().map { ("entrance \($0.offset)", $0.element.html(in: context)) }
      + ways.enumerated().map { ("mailed \($0.offset)", $0.element.html(in: context)) }
  }

  private static func others(_ words: String, _ context: PageContext) -> [(String, HTML)] {
    var report = BringPage.Report()
    (report.stories, report.links, report.known, report.full) = (1, 2, 3, 4)
    report.missing = Array(repeating: words, count: 60)
    report.refused = [words]
    var you = YouPage(
      owner: owner,
      kept: .init(
        began: Sample.now, saved: 3, followed: 2, name: words,
        devices: [
          ReaderDevice(
            key: "k", device: words, began: Sample.now, seen: Sample.now, isCurrent: true),
          ReaderDevice(
            key: "l", device: "", began: Sample.now, seen: Sample.now, isCurrent: false),
        ]))
    (you.link, you.fault) = (words, .wrong)
    you.kept?.comments = 2
    you.kept?.votes = 3
    you.kept?.reports = 1
    you.kept?.appeals = 11
    you.kept?.feedKey = "key"
    var both = you
    both.owner?.hasMail = true
    both.asksPassword = false
    both.mail = MailForm(address: words, fault: .malformed)
    var mailed = YouPage(owner: byMail, kept: you.kept)
    mailed.mail = MailForm()
    let section = Sample.sections(context.edition.language)[0]
    let stories = Sample.summaries(2, language: context.edition.language)
    let followed = [
      FollowingPage.Followed(
        list: FollowedList(
          subject: .section(section), edition: context.edition.id, since: Sample.now,
          seen: Sample.now), stories: stories, isMore: true),
      FollowingPage.Followed(
        list: FollowedList(
          subject: .person(ID(rawValue: 1), slug: "x", name: words), edition: context.edition.id,
          since: Sample.now, seen: Sample.now), stories: [], isMore: false),
    ]
    var following = FollowingPage(owner: owner, lists: followed)
    following.feedKey = "key"
    let comments = Sample.comments(words)
    following.answers = [1, 3].map {
      CommentAnswer(comment: comments[$0], answered: comments[$0 - 1], story: stories[0])
    }
    var unanswered = FollowingPage(owner: owner)
    unanswered.answers = []
    return [
      ("import", BringPage(owner: nil).html(in: context)),
      ("report", BringPage(owner: owner, report: report, fault: .tooMany(9)).html(in: context)),
      ("you", you.html(in: context)), ("you, both ways", both.html(in: context)),
      ("you, by mail", mailed.html(in: context)),
      ("you, no mail now", YouPage(owner: byMail, kept: you.kept).html(in: context)),
      ("list, by mail", SavedPage(owner: byMail).html(in: context)),
      ("nobody", YouPage(owner: nil).html(in: context)),
      ("following", following.html(in: context)),
      ("unanswered", unanswered.html(in: context)),
      ("follows nothing", FollowingPage(owner: nil).html(in: context)),
    ]
  }

  @Test(
    "are well-formed, whatever the words", arguments: Sample.languages,
    ["ferry", EveryPageTests.hostile])
  func wellFormed(language: String, words: String) throws {
    for (name, html) in Self.pages(language, words: words) {
      #expect(throws: Never.self, "\(language) \(name)") { try Element.parse(html.bytes) }
      #expect(!html.string.contains("<script>"), "\(language) \(name)")
      #expect(!html.string.contains("href=\"javascript:"), "\(language) \(name)")
    }
  }

  @Test("have one main heading, named controls, and their language", arguments: Sample.languages)
  func names(language: String) throws {
    for (name, html) in Self.pages(language) {
      let page = try Element.parse(html.bytes)
      #expect(page.attributes["lang"] == language)
      #expect(page.attributes["dir"] == (language == "ar" ? "rtl" : "ltr"))
      let levels = page.all.compactMap { element in
        element.name.count == 2 && element.name.hasPrefix("h") ? Int(element.name.dropFirst()) : nil
      }
      #expect(levels.filter { $0 == 1 }.count == 1 && levels.first == 1, "\(name): \(levels)")
      for (before, after) in zip(levels, levels.dropFirst()) {
        #expect(after <= before + 1, "\(name) leaps: \(levels)")
      }
      let ids = page.all.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count, "\(name) has an id twice: \(ids)")
      for control in page.all("input") + page.all("select") + page.all("textarea")
      where control.attributes["type"] != "hidden" {
        let id = control.attributes["id"]
        let labels = page.all("label").filter { $0.attributes["for"] == id }
        #expect(labels.count == 1, "\(name): \(control.attributes)")
      }
      let text = page.first("body")?.words ?? ""
      let names = Message.names(in: text)
      #expect(names.isEmpty, "\(name) shows the keys \(names)")
    }
  }

  @Test("forms that change something of the reader's carry the reader's token")
  func tokens() throws {
    let open = [
      "/saved/sign-in", "/saved/join/key", "/following", "/saved/mail", "/saved/mail/key",
    ]
    for (name, html) in Self.pages("en") {
      for form in try Element.parse(html.bytes).all("form")
      where form.attributes["method"] == "post" {
        guard !open.contains(form.attributes["action"] ?? ""), name != "import",
          name != "entrance 4"
        else { continue }
        let tokens = form.all("input").filter { $0.attributes["name"] == "token" }
        #expect(tokens.map { $0.attributes["value"] } == ["token"], "\(name)")
      }
    }
  }

  @Test("their style sheet knows the classes that they bear")
  func styles() throws {
    var borne: Set<String> = ["kept"]
    for (_, html) in Self.pages("en") {
      for element in try Element.parse(html.bytes).all {
        borne.formUnion((element.attributes["class"] ?? "").split(separator: " ").map(String.init))
      }
    }
    let sheet = StyleSheet.readersMinified
    let named = Set(sheet.matches(of: #/\.([a-z][a-z-]*)/#).map { String($0.output.1) })
    #expect(named.subtracting(borne) == [])
    let all = named.union(
      StyleSheet.minified.matches(of: #/\.([a-z][a-z-]*)/#).map { String($0.output.1) })
    #expect(borne.subtracting(all).subtracting(["skip", "plain", "prev"]) == [])
    #expect(sheet.filter { $0 == "{" }.count == sheet.filter { $0 == "}" }.count)
    for word in ["margin-left", "margin-right", "float:", ";left:", ";right:"] {
      #expect(!sheet.contains(word), "\(word)")
    }
  }

  @Test("the scripts ask nobody else and make no markup")
  func scripts() {
    for script in [ReaderScript.page, ReaderScript.worker] {
      for word in ["innerHTML", "eval", "importScripts", "http:", "https:", "cookie"] {
        #expect(!script.contains(word), "\(word)")
      }
    }
  }

  @Test("every file of a book is well-formed, in its direction", arguments: Sample.languages)
  func book(language: String) throws {
    let summary = Sample.summary(language: language, headline: EveryPageTests.hostile)
    var story = Sample.story(summary, language: language)
    let digest = String(repeating: "0a", count: 32)
    story.body = """
      <p>One <a href="/about?a=1&amp;b=2" rel="x">two</a> <time datetime="x">now</time></p>\
      <figure class="picture"><picture><source type="image/avif" srcset="/pictures/x.avif 1w"/>\
      <img src="/pictures/\(digest)-320.jpg" srcset="/a 1w" sizes="1" alt="A &quot;boat&quot;" \
      loading="lazy"/></picture><figcaption>A boat</figcaption></figure>
      """
    let book = Book(
      [.init(story: story, note: "a\nb<c")], part: 1, of: 2, in: Sample.context(language))
    #expect(book.pictures.contains("\(digest)-320.jpg"))
    let files = book.files(pictures: ["\(digest)-320.jpg": [1, 2, 3]])
    #expect(files.first?.path == "mimetype" && files.first?.isStored == true)
    for file in files where [".xhtml", ".opf", ".xml", ".svg"].contains(where: file.path.hasSuffix)
    {
      #expect(throws: Never.self, "\(file.path)") { try Element.parse(file.bytes) }
    }
    let text = { (name: String) -> String in
      files.first { $0.path == "book/\(name)" }.map { String(decoding: $0.bytes, as: UTF8.self) }
        ?? ""
    }
    #expect(
      text("package.opf").contains("page-progression-direction=\"rtl\"") == (language == "ar"))
    let chapter = text("story-1.xhtml")
    #expect(
      chapter.contains("<img src=\"pictures/\(digest)-320.jpg\" alt=\"A &quot;boat&quot;\"/>"))
    #expect(chapter.contains("href=\"https://lantern.example/about?a=1&amp;b=2\""))
    for word in ["srcset", "loading", "datetime=\"x\"", "<source", "rel=\"x\""] {
      #expect(!chapter.contains(word), "\(word)")
    }
    #expect(text("pictures/\(digest)-320.jpg").utf8.count == 3)
  }
}
