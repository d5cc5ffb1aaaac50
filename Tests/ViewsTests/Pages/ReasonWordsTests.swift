import Moderation
import Testing
import Text
import Times

@testable import Views

@Suite("Reasons of moderation in words")
struct ReasonWordsTests {
  /// Every reason, with something of its values that its words must have.
  static let reasons: [(Finding.Reason, [String])] = [
    (.banned(until: Instant(seconds: 1_700_000_000), reason: "Insults"), ["2023", "Insults"]),
    (.banned(until: nil, reason: "Insults"), ["Insults"]), (.trap, []), (.nothingToRead, []),
    (.tooShort(found: 1, least: 7), ["1", "7"]),
    (.tooLong(found: 901, allowed: 500), ["901", "500"]), (.unreadableName, []),
    (.likeStaff("Anna"), ["Anna"]), (.tooManyLinks(found: 5, allowed: 2), ["5", "2"]),
    (.siteOnList("bad.example"), ["bad.example"]), (.wordOnList("casino"), ["casino"]),
    (.shouting(percent: 93), ["93"]), (.repeatedSign(times: 20), ["20"]),
    (.mostlySigns(percent: 80), ["80"]), (.hiddenCharacters(7), ["7"]), (.turnedText, []),
    (.piledMarks, []), (.saidBefore(times: 7, writers: 3), ["7", "3"]),
    (.tooFast(seconds: 12), ["12"]), (.tooFast(seconds: 1), []),
    (.tooMany(found: 30, within: .hour), ["30"]), (.tooMany(found: 31, within: .day), ["31"]),
    (.busyNetwork(found: 9, within: .minute), ["9"]), (.rejectedBefore(3), ["3"]),
    (.newcomer, []), (.premoderated, []),
    (.looksUnwanted(percent: 97, words: ["pills", "casino"]), ["97", "pills", "casino"]),
    (.looksUnwanted(percent: 97, words: []), ["97"]), (.webhook("No, sir"), ["No, sir"]),
  ]

  @Test(
    "each is a sentence of its own in every language", arguments: Languages.builtIn.all.map(\.tag))
  func sentences(tag: String) throws {
    let language = Languages.builtIn[tag]
    var all: Set<String> = []
    for (reason, values) in Self.reasons {
      let words = language.words(Finding(phase: .links, action: .hold, reason: reason), .utc)
      #expect(words.count > 10 && !words.contains("reason.") && !words.contains("{"), "\(words)")
      for value in values { #expect(words.contains(value), "\(words)") }
      all.insert(words)
    }
    #expect(all.count == Self.reasons.count)
  }

  @Test("is said plainly in English")
  func english() {
    let say = { (reason: Finding.Reason) in
      Language.english.words(Finding(phase: .links, action: .hold, reason: reason), .utc)
    }
    #expect(
      say(.shouting(percent: 93)) == "93% of the letters are capitals, which reads as shouting.")
    #expect(
      say(.tooMany(found: 30, within: .hour)) == "Comments of this writer within an hour: 30.")
    #expect(
      say(.looksUnwanted(percent: 97, words: ["pills", "casino"]))
        == """
        By earlier decisions of the moderators it would be refused with a probability of 97%, mostly \
        for these words: “pills” and “casino”.
        """)
  }
}
