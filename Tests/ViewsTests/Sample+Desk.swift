import Markup
import News
import Text
import Times

@testable import Views

extension Sample {
  /// A story at the desk with everything that a list shows of it.
  static func deskStory(
    _ id: Int64 = 1, _ words: String, _ state: StoryState = .draft, edition: Int = 0
  ) -> DeskStory {
    let own = editions[edition]
    return DeskStory(
      id: ID(rawValue: id), edition: own.id, section: sections(own.language)[0].id,
      headline: words, state: state, owner: id == 1 ? Actor(account: nil, name: words) : nil,
      saved: now, savedBy: id == 1 ? words : "", head: 3, live: id == 1 ? 2 : nil,
      facts: Gate.Facts(state: .published, published: now), address: nil,
      scheduled: id == 1 ? now + .hours(2) : nil, embargo: now + .hours(3),
      plan: StoryPlan(day: LinksTests.day, words: id == 1 ? 900 : 0, pictures: Int(id)),
      words: 812, pictures: 2)
  }

  private static var allSections: [ID<Edition>: [Section]] {
    Dictionary(
      editions.map { ($0.id, sections($0.language)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The pages of the desk's lists, budget, calendar, revisions and translations.
  static func deskLists(
    _ words: String, _ staff: DeskStaff, _ context: PageContext
  ) -> [(name: String, html: HTML)] {
    lists(words, staff, context) + plans(words, staff, context)
      + revisions(words, staff, context) + translations(words, staff, context)
  }

  private static func lists(
    _ words: String, _ staff: DeskStaff, _ context: PageContext
  ) -> [(name: String, html: HTML)] {
    let states = StoryState.allCases.enumerated()
    var page = StoriesPage(
      fields: DeskListFields(),
      stories: states.map { deskStory(Int64($0.offset + 1), words, $0.element, edition: 1) },
      counts: [.mine: 2, .all: 10_000], mostCounted: 10_000, sections: allSections,
      colleagues: [staff.account], topics: [words])
    var pages = [(name: "stories", html: page.html(for: staff, in: context))]
    page.fields.view = .inReview
    (page.fields.text, page.fields.topic, page.fields.place) = (words, words, "s1")
    (page.newer, page.older) = ("m0", "m2")
    page.filters = [.init(id: 1, name: words, query: "q=\(words)")]
    (page.refusedName, page.selectionFault) = (words, .noSentence)
    page.selected = [ID(rawValue: 1)]
    pages.append(("stories, filtered", page.html(for: staff, in: context)))
    page.stories = []
    pages.append(("no stories", page.html(for: staff, in: context)))
    let lots: [BulkPage.Lot] = [
      .move(words, isPublic: false), .move(words, isPublic: true), .otherEdition, .alreadyThere,
      .unfit([PublishingCheck(.headline), PublishingCheck(.link, words)]),
      .assign(words), .assign(nil), .act(.publish, isUpdate: true), .act(.submit, isUpdate: false),
      .act(.approve, isUpdate: false), .act(.retract, isUpdate: false), .done, .notAllowed,
      .state(.idea), .eyes, .noChanges, .gone, .changed, .noSentence, .faults(words),
    ]
    for isDone in [false, true] {
      let bulk = BulkPage(
        act: .publish, fields: [(name: "act", value: "publish")], note: words,
        lines: lots.map { .init(story: $0 == .gone ? nil : deskStory(1, words), lot: $0) },
        back: Links.desk, isDone: isDone)
      pages.append(("bulk, done: \(isDone)", bulk.html(for: staff, in: context)))
    }
    return pages
  }

  private static func plans(
    _ words: String, _ staff: DeskStaff, _ context: PageContext
  ) -> [(name: String, html: HTML)] {
    let day = LinksTests.day
    var budget = BudgetPage(
      days: [day, day.adding(days: 1)], stories: [deskStory(1, words), deskStory(2, words)],
      sections: allSections, mayAdd: true, idea: .init())
    var pages = [(name: "budget", html: budget.html(for: staff, in: context))]
    budget.faults = ["headline", "section", "day", "words", "pictures"]
    budget.idea.headline = words
    pages.append(("budget, refused", budget.html(for: staff, in: context)))
    let story = deskStory(1, words)
    let settled = [0, 7, 1920].map { seconds in
      ScheduledPublication(
        id: ID(rawValue: 1), story: story.id, revision: 1, due: now, by: .program, kind: .publish,
        note: "", done: now + .seconds(seconds), outcome: seconds == 7 ? words : "")
    }
    let calendar = CalendarPage(
      year: 2023, month: 3,
      events: [
        .init(at: now, isEmbargo: false, story: story),
        .init(at: now, isEmbargo: true, story: story),
      ], settled: settled.map { .init(publication: $0, story: story) })
    let empty = CalendarPage(year: 2023, month: 12, events: [], settled: [])
    return pages + [
      ("calendar", calendar.html(for: staff, in: context)),
      ("empty calendar", empty.html(for: staff, in: context)),
    ]
  }

  private static func revisions(
    _ words: String, _ staff: DeskStaff, _ context: PageContext
  ) -> [(name: String, html: HTML)] {
    var draft = StoryDraft()
    (draft.edition, draft.headline, draft.body) = ("ar", words, .markdown(words))
    let copy = WorkingCopy(
      id: ID(rawValue: 1), draft: draft, head: 3, live: 2, state: .draft, standing: .published,
      address: nil, owner: nil, savedBy: nil, saved: now, approval: nil, plan: nil,
      scheduled: nil, isConverted: false)
    let saved = [3, 2, 1].map { number in
      SavedRevision(
        number: number, at: now, by: Actor(account: nil, name: number == 1 ? "" : words),
        why: number == 2 ? "" : words, headline: words, words: 7,
        published: number == 2 ? 1 : nil)
    }
    var other = draft
    (other.headline, other.standfirst, other.kicker) = ("Other", words, words)
    other.body = .markdown("Other")
    let from = ComparePage.Side(revision: saved[2], draft: draft, body: "<p>One</p>")
    let to = ComparePage.Side(revision: saved[1], draft: other, body: "<p>Two</p>")
    var compare = ComparePage(story: copy.id, from: from, to: to, head: 3, mayRestore: true)
    compare.refused = (words, isConflict: true)
    let same = ComparePage(story: copy.id, from: to, to: to, head: 2, mayRestore: true)
    let pages = [
      RevisionsPage(copy: copy, revisions: saved, isLogPublic: true, mayPublish: true),
      RevisionsPage(copy: copy, revisions: [], isLogPublic: false, mayPublish: true),
    ]
    return pages.map { ("revisions", $0.html(for: staff, in: context)) } + [
      ("compare", compare.html(for: staff, in: context)),
      ("the same", same.html(for: staff, in: context)),
    ]
  }

  private static func translations(
    _ words: String, _ staff: DeskStaff, _ context: PageContext
  ) -> [(name: String, html: HTML)] {
    let story = deskStory(1, words)
    let versions = [deskStory(2, words, edition: 1), deskStory(3, words), deskStory(4, words)]
    let links = [
      Translation(story: story.id, original: versions[1].id, revision: 3, at: now, by: words),
      Translation(story: versions[0].id, original: story.id, revision: 1, at: now, by: words),
    ]
    let places = editions.map { (edition: $0, sections: sections($0.language)) }
    var page = TranslationsPage(story: story, versions: versions, links: links, places: places)
    page.isRefused = true
    var choice = TranslationsPage.Choice()
    (choice.words, choice.found) = (story.headline, versions)
    (choice.isForEditor, choice.isRefused) = (true, true)
    page.choice = choice
    let none = TranslationsPage(story: story, versions: [], links: [], places: [])
    return [
      ("translations", page.html(for: staff, in: context)),
      ("no translations", none.html(for: staff, in: context)),
    ]
  }
}
