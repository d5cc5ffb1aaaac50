import HTTP
import Testing

@Suite("Percent-encoding")
struct PercentTests {
  @Test("every text comes back as it was")
  func roundTrip() throws {
    var generator = Seeded(seed: 7)
    for _ in 0..<500 {
      let text = String(
        String.UnicodeScalarView(
          (0..<Int.random(in: 0...20, using: &generator)).compactMap { _ in
            Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &generator))
          }))
      let encoded = Percent.encode(text)
      #expect(encoded.utf8.allSatisfy { $0 < 0x80 && $0 > 0x20 })
      #expect(Percent.decode(encoded) == text)
      #expect(Percent.decode(Percent.encode(path: text)) == text)
      #expect(Percent.decodeLeniently(encoded, plusIsSpace: true) == text)
    }
  }

  @Test(
    "strict decoding refuses what is broken", arguments: ["%", "%4", "%zz", "a%2", "%FF", "%C3%28"])
  func strict(text: String) {
    #expect(Percent.decode(text) == nil)
  }

  @Test(
    "lenient decoding always gives a text",
    arguments: zip(
      ["%", "%4", "%zzb", "a+b", "%FFa", "%41%"],
      ["%", "%4", "%zzb", "a b", "\u{FFFD}a", "A%"]))
  func lenient(text: String, expected: String) {
    #expect(Percent.decodeLeniently(text, plusIsSpace: true) == expected)
  }

  @Test("a path keeps its slashes")
  func path() {
    #expect(Percent.encode(path: "/world/خ b") == "/world/%D8%AE%20b")
    #expect(Percent.encode("a/b") == "a%2Fb")
  }
}
