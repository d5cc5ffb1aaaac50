import Markup
import Testing
import Text

@Suite("Languages")
struct LanguageTests {
  @Test("no language that comes with the program leaves a message out")
  func complete() {
    #expect(Languages.builtIn.all.map(\.tag) == ["ar", "en", "es", "fr"])
    for language in Languages.builtIn.all { #expect(language.missingMessages == []) }
  }

  @Test(
    "plural categories are those of CLDR",
    arguments: [
      ("en", [0: "other", 1: "one", 2: "other", 11: "other", -1: "one"]),
      (
        "ar",
        [
          0: "zero", 1: "one", 2: "two", 3: "few", 10: "few", 11: "many", 99: "many", 100: "other",
          102: "other", 103: "few", 111: "many", 1000: "other",
        ]
      ),
      ("fr", [0: "one", 1: "one", 2: "other", 1_000_000: "many", 1_000_001: "other"]),
      ("es", [0: "other", 1: "one", 2: "other", 1_000_000: "many"]),
    ])
  func plurals(tag: String, expected: [Int: String]) {
    for (number, category) in expected {
      #expect(Languages.builtIn[tag].pluralCategory(number).rawValue == category, "\(number)")
    }
  }

  @Test("a message takes the form of its number and the values of its places")
  func messages() {
    #expect(
      Language.english.message("search.nothing", ["words": "ferry"])
        == "No story was found for “ferry”.")
    #expect(Language.english.message("search.found", count: 1234) == "1,234 stories found")
    #expect(Language.arabic.message("search.found", count: 2) == "عُثر على مادتين")
    #expect(Language.french.message("page.stories", count: 2_000_000).hasSuffix(" d’articles"))
    #expect(Language.spanish.message("page.stories", count: 1234) == "1234 noticias")
    #expect(Language.english.message("no.such") == "no.such")
    #expect(!Language.english.hasMessage("no.such"))
    #expect(Language.english.hasMessage("page.stories"))
  }

  @Test("a message as HTML escapes its own text and keeps the values")
  func html() {
    let html = Language.french.html("story.by", ["names": "<a href=\"/by/x\">X &amp; Y</a>"])
    #expect(html.string == "Par <a href=\"/by/x\">X &amp; Y</a>")
    #expect(Language.english.html("page.stories", count: 1).string == "1 story")
  }

  @Test(
    "items are joined as a sentence does",
    arguments: [
      ("en", "A, B, C and D", "A and B"), ("fr", "A, B, C et D", "A et B"),
      ("es", "A, B, C y D", "A y B"), ("ar", "A وB وC وD", "A وB"),
    ])
  func lists(tag: String, four: String, two: String) {
    let language = Languages.builtIn[tag]
    #expect(language.list(["A", "B", "C", "D"]) == four)
    #expect(language.list(["A", "B"]) == two)
    #expect(language.list(["A"]) == "A")
    #expect(language.list([String]()) == "")
    #expect(Language.english.list(["<b>1</b>", "\("&")"] as [HTML]).string == "<b>1</b> and &amp;")
  }

  @Test("a tag finds its language, without region and script, or English")
  func lookup() {
    #expect(Languages.builtIn["fr-CA"].tag == "fr")
    #expect(Languages.builtIn["AR-Arab-EG"].tag == "ar")
    #expect(Languages.builtIn["tlh"].tag == "en")
    #expect(Languages.builtIn.exactly("tlh") == nil)
  }
}
