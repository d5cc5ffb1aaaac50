import Markup
import News
import Testing
import Text
import Times

@testable import Views

@Suite("Pages about the paper at the desk")
struct PaperPageTests {
  private static let staff = DeskStaff(
    Account(id: ID(rawValue: 1), name: "Rana Keel", role: .administrator, created: Sample.now),
    formToken: "token")

  /// A form whose every field holds the words and, when it is refused, is wrong.
  private static func form(_ names: [String], _ words: String, _ state: Int) -> PaperForm {
    let values = names.reduce(into: [String: String]()) { $0[$1] = words }
    var form = PaperForm(values, on: StateMark(of: [words]))
    switch state {
    case 1:
      form.faults = zip(names, PaperFault.allCases + PaperFault.allCases).map { $1.of($0) }
    case 2: form.present = names.reduce(into: [:]) { $0[$1] = "" }
    case 3: form.isSaved = true
    default: break
    }
    return form
  }

  /// Every page in a language, whatever became of its form.
  static func pages(
    _ language: String, words: String = "night ferry"
  ) -> [(name: String, html: HTML)] {
    let context = Sample.context(language)
    let edition = context.edition
    let (one, all) = (PaperFrame(staff, edition: edition), PaperFrame(staff))
    let section = Section(
      id: ID(rawValue: 7), edition: edition.id, slug: "world", name: words, description: words)
    let topic = Topic(id: ID(rawValue: 3), edition: edition.id, slug: "ferries", name: words)
    let page = Page(
      edition: edition.id, slug: "about", title: words, markdown: "", body: "<p>x</p>",
      modified: Sample.now, role: .about)
    var pages = [("hub", PaperHubPage(staff, editions: Sample.editions).html(in: context))]
    for state in 0...3 {
      func form(_ names: String...) -> PaperForm { Self.form(names, words, state) }
      let words3 = [
        "name-en", "role-en", "about-en", "alt-en", "slug", "picture", "credit", "address",
      ]
      let slots = FrontSlotsPage(
        section: state == 0 ? nil : section, sections: [section], mayFront: true, count: 2,
        choices: [.init(path: "/x", headline: words)], headlines: [words: words],
        hidden: [words], form: form("story-0", "until-0", "story-1", "until-1"))
      let targets = MenusPage.Targets(sections: [section], topics: [topic], pages: [page])
      let rows = [ContributorRow(id: 1, slug: "x", name: words, stories: 2)]
      let bar = BreakingBar(words: words, address: "/", until: Sample.now)
      var person = ContributorPage(
        .people, id: 1, name: words, languages: ["en", "ar"],
        form: Self.form(words3, words, state))
      person.picture = Sample.picture
      person.choices = [(digest: "a", words: words)]
      pages += [
        (
          "sections \(state)",
          SectionsPage(
            sections: [section, section], order: form("id-0", "id-1"),
            added: form("name", "slug", "description")
          ).html(for: one, in: context)
        ),
        (
          "section \(state)",
          SectionPage(section, form: form("name", "slug")).html(for: one, in: context)
        ),
        (
          "topics \(state)",
          TopicsPage(
            topics: state == 0 ? [] : [(topic, 2)], text: words, next: topic.id, isSaved: state == 3
          ).html(for: one, in: context)
        ),
        (
          "topic \(state)",
          TopicPage(topic, stories: state, form: form("name", "slug", "other", "sure"))
            .html(for: one, in: context)
        ),
        (
          "people \(state)",
          ContributorsPage(
            .people, rows: rows, text: words, hasMore: true, form: form("name", "slug")
          ).html(for: all, in: context)
        ),
        ("person \(state)", person.html(for: all, in: context)),
        (
          "agency \(state)",
          ContributorPage(
            .agencies, id: 1, name: words, languages: ["en"],
            form: Self.form(words3, words, state)
          ).html(for: all, in: context)
        ),
        (
          "editions \(state)",
          EditionsPage(
            editions: Sample.editions, order: form("id-0"), added: form("name", "zone", "slug")
          ).html(for: all, in: context)
        ),
        (
          "edition \(state)",
          EditionPage(edition, form: form("name", "tagline", "zone", "telegram"))
            .html(for: all, in: context)
        ),
        (
          "breaking \(state)",
          BreakingPage(state == 0 ? nil : bar, form: form("words", "address", "until"))
            .html(for: one, in: context)
        ),
        ("front \(state)", slots.html(for: one, in: context)),
        (
          "menus \(state)",
          MenusPage(
            targets: targets,
            forms: [.masthead: form("target-0", "address-0", "words-0"), .footer: form()],
            counts: [.masthead: 1, .footer: 2]
          ).html(for: one, in: context)
        ),
        (
          "pages \(state)",
          StandingPagesPage(pages: state == 0 ? [] : [page, page], order: form("id-0"))
            .html(for: one, in: context)
        ),
        (
          "page \(state)",
          StandingPageEditor(
            state == 0 ? nil : page, form: form("title", "slug", "role", "text", "sure"),
            preview: state == 1 ? "<p>x</p>" : nil
          ).html(for: one, in: context)
        ),
      ]
    }
    return pages
  }

  @Test(
    "are well-formed, whatever the words", arguments: Sample.languages,
    ["ferry", EveryPageTests.hostile])
  func wellFormed(language: String, words: String) throws {
    for (name, html) in Self.pages(language, words: words) {
      #expect(throws: Never.self, "\(language) \(name)") { try Element.parse(html.bytes) }
      #expect(!html.string.contains("<script>"), "\(language) \(name)")
    }
  }

  @Test("name every control, and say beside a field what is wrong with it")
  func names() throws {
    for (name, html) in Self.pages("en") {
      let elements = try Element.parse(html.bytes).all
      #expect(elements.count { $0.name == "h1" } == 1, "\(name)")
      let ids = elements.compactMap { $0.attributes["id"] }
      #expect(Set(ids).count == ids.count, "\(name): an identity stands twice")
      let labels = Set(elements.filter { $0.name == "label" }.compactMap { $0.attributes["for"] })
      for element in elements where ["input", "select", "textarea"].contains(element.name) {
        guard element.attributes["type"] != "hidden" else { continue }
        let id = element.attributes["id"] ?? ""
        #expect(labels.contains(id), "\(name): \(id)")
        let described = element.attributes["aria-describedby"]?.split(separator: " ") ?? []
        for reference in described {
          #expect(ids.contains(String(reference)), "\(name): \(reference)")
        }
        if element.attributes["aria-invalid"] != nil {
          #expect(described.contains { $0.hasSuffix("-wrong") }, "\(name): \(id)")
        }
      }
    }
  }
}
