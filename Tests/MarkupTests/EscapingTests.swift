import Markup
import Testing

@Suite("Escaping, at random")
struct EscapingTests {
  @Test("escaped text reads back as the text without forbidden characters", arguments: 1...200)
  func roundTrip(seed: Int) {
    var random = Seeded(seed)
    let alphabet: [Unicode.Scalar] = [
      "a", "<", ">", "&", "\"", "'", "é", "\u{80}", "\u{FFFE}", "\u{FFFD}", "\u{0}", "ع", "😀", "Â",
      "\u{EFFF}", "\u{FFC0}", "\n", "\u{7F}",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<random.next(below: 60) { text.append(alphabet[random.next(below: 18)]) }
    let forbidden: Set<Unicode.Scalar> = ["\u{80}", "\u{FFFE}", "\u{0}", "\u{7F}"]
    let expected = text.map { scalar -> String in
      switch scalar {
      case "<": "&lt;"
      case ">": "&gt;"
      case "&": "&amp;"
      case "\"": "&quot;"
      case "'": "&#39;"
      default: forbidden.contains(scalar) ? "" : String(scalar)
      }
    }
    #expect(
      HTML(text: String(text)).string.unicodeScalars.elementsEqual(
        expected.joined().unicodeScalars))
  }
}
