import Moderation
import Testing
import Text

@Suite("Phases that look at the text")
struct TextPhaseTests {
  @Test("a megabyte is too long, whether it is words, marks or markup")
  func tooLong() {
    for text in [
      String(repeating: "a", count: 1_000_000), String(repeating: "\u{301}", count: 500_000),
      String(repeating: "سلام ", count: 120_000),
    ] {
      let verdict = ModerationPolicy().verdict(of: comment(text))
      #expect(
        verdict.findings.map(\.reason)
          == [.tooLong(found: text.unicodeScalars.count, allowed: 5_000)])
      #expect(verdict.asksWriter)
    }
    let markup = comment("short") { $0.source = String(repeating: "*", count: 1_000_000) }
    #expect(reasons(markup) == [.tooLong(found: 1_000_000, allowed: 5_000)])
    #expect(outcome(comment(String(repeating: "The ferry. ", count: 450))) == .approve)
  }

  @Test(
    "nothing to read comes back to the writer",
    arguments: [
      "", " \n ", "\u{301}\u{302}\u{303}", "\u{200B}\u{200D}\u{2060}", "\u{202E}\u{202C}",
      "\u{2800}",
    ])
  func nothing(text: String) {
    #expect(reasons(comment(text)) == [.nothingToRead])
    #expect(ModerationPolicy().verdict(of: comment(text)).asksWriter)
  }

  @Test("too short is said with the number that there must be")
  func tooShort() {
    #expect(reasons(comment("+")) == [.tooShort(found: 1, least: 2)])
    #expect(outcome(comment("No")) == .approve)
  }

  @Test("shouting is held, but not a short word, nor a script without capitals")
  func shouting() {
    let loud = comment("THIS IS A SCANDAL AND YOU KNOW it")
    #expect(reasons(loud) == [.shouting(percent: 92)])
    #expect(outcome(loud) == .hold)
    #expect(outcome(comment("OK, NATO!")) == .approve)
    #expect(outcome(comment("تأخرت العبّارة مرة أخرى هذا الصباح NATO")) == .approve)
  }

  @Test("rows of signs, mostly signs, what is not seen, what turns the text, piles of marks")
  func noise() {
    #expect(reasons(comment("Nooooooooooooooo, not again")) == [.repeatedSign(times: 15)])
    let signs = "?! ?! ?! ?! ?! ?! ?! ?! ?! ?! why ?! ?! 😡 😡 😡"
    #expect(reasons(comment(signs)) == [.mostlySigns(percent: 90)])
    let hidden = "c\u{200B}h\u{200B}e\u{200B}a\u{200B}p\u{200B} p\u{200B}i\u{200B}lls"
    #expect(reasons(comment(hidden)) == [.hiddenCharacters(7)])
    #expect(reasons(comment("abc \u{202E}fdp.exe\u{202C} def")) == [.turnedText])
    let zalgo = "H\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}e comes"
    #expect(reasons(comment(zalgo)) == [.piledMarks])
  }

  @Test(
    "is not noise",
    arguments: [
      "می‌شود توضیح بدهید که مالیات تازهٔ قایق‌ها چگونه حساب می‌شود؟", "مُحَمَّدٌ رَسُولٌ كَرِيمٌ",
      "👩‍👩‍👧 ❤️‍🔥 what a day", "He said \u{200E}(NATO)\u{200F} سلام", "हिन्दी में क्‍ष लिखना",
      "Nguye\u{302}\u{303}n Va\u{306}n", "1, 2, 3 ... go!",
    ])
  func quiet(text: String) {
    #expect(outcome(comment(text)) == .approve, "\(reasons(comment(text)))")
  }

  @Test("nearly the same again is noted, then held, then refused")
  func echo() {
    let said = { (times: Int, writers: Int) in
      comment { $0.echoes = CommentCase.Echoes(times: times, writers: writers) }
    }
    #expect(outcome(said(1, 1)) == .approve)
    #expect(reasons(said(1, 1)) == [.saidBefore(times: 1, writers: 1)])
    #expect(outcome(said(2, 1)) == .hold)
    #expect(outcome(said(8, 5)) == .reject)
    var policy = ModerationPolicy()
    policy.echo.reject = 0
    #expect(outcome(said(800, 5), policy) == .hold)
  }

  @Test("the classifier's opinion counts from the paper's limits on, with its words")
  func classifier() {
    let words = [TextClassifier.TellingWord(word: "casino", weight: 2)]
    let thought = { (probability: Double) in
      comment {
        $0.opinion = TextClassifier.Opinion(probability: probability, against: words)
      }
    }
    #expect(reasons(thought(0.5)).isEmpty)
    #expect(reasons(thought(0.7)) == [.looksUnwanted(percent: 70, words: ["casino"])])
    #expect(outcome(thought(0.7)) == .approve)
    #expect(outcome(thought(0.9)) == .hold)
    #expect(outcome(thought(1)) == .hold)
    var policy = ModerationPolicy()
    policy.classifier.reject = 98
    #expect(outcome(thought(0.99), policy) == .reject)
    policy.off = [.classifier]
    #expect(reasons(thought(0.99), policy).isEmpty)
  }

  @Test("odd texts of every kind get a verdict", arguments: 1...10)
  func random(seed: UInt64) {
    var policy = ModerationPolicy()
    policy.words.list = WordList([WordList.Entry("*a*", .tag), WordList.Entry("b c", .hold)])
    var state = seed
    for _ in 0..<60 {
      var text = String.UnicodeScalarView()
      for _ in 0..<60 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.append(Unicode.Scalar(UInt32((state >> 33) % 0x11_0000)) ?? " ")
      }
      let verdict = policy.verdict(of: comment(String(text)) { $0.name = String(text) })
      #expect(Finding.read(Finding.text(verdict.findings)) == verdict.findings)
    }
  }
}
