import Testing
import Text

@Suite("The classifier")
struct TextClassifierTests {
  /// Knows so many comments of each kind, by so many commenters.
  static func taught(
    _ talk: Talk, examples: Int = 60, commenters: Int = 40, seed: Int = 1
  ) -> TextClassifier {
    var classifier = TextClassifier()
    var random = Seeded(seed)
    for number in 0..<examples {
      for isUnwanted in [false, true] {
        classifier.learn(
          talk.comment(isUnwanted: isUnwanted, &random), isUnwanted: isUnwanted,
          language: talk.language,
          commenter: UInt64(number % commenters + (isUnwanted ? 1000 : 0)),
          moderator: UInt64(number % 3))
      }
    }
    return classifier
  }

  @Test("tells comments apart that it has not read before", arguments: 0..<4)
  func opinion(index: Int) throws {
    let talk = Talk.all[index]
    let classifier = Self.taught(talk)
    for text in talk.unwanted.suffix(2) {
      let opinion = try #require(classifier.opinion(of: text, in: talk.language))
      #expect(opinion.probability > 0.9, "\(text): \(opinion)")
    }
    for text in talk.wanted.suffix(2) {
      let opinion = try #require(classifier.opinion(of: text, in: talk.language))
      #expect(opinion.probability < 0.2, "\(text): \(opinion)")
    }
  }

  @Test("names the words that tell most, as their writer spelt them")
  func words() throws {
    let classifier = Self.taught(.english)
    let text = "The council says: FREE Casíno bonus for the school on the island"
    let opinion = try #require(classifier.opinion(of: text, in: "en"))
    #expect(opinion.against.map(\.word).contains("FREE"))
    #expect(opinion.against.map(\.word).contains("Casíno"))
    #expect(opinion.inFavour.map(\.word).contains("school"))
    #expect(opinion.against.allSatisfy { $0.weight > 0 })
    #expect(opinion.inFavour.allSatisfy { $0.weight < 0 })
    #expect(opinion.against.count <= 5 && opinion.inFavour.count <= 5)
  }

  @Test("knows words by their letters when they are misspelt")
  func misspelt() throws {
    let classifier = Self.taught(.english)
    let opinion = try #require(classifier.opinion(of: "casinoo bonuss xfree pillss", in: "en"))
    #expect(opinion.probability > 0.8)
  }

  @Test("says nothing without data, with one kind alone, from few people, in another language")
  func silence() {
    let text = "Free casino bonus"
    #expect(TextClassifier().opinion(of: text, in: "en") == nil)
    #expect(Self.taught(.english, examples: 29).opinion(of: text, in: "en") == nil)
    #expect(Self.taught(.english, examples: 60, commenters: 9).opinion(of: text, in: "en") == nil)
    let classifier = Self.taught(.english)
    #expect(classifier.opinion(of: text, in: "en") != nil)
    #expect(classifier.opinion(of: text, in: "fr") == nil)
    #expect(classifier.opinion(of: text, in: nil) == nil)
    #expect(classifier.opinion(of: "… !!! \u{301}\u{301}", in: "en") == nil)
    var oneKind = TextClassifier()
    for number in 0..<500 {
      oneKind.learn(
        "Free casino", isUnwanted: true, language: "en", commenter: UInt64(number), moderator: 1)
    }
    #expect(oneKind.opinion(of: text, in: "en") == nil)
  }

  @Test(
    "ten thousand comments of one account do not turn what it thinks of others", arguments: 0..<4)
  func poisonedByCommenter(index: Int) throws {
    let talk = Talk.all[index]
    var classifier = Self.taught(talk)
    var random = Seeded(7)
    var counted = 0
    for number in 0..<10_000 {
      let isUnwanted = number % 2 == 0
      // What was wanted is said to be unwanted, and the other way round.
      let text = talk.comment(isUnwanted: !isUnwanted, &random)
      let didCount = classifier.learn(
        text, isUnwanted: isUnwanted, language: talk.language, commenter: 66, moderator: 2)
      if didCount { counted += 1 }
    }
    #expect(counted == 8)
    for text in talk.unwanted.suffix(2) {
      #expect(try #require(classifier.opinion(of: text, in: talk.language)).probability > 0.85)
    }
    for text in talk.wanted.suffix(2) {
      #expect(try #require(classifier.opinion(of: text, in: talk.language)).probability < 0.25)
    }
  }

  @Test("what only one or two commenters say means nothing")
  func rareWords() throws {
    var classifier = Self.taught(.english)
    let before = classifier.opinion(of: "zyxwvut qponmlk", in: "en")
    for number in 0..<16 {
      classifier.learn(
        "zyxwvut qponmlk", isUnwanted: true, language: "en", commenter: UInt64(5000 + number % 2),
        moderator: 1)
    }
    #expect(classifier.opinion(of: "zyxwvut qponmlk", in: "en") == before)
  }

  @Test("one moderator teaches at most 500 more than all others")
  func poisonedByModerator() {
    var classifier = TextClassifier()
    for number in 0..<3000 {
      classifier.learn(
        "Some words here", isUnwanted: number % 2 == 0, language: "en",
        commenter: UInt64(number), moderator: 9)
    }
    #expect(classifier.examples(in: "en") == (250, 250))
    for number in 0..<300 {
      classifier.learn(
        "Some words here", isUnwanted: false, language: "en", commenter: UInt64(9000 + number),
        moderator: 10)
    }
    #expect(classifier.examples(in: "en") == (550, 250))
  }

  @Test("what is old fades and nothing overflows")
  func fading() throws {
    var classifier = TextClassifier()
    for number in 0..<17_000 {
      let isUnwanted = number % 3 == 0
      classifier.learn(
        isUnwanted ? "Free casino bonus" : "The old school", isUnwanted: isUnwanted,
        language: "en", commenter: UInt64(number), moderator: UInt64(number % 5))
    }
    let examples = classifier.examples(in: "en")
    #expect(examples.wanted + examples.unwanted < 16_384)
    #expect(examples.wanted > 2000 && examples.unwanted > 1000)
    let opinion = try #require(classifier.opinion(of: "Free casino bonus today", in: "en"))
    #expect(opinion.probability > 0.9)
  }

  @Test("does not mind large and odd texts")
  func oddTexts() throws {
    var classifier = Self.taught(.english)
    let odd = [
      "", " ", String(repeating: "a", count: 1_000_000),
      String(repeating: "casino ", count: 100_000),
      String(repeating: "\u{301}", count: 100_000), "\u{202E}onisac\u{202C}", "\u{200B}\u{200B}",
      String(repeating: "سلام ", count: 50_000), "🎉🎉🎉", "\u{0}\u{FFFF}",
    ]
    for text in odd {
      _ = classifier.opinion(of: text, in: "en")
      classifier.learn(text, isUnwanted: true, language: "en", commenter: 70, moderator: 1)
    }
    let many = String(repeating: "casino ", count: 100_000)
    #expect(try #require(classifier.opinion(of: many, in: "en")).percent > 50)
  }

  @Test("keeps no more than a number of languages")
  func languages() {
    var classifier = TextClassifier()
    for number in 0..<40 {
      classifier.learn(
        "Some words", isUnwanted: true, language: "l\(number)", commenter: 1, moderator: 1)
    }
    #expect(classifier.examples(in: "l15") == (0, 1))
    #expect(classifier.examples(in: "l16") == (0, 0))
  }
}
