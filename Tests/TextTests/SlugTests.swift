import Testing
import Text

@Suite("Slugs")
struct SlugTests {
  @Test(
    "a slug is made of the words of any language",
    arguments: [
      ("Talks end, with a page and a half!", "talks-end-with-a-page-and-a-half"),
      ("Élection à Orléans : l’œuvre", "election-a-orleans-loeuvre"),
      ("¿Año nuevo?", "ano-nuevo"), ("Łódź & Straße", "lodz-strasse"),
      ("أعلنت الحكومةُ الجديدة", "أعلنت-الحكومة-الجديدة"), ("عام ٢٠٢٤", "عام-2024"),
      ("Выборы в городе", "выборы-в-городе"), ("東京の朝", "東京の朝"), ("ＡＢＣ １２", "abc-12"),
      ("It's O'Brien's", "its-obriens"), ("--- ", ""), ("a_b/c.d", "a-b-c-d"),
      ("e\u{301}te\u{301}", "ete"), ("İstanbul", "istanbul"), ("हिन्दी समाचार", "हिन्दी-समाचार"),
    ])
  func making(text: String, slug: String) {
    #expect(Slug.make(text) == slug)
  }

  @Test("a long slug ends with a whole word")
  func length() {
    #expect(Slug.make("one two three", length: 9) == "one-two")
    #expect(Slug.make("one two three", length: 7) == "one-two")
    #expect(Slug.make("abcdefghij klm", length: 5) == "abcde")
  }

  @Test("what was made is valid and making it again changes nothing", arguments: 1...20)
  func random(seed: Int) {
    var random = Seeded(seed)
    for _ in 0..<100 {
      let text = random.text(
        of: ["é", "A", "ß", "ع", "ُ", "-", " ", "'", "東", "İ", "ﬁ", "½", "Ⅷ", "e\u{301}", "ǅ", "0"])
      let slug = Slug.make(text)
      #expect(Slug.make(slug) == slug)
      #expect(slug.isEmpty || Slug.isValid(slug))
    }
  }

  @Test(
    "what no slug can look like is refused", arguments: ["", "A", "a b", "-a", "a-", "a--b", "é"])
  func invalid(text: String) {
    #expect(!Slug.isValid(text))
  }
}
