import Moderation
import Testing

@Suite("Lists of words")
struct WordListTests {
  static let list = WordList([
    WordList.Entry("casino", .hold), WordList.Entry("viagra*", .reject),
    WordList.Entry("*schmutz", language: "de", .hold), WordList.Entry("con", language: "fr", .tag),
    WordList.Entry("cheap pills", language: "en", .reject),
    WordList.Entry("*كازينو*", language: "ar", .hold),
    WordList.Entry("کازینو", language: "fa", .hold), WordList.Entry("e-mail me", .tag),
  ])

  static func found(_ text: String, _ language: String? = "en") -> [String] {
    list.matches(in: text, language: language).map(\.word)
  }

  @Test(
    "words are found whatever clothes they wear",
    arguments: [
      "Best casino!", "CASINO", "Cásíno", "the casino's", "cаsіnо", "ca\u{200B}sino", "cas1n0",
      "c a s i n o",
      "c.a.s.i.n.o", "ｃａｓｉｎｏ", "ca\u{336}sino",
    ])
  func clothes(text: String) {
    #expect(Self.found(text) == ["casino"])
  }

  @Test(
    "other words are not",
    arguments: [
      "casinos", "a casin", "Cassino", "", "mail", "cheap and pills", "a b c", "саѕ", "c a s i n",
    ])
  func others(text: String) {
    #expect(Self.found(text) == [])
  }

  @Test("parts of words and phrases are found")
  func parts() {
    #expect(Self.found("viagra4you") == ["viagra*"])
    #expect(Self.found("Cheap, PILLS") == ["cheap pills"])
    #expect(Self.found("l’argent du con", "fr") == ["con"])
    #expect(
      WordList([WordList.Entry("don't", .tag)]).matches(in: "I DON’T", language: nil).count == 1)
    #expect(Self.found("E-mail me") == ["e-mail me"])
    #expect(Self.found("Drecksschmutz", "de") == ["*schmutz"])
    #expect(Self.found("والكازينوهات", "ar") == ["*كازينو*"])
    #expect(Self.found("در كازينو", "fa") == ["کازینو"])
  }

  @Test("a word belongs to its language; where that is not known nothing refuses for it")
  func languages() {
    #expect(Self.found("un con", "fr") == ["con"])
    #expect(Self.found("un con", "fr-CA") == ["con"])
    #expect(Self.found("pros and con", "en") == [])
    let unknown = Self.list.matches(in: "cheap pills", language: nil)
    #expect(unknown.map(\.action) == [.hold])
    #expect(Self.list.matches(in: "viagra", language: nil).map(\.action) == [.reject])
  }

  @Test("the strictest comes first and not more than five are named")
  func order() {
    #expect(Self.found("casino viagra") == ["viagra*", "casino"])
    let many = WordList((0..<50).map { WordList.Entry("word\($0)", .tag) })
    let text = (0..<50).map { "word\($0)" }.joined(separator: " ")
    #expect(many.matches(in: text, language: "en").count == 5)
  }

  @Test("thousands of entries are looked for in a long text at once")
  func large() {
    let list = WordList((0..<5_000).map { WordList.Entry("word\($0)", .tag) })
    let text = String(repeating: "nothing to be seen here ", count: 1_000) + "word4999"
    #expect(list.matches(in: text, language: nil).map(\.word) == ["word4999"])
  }

  @Test("what a word is found for is said, by the words phase")
  func phase() {
    var policy = ModerationPolicy()
    policy.words.list = Self.list
    #expect(reasons(comment("Best casino"), policy) == [.wordOnList("casino")])
    #expect(outcome(comment("Best casino"), policy) == .hold)
    #expect(outcome(comment("cheap pills"), policy) == .reject)
    policy.off = [.words]
    #expect(outcome(comment("cheap pills"), policy) == .approve)
  }
}
