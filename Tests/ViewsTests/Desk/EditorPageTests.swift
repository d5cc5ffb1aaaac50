import Markup
import News
import Testing
import Text
import Times

@testable import Views

@Suite("The editor's page") struct EditorPageTests {
  private static func draft(_ words: String) -> StoryDraft {
    var draft = StoryDraft()
    (draft.edition, draft.section, draft.headline) = ("en", "world", words)
    (draft.kicker, draft.standfirst, draft.source, draft.usageText) = (words, words, words, words)
    draft.body = .markdown("\(words)\n\n\(words)")
    draft.byline = [
      .staff, .person(name: "Thomas Wren", role: "ferry correspondent"), .agency(name: "Wire"),
    ]
    draft.topics = ["Ferries", "Strait"]
    draft.picture = .init(reference: "0a", alt: words, caption: words, credit: "I. Okafor")
    draft.social = SocialTexts(title: "Short", description: words)
    draft.embargo = Sample.now + .seconds(3600)
    draft.usage = [.noFeeds, .noMail]
    draft.related = ["guid-1"]
    return draft
  }

  private static func copy(_ words: String, standing: StoryState?) -> WorkingCopy {
    let by = Actor(account: ID(rawValue: 1), name: words)
    let due = ScheduledPublication(
      id: ID(rawValue: 1), story: ID(rawValue: 7), revision: 3, due: Sample.now + .days(1),
      by: by, kind: .publish, note: "")
    return WorkingCopy(
      id: ID(rawValue: 7), draft: draft(words), head: 3, live: standing == nil ? nil : 2,
      state: .inReview, standing: standing, address: nil, owner: by, savedBy: by,
      saved: Sample.now, approval: nil, plan: StoryPlan(day: .init(daysSinceEpoch: 20_000)),
      scheduled: due, isConverted: false)
  }

  /// Pages of the editor with all that they can show.
  static func pages(
    _ staff: DeskStaff, words: String, in context: PageContext
  ) -> [(name: String, html: HTML)] {
    var pages: [(name: String, html: HTML)] = []
    for standing in [nil, StoryState.published, .retracted] {
      var page = EditorPage(copy(words, standing: standing), in: Sample.edition("en"))
      page.sections = Sample.sections("en")
      page.rights.mayWrite = true
      (page.rights.mayPublish, page.rights.mayUseFile) = (true, true)
      page.checks = PublishingCheck.Kind.allCases.map { PublishingCheck($0, words) }
      page.others = [words, "Omar"]
      page.accounts = [staff.account]
      (page.names, page.topics) = ([words], [words])
      page.picture = Sample.picture
      page.related = ["guid-1": (words, Link("/world/"))]
      page.link = Link("/world/")
      (page.typed, page.news) = (Sample.now, .showsTyped(Sample.now))
      page.notes = [nil, Sample.now].map { done in
        DeskNote(
          id: ID(rawValue: 1), at: Sample.now, by: Actor(account: nil, name: words),
          passage: words, text: words, done: done, doneBy: words)
      }
      pages.append(("editor, \(standing as Any)", page.html(for: staff, in: context)))
      page.faults = StoryField.allCases.map { FieldFault($0.rawValue, .missing) }
      page.faults += ["why", "word", "note", "due", "sentence", "remark", "passage", ""].map {
        FieldFault($0, .other(words))
      }
      // A time that the clocks of London show twice.
      page.fields[.embargo] = "2026-10-25T01:30"
      (page.typed, page.news, page.checks) = (nil, .stateConflict, [])
      pages.append(("editor with faults, \(standing as Any)", page.html(for: staff, in: context)))
    }
    var reading = EditorPage(copy(words, standing: nil), in: Sample.edition("en"))
    reading.news = .done(.published)
    pages.append(("editor to read", reading.html(for: staff, in: context)))
    return pages + others(staff, words, context)
  }

  private static func others(
    _ staff: DeskStaff, _ words: String, _ context: PageContext
  ) -> [(name: String, html: HTML)] {
    let text = ParagraphMerge(base: "a\n\nb", mine: "a\n\n\(words)", theirs: "a\n\nc")
    var merge = MergePage(
      story: ID(rawValue: 7), by: words, head: 4, language: "en",
      fields: StoryFields(draft(words), in: .utc), text: text)
    merge.clashes = [(.headline, words, "b"), (.topics, "a\nb", words)]
    merge.rest = [("why", words)]
    var new = NewStoryPage(places: [(Sample.edition("en"), Sample.sections("en"))])
    new.faults = [FieldFault("headline", .missing), FieldFault("place", .unknown)]
    new.headline = words
    return [
      ("merge", merge.html(for: staff, in: context)), ("new", new.html(for: staff, in: context)),
    ]
  }

  @Test(
    "fields give the draft back that they were made of", arguments: ["night ferry", "ليل", "&<\""])
  func fields(_ words: String) {
    let draft = Self.draft(words)
    let zone = Sample.edition("en").zone
    let (again, faults) = StoryFields(draft, in: zone).draft(of: draft, in: zone)
    #expect(again == draft && faults.isEmpty)
    var blank = StoryDraft()
    blank.edition = "en"
    let fresh = StoryFields(draft, in: zone).draft(of: blank, in: zone).draft
    #expect(fresh == draft)
  }

  @Test("times that clocks skip or show twice are told apart")
  func times() throws {
    let zone = try #require(Zone("Europe/London"))
    #expect(throws: DeskTime.Fault.self) { try DeskTime.instant("2026-03-29T01:30", in: zone) }
    #expect(throws: DeskTime.Fault.self) { try DeskTime.instant("2026-10-25T01:30", in: zone) }
    let first = try DeskTime.instant("2026-10-25T01:30", which: "first", in: zone)
    let second = try DeskTime.instant("2026-10-25T01:30", which: "second", in: zone)
    #expect(first == Sample.instant("2026-10-25T00:30:00Z"))
    #expect(second == Sample.instant("2026-10-25T01:30:00Z"))
    #expect(
      try DeskTime.instant("2026-07-01 09:00", in: zone) == Sample.instant("2026-07-01T08:00:00Z"))
    #expect(try DeskTime.instant(" ", in: zone) == nil)
    for wrong in ["x", "2026-13-01T00:00", "2026-07-01", "25:00"] {
      #expect(throws: DeskTime.Fault.self, "\(wrong)") { try DeskTime.instant(wrong, in: zone) }
    }
    // A time that was not touched stays, though its field has no milliseconds.
    var draft = Self.draft("x")
    draft.embargo = Instant(milliseconds: Sample.instant("2026-10-25T00:30:00Z").milliseconds + 7)
    let fields = StoryFields(draft, in: zone)
    #expect(fields.which(.embargo) == "first")
    #expect(fields.draft(of: draft, in: zone).draft.embargo == draft.embargo)
  }

  @Test("what is wrong with a field is said of that field")
  func faults() {
    var fields = StoryFields(Self.draft("x"), in: .utc)
    let wrong: [(StoryField, String, FieldFault.Kind)] = [
      (.headline, " ", .missing),
      (.headline, String(repeating: "x", count: 301), .tooLong(count: 301, most: 300)),
      (.kicker, "a\u{0}", .control), (.standfirst, "a\u{1B}", .control),
      (.slug, "Two Words", .address(suggestion: "two-words")), (.embargo, "soon", .noTime),
      (.body, String(repeating: "x", count: 4_000_001), .tooLarge(most: 4_000_000)),
      (.topics, (0...100).map(String.init).joined(separator: "\n"), .tooMany(most: 100)),
    ]
    for (field, text, kind) in wrong {
      let before = fields[field]
      fields[field] = text
      let faults = fields.draft(of: Self.draft("x"), in: .utc).faults
      #expect(faults == [FieldFault(field.rawValue, kind)])
      fields[field] = before
    }
    fields[.day] = "2026-11-30"
    fields[.words] = "many"
    #expect(fields.plan().faults == [FieldFault("plan.words", .noNumber)])
    fields[.words] = "600"
    #expect(fields.plan().plan?.words == 600)
  }

  @Test("the script is small, makes no markup from text and asks nobody else")
  func script() {
    let script = EditorScript.minified
    #expect(script.utf8.count <= 14_000)
    for word in [
      "innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval", "Function(", "http:",
      "cookie", "style.", "sendBeacon",
    ] {
      #expect(!script.contains(word), "\(word)")
    }
    #expect(script.filter { $0 == "{" }.count == script.filter { $0 == "}" }.count)
  }
}
