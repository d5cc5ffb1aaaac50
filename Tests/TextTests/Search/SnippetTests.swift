import Markup
import Testing
import Text

@Suite("Snippets")
struct SnippetTests {
  private func snippet(
    _ language: String, _ text: String, _ query: String, length: Int = 240
  ) throws -> Snippet {
    let search = SearchText(try #require(SearchTextTests.rules[language]))
    return search.snippet(of: text, for: search.query(query), length: length)
  }

  @Test(
    "the words of the query are marked as they stand in the text",
    arguments: [
      ("en", "Talks & Elections began.", "election", "Talks &amp; <mark>Elections</mark> began."),
      (
        "es", "La elección de hoy", "elecciones hoy",
        "La <mark>elección</mark> de <mark>hoy</mark>"
      ),
      ("fr", "Dans l’élection d'hier", "election", "Dans <mark>l’élection</mark> d&#39;hier"),
      ("ar", "أعلنت الحكومة الجديدة", "حكومه", "أعلنت <mark>الحكومة</mark> الجديدة"),
      ("en", "a <b> & c", "b", "a &lt;<mark>b</mark>&gt; &amp; c"),
      ("en", "no  such\n\nword", "other", "no such word"),
    ])
  func marking(language: String, text: String, query: String, html: String) throws {
    #expect(try snippet(language, text, query).html.string == html)
  }

  @Test("an unwanted word is not marked")
  func unwanted() throws {
    #expect(try snippet("en", "one two", "two -one").html.string == "one <mark>two</mark>")
  }

  @Test("the piece with most of the words is shown, cut between words")
  func window() throws {
    let filler = String(repeating: "lorem ipsum ", count: 100)
    let text = "harbour " + filler + "the harbour ferry sails " + filler
    let result = try snippet("en", text, "harbour ferry", length: 80)
    #expect(result.html.string.hasPrefix("…"))
    #expect(result.html.string.hasSuffix("…"))
    #expect(result.html.string.contains("<mark>harbour</mark> <mark>ferry</mark>"))
    #expect(!result.html.string.contains(" …"))
  }

  @Test("any text is cut without breaking a character", arguments: 1...20)
  func random(seed: Int) throws {
    var random = Seeded(seed)
    for _ in 0..<50 {
      let text = random.text(of: ["é", "ab ", "ع", "東", "😀", "\n", "e\u{301}", " "], most: 200)
      let html = try snippet("fr", text, "ab 東 é", length: 1 + random.next(below: 90)).html.string
      #expect(!html.contains("\u{FFFD}"))
    }
  }
}
