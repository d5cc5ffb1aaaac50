import Feeds
import Intake
import News
import Testing
import Times

struct SiteFileTests {
  static func read(_ text: String) throws -> [SiteFile.Description] {
    try SiteFile.editions(YAML(parsing: Array(text.utf8)))
  }

  @Test("editions come with their sections in order")
  func editions() throws {
    let found = try Self.read(
      """
      editions:
        - language: en
          prefix: ""
          name: The Gazette
          zone: Europe/London
          sections:
            - {slug: world, name: World, description: Far off}
            - {slug: town, name: Town}
        - language: fa
          name: فانوس
      """)
    #expect(found.map(\.edition.language) == ["en", "fa"])
    #expect(found.map(\.edition.prefix) == ["", "fa"])
    #expect(found.first?.sections.map(\.slug) == ["world", "town"])
    #expect(found.first?.sections.first?.description == "Far off")
    #expect(found.last?.edition.zone == .utc)
  }

  @Test(
    "what cannot be is named with its line and field",
    arguments: [
      ("- a\n", 1, ""),
      ("edition: []\n", 1, "edition"),
      ("editions:\n  - language: en\n    nam: x\n    name: y\n", 3, "nam"),
      ("editions:\n  - language: en\n", 2, "name"),
      ("editions:\n  - language: en\n    name: x\n    zone: Mars\n", 4, "zone"),
      ("editions:\n  - language: en\n    name: x\n    prefix: a b\n", 4, "prefix"),
      ("editions:\n  - language: en\n    name: x\n    telegram: t.me\n", 4, "telegram"),
      (
        "editions:\n  - language: en\n    name: x\n    sections:\n      - slug: A b\n        name: y\n",
        5, "slug"
      ),
    ] as [(String, Int, String)])
  func faults(text: String, line: Int, field: String) throws {
    let error = #expect(throws: InputFaults.self) { try Self.read(text) }
    #expect(error?.faults.contains { $0.line == line && $0.field == field } == true)
  }

  @Test("two editions cannot have one prefix")
  func prefixes() {
    let text =
      "editions:\n  - {language: en, name: a, prefix: x}\n  - {language: fr, name: b, prefix: x}\n"
    #expect(throws: InputFaults.self) { try Self.read(text) }
  }
}

struct PageFileTests {
  static let edition = Edition(
    id: ID(rawValue: 1), language: "en", prefix: "", name: "x", tagline: "", zone: .utc)

  static func read(_ text: String) throws -> Page {
    let file = try FrontMatter(parsing: Array(text.utf8))
    return try PageFile.page(file, at: Instant(milliseconds: 0)) { $0 == "en" ? edition : nil }
  }

  @Test("a page has its text as HTML and its part in the paper")
  func page() throws {
    let page = try Self.read(
      "---\npage: about\nedition: en\ntitle: About us\nrole: about\n---\nWe are **here**.\n")
    #expect(page.slug == "about" && page.role == .about)
    #expect(page.body.contains("<strong>here</strong>"))
  }

  @Test("every fault of a page is named at once")
  func faults() {
    let error = #expect(throws: InputFaults.self) {
      try Self.read("---\npage: A b\nedition: xx\nrole: boss\nfoo: 1\n---\n")
    }
    #expect(error?.faults.map(\.field) == ["title", "page", "edition", "role", "foo"])
  }
}
