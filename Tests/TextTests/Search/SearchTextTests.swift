import Testing
import Text

@Suite("Search text")
struct SearchTextTests {
  static let rules: [String: SearchRules] = [
    "en": SearchRules(stemmer: "english", stopWords: ["the", "of"]),
    "fr": SearchRules(stemmer: "french", elisions: ["l", "d", "qu", "n", "s", "j", "c", "m", "t"]),
    "es": SearchRules(stemmer: "spanish"),
    "ar": SearchRules(
      stemmer: "arabic", prefixes: ["ال", "وال", "فال", "بال", "كال", "لل", "وبال", "ولل"]),
    "xx": SearchRules(),
  ]

  /// Whether a document of one text is found by a query.
  static func finds(_ language: String, _ text: String, _ query: String) throws -> Bool {
    let search = SearchText(try #require(rules[language]))
    let tokens = search.tokens(text).split(separator: " ").map(String.init)
    let parsed = search.query(query)
    return !parsed.isEmpty
      && parsed.clauses.allSatisfy { clause in
        let found =
          switch clause.subject {
          case .word(let any): any.contains { tokens.contains($0) }
          case .phrase(let phrase):
            tokens.indices.contains { tokens[$0...].starts(with: phrase) }
          }
        return found != clause.isUnwanted
      }
  }

  @Test(
    "a word is found by its other forms, with accents and without",
    arguments: [
      ("en", "Elections were held", "election"), ("en", "The minister's plan", "minister"),
      ("en", "Café society", "cafe"), ("en", "cafe society", "café"), ("en", "running", "runs"),
      ("en", "O’Brien said", "o'brien"), ("en", "O’Brien said", "obrien"),
      ("en", "DON'T PANIC", "dont"), ("en", "covid-19 vaccine", "covid-19"),
      ("es", "Las elecciones", "eleccion"), ("es", "La elección", "elecciones"),
      ("es", "La eleccion", "elección"), ("es", "El año pasado", "ano"),
      ("es", "habló ayer", "hablo"), ("es", "Peña Nieto", "pena"),
      ("fr", "La mesure adoptée", "adopter"), ("fr", "La mesure adoptée", "adoptee"),
      ("fr", "Les textes adoptés", "adopté"), ("fr", "l’élection", "élections"),
      ("fr", "Une élection", "l'election"), ("fr", "Un cœur", "coeur"), ("fr", "coeur", "cœurs"),
      ("fr", "aujourd'hui", "aujourd’hui"), ("fr", "La garçonne", "garconne"),
      ("ar", "الحكومة الجديدة", "الحكومه"), ("ar", "أعلنت الحكومة", "حكومة"),
      ("ar", "والحكومة", "الحكومة"), ("ar", "وبالحكومة", "للحكومة"), ("ar", "إعلان", "اعلان"),
      ("ar", "مُحَمَّد", "محمد"),
      ("ar", "محـــمد", "محمد"), ("ar", "مستشفى", "مستشفي"), ("ar", "عام ٢٠٢٤", "2024"),
      ("ar", "المدرسة", "مدرسه"), ("xx", "Łódź", "lodz"), ("xx", "Straße", "strasse"),
      ("xx", "e\u{301}te\u{301}", "été"), ("fr", "adopte\u{301}e", "adopter"),
      ("xx", "東京都庁", "京都"), ("xx", "ＡＢＣ", "abc"), ("xx", "ﬁnance", "finance"),
    ])
  func finds(language: String, text: String, query: String) throws {
    #expect(try Self.finds(language, text, query))
  }

  @Test(
    "what is not there is not found",
    arguments: [
      ("en", "an election", "-election an"), ("en", "one two three", "\"one three\""),
      ("en", "harbour", "port"), ("es", "papá", "pepe"), ("en", "anything", ""),
      ("en", "anything", "-\"\""), ("en", "anything", "\"\" - !?"), ("fr", "l'eau", "l'"),
      ("en", "ends café", "\"cafe cafe\""),
    ])
  func misses(language: String, text: String, query: String) throws {
    #expect(try !Self.finds(language, text, query))
  }

  @Test("a phrase is found in order, and only so")
  func phrases() throws {
    #expect(try Self.finds("fr", "La mesure adoptée hier", "\"mesure adoptee hier\""))
    #expect(try Self.finds("fr", "La mesure adoptée hier", "« mesure adoptée »"))
    #expect(try !Self.finds("fr", "La mesure adoptée hier", "\"adoptée mesure\""))
    #expect(try Self.finds("en", "talks in Port Ellery today", "\"port ellery\" -\"port marrow\""))
  }

  @Test("a word without accents costs one token")
  func tokens() throws {
    let search = SearchText(try #require(Self.rules["fr"]))
    #expect(search.tokens("Les mesures") == "le mesur")
    #expect(search.tokens("mesure adoptée, adoptée") == "mesur adopte adopte | adopt")
    #expect(search.tokens("") == "")
  }

  @Test("text folds to what is typed on any keyboard")
  func folding() {
    #expect(SearchText.fold("Élan — Ñandú, ŒUVRE") == "elan — nandu, oeuvre")
    #expect(SearchText.fold("أحمد إبراهيم آل ٱلله") == "احمد ابراهيم ال الله")
  }

  @Test("words are counted as readers do")
  func counting() {
    #expect(SearchText.wordCount("It isn't — it never was — 3 o'clock.") == 7)
    #expect(SearchText.wordCount("  \n ") == 0)
  }

  @Test("any text is a query and gives tokens of letters and digits only", arguments: 1...20)
  func random(seed: Int) throws {
    var random = Seeded(seed)
    let search = SearchText(try #require(Self.rules["fr"]))
    for _ in 0..<100 {
      let text = random.text(
        of: ["\"", "-", "l'", "é", " ", "a", "«", "\u{0}", "ع", "’", "|", "\u{301}", "東", "*", "("])
      for token in search.query(text).wantedTokens {
        #expect(!token.isEmpty && token.unicodeScalars.allSatisfy(\.properties.isAlphabetic))
      }
    }
  }
}
