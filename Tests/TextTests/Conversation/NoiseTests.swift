import Testing
import Text

@Suite("Noise in a text")
struct NoiseTests {
  @Test("capitals are counted among letters that have a case")
  func capitals() {
    #expect(Noise("THIS IS An OUTRAGE").capitalPercent == 93)
    #expect(Noise("هذا كلام بلا حالة ABC").capitalPercent == 100)
    #expect(Noise("هذا كلام بلا حالة ABC").casedLetters == 3)
    #expect(Noise("هذا كلام").capitalPercent == 0)
    #expect(Noise("ÉCOLE Σ").capitals == 6)
  }

  @Test("runs of one sign, and how much of it is signs")
  func runs() {
    #expect(Noise("Nooooooo!!!").longestRun == 7)
    #expect(Noise("No ! ! ! !").longestRun == 1)
    #expect(Noise("!!!??? 🎉🎉 a").signPercent == 88)
    #expect(Noise("It's fine, really.").signPercent < 25)
  }

  @Test("marks are counted by the letter that bears them")
  func marks() {
    let pile = Noise("a\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}b")
    #expect(pile.deepestPile == 6 && pile.marks == 6)
    #expect(Noise("مُحَمَّدٌ").deepestPile == 2)
    let only = Noise(String(repeating: "\u{301}", count: 1000))
    #expect(only.letters == 0 && only.deepestPile == 1000 && only.markPercent == 100_000)
  }

  @Test("what is not seen is told from what scripts and emoji need")
  func hidden() {
    #expect(Noise("می‌شود 👩‍👩‍👧 ❤️‍🔥 1️⃣ क्‍ष 🏴󠁧󠁢󠁳󠁣󠁴󠁿").hidden == 0)
    #expect(Noise("c\u{200B}a\u{200B}s\u{200C}ino").hidden == 3)
    // Letters smuggled behind an emoji.
    #expect(Noise("😀" + String(repeating: "\u{E0041}", count: 30)).hidden == 28)
    #expect(Noise("a\u{202E}b\u{202C}").directions == 2)
    #expect(Noise("a\u{0}\u{1B}b\n").controls == 2)
  }

  @Test("a megabyte is measured by its beginning")
  func large() {
    #expect(Noise(String(repeating: "A", count: 1_000_000)).letters == 50_000)
    #expect(Noise("").letters == 0 && Noise("").signPercent == 0)
  }
}
