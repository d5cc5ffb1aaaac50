import Markup
import News
import Text
import Times
import Views

extension Sample {
  static func front(_ language: String = "en") -> FrontPage {
    let all = summaries(9, language: language)
    return FrontPage(
      lead: all[0], secondary: Array(all[1...4]),
      rivers: sections(language).map { .init(section: $0, stories: Array(all[5...8])) },
      latest: all, mostRead: Array(all[2...4]))
  }

  static func storyPage(_ language: String = "en", headline: String? = nil) -> StoryPage {
    let summary = summary(
      language: language, headline: headline ?? "Talks end with half a page",
      updated: "2023-03-15T07:10:00Z")
    let others = languages.filter { $0 != language }
    var page = StoryPage(
      story: story(summary, language: language),
      related: [Sample.summary(2, language: language, headline: "A related one")],
      previous: Sample.summary(3, language: language, headline: "The one before"),
      next: Sample.summary(4, language: language, headline: "The one after"),
      translations: others.map {
        Sample.summary(5, language: $0, headline: "The talks in \($0)")
      },
      more: [Sample.summary(6, language: language, headline: "More of the same")])
    page.hasLog = true
    return page
  }

  /// Every kind of page of an edition, by a name for messages.
  static func pages(_ language: String, words: String = "night ferry") -> [(String, HTML)] {
    let context = context(language)
    return readerPages(language, words, context) + conversation(language, words, context)
      + lists(language, words, context)
      + troubles(words, language, context) + arranged(words, language, context)
  }

  /// Pages with what the desk has put on them.
  private static func arranged(
    _ words: String, _ language: String, _ context: PageContext
  ) -> [(String, HTML)] {
    var context = context
    context.breaking = BreakingBar(words: words, address: "/latest", until: now)
    let topic = Topic(id: ID(rawValue: 1), edition: context.edition.id, slug: "x", name: words)
    let items: [Menu.Item] = [
      .init(.section(context.sections[0].id)), .init(.topic(topic)), .init(.page("about")),
      .init(.list(.corrections), words: words),
      .init(.address("https://example.org"), words: words),
    ]
    context.menus = [Menu(.masthead, items), Menu(.footer, items)]
    var person = person
    person.picture = picture
    let portrait = ListPage(.person(person), stories: [])
    context.breaking?.address = ""
    return [
      ("arranged", front(language).html(in: context)), ("portrait", portrait.html(in: context)),
    ]
  }

  private static func readerPages(
    _ language: String, _ words: String, _ context: PageContext
  ) -> [(String, HTML)] {
    let some = [summary(language: language, headline: words)]
    let page = Page(
      edition: context.edition.id, slug: "about", title: words, markdown: "",
      body: "<p>We print a paper.</p>", modified: now, role: .about)
    let found = SearchPage(
      query: SearchFields(words, section: "world", from: LinksTests.day, order: .newest),
      hits: [.init(story: some[0], snippet: "the <mark>ferry</mark> sails")], total: 41,
      older: "m2", newer: "m0")
    return [
      ("front", front(language).html(in: context)),
      ("story", storyPage(language, headline: words).html(in: context)),
      ("search", SearchPage(query: SearchFields()).html(in: context)),
      ("found", found.html(in: context)),
      (
        "nothing found",
        SearchPage(query: SearchFields(words), hits: [], faults: [words], latest: some)
          .html(in: context)
      ),
      (
        "corrections",
        CorrectionsPage(
          corrections: acts.map {
            var correction = Correction(act: $0, story: some[0])
            correction.hasLog = true
            return correction
          }, older: "c"
        ).html(in: context)
      ),
      (
        "comment tally",
        CommentTallyPage(months: [
          .init(
            year: 2026, month: 11, posted: 12, byPeople: [.hate: 2],
            byPhases: ["words": 3, "trap": 1])
        ]).html(in: context)
      ), ("no comment tally", CommentTallyPage(months: []).html(in: context)),
      ("standing", StandingPage(page: page).html(in: context)),
      ("changes", changes(words, some[0]).html(in: context)),
    ]
  }

  /// A log with a text that changed, one that did not, and an act without a text.
  static func changes(_ words: String, _ story: StorySummary) -> ChangesPage {
    let text = { (headline: String, body: String) in
      PublishedText(
        headline: headline, standfirst: words, body: body, plainText: body, language: "ar")
    }
    let first = text("Talks", "<p>Six <em>boats</em>.</p>")
    let second = text(words, "<p>Seven <em>boats</em>.</p><ul><li>One</li></ul>")
    let entries = [
      ChangeLog.Entry(act: acts[0], revision: 3, text: second, before: second),
      ChangeLog.Entry(
        act: Act(kind: .edit, at: now), revision: 2, text: second, before: first),
      ChangeLog.Entry(
        act: Act(kind: .publish, at: now), revision: 1, text: nil, before: nil),
    ]
    return ChangesPage(
      story: story, log: ChangeLog(entries: entries, newest: now), part: .older("m1"), older: "m2")
  }

  private static func lists(
    _ language: String, _ words: String, _ context: PageContext
  ) -> [(String, HTML)] {
    let stories = summaries(4, language: language)
    let day = LinksTests.day
    let subjects: [(String, ListPage.Subject)] = [
      ("latest", .latest), ("section", .section(context.sections[0])), ("topic", .topic(topic)),
      ("person", .person(person)), ("agency", .agency(agency)),
      ("day", .day(day, before: day.adding(days: -2), after: day.adding(days: 9))),
    ]
    let months = (1...12).map { ArchivePage.Count($0, stories: $0) }
    let month = ArchivePage.Month(year: 2023, month: 3)
    return subjects.map { name, subject in
      (name, ListPage(subject, stories: stories, older: words).html(in: context))
    } + [
      ("empty list", ListPage(.topic(topic), stories: []).html(in: context)),
      ("archive", ArchivePage(.years([.init(2023, stories: 1)])).html(in: context)),
      (
        "year",
        ArchivePage(.year(2023, months: months, before: 2022, after: nil)).html(in: context)
      ),
      (
        "month",
        ArchivePage(.month(month, days: months, before: nil, after: month)).html(in: context)
      ),
    ]
  }

  private static func troubles(
    _ words: String, _ language: String, _ context: PageContext
  ) -> [(String, HTML)] {
    let latest = summaries(3, language: language)
    let story = summary(language: language, headline: words)
    let notice = NoticePage(
      story: story, retraction: Act(kind: .retract, at: now, note: words), latest: latest)
    return [
      ("notice", notice.html(in: context)),
      (
        "not found",
        MissingPage(
          words: words, suggestions: latest, nearest: .init(place: .year(2023), title: words),
          latest: latest
        ).html(in: context)
      ),
      ("gone", MissingPage(isGone: true).html(in: context)),
    ]
      + FailurePage.Kind.allCases.map {
        ($0.rawValue, FailurePage($0, requestID: "a1", retryAfter: 3).html(in: context))
      }
  }
}
