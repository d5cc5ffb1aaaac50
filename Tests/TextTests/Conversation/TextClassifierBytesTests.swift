import Testing
import Text

@Suite("What a classifier has learnt, as bytes")
struct TextClassifierBytesTests {
  @Test("comes back as it was", arguments: 0..<4)
  func roundTrip(index: Int) throws {
    let classifier = TextClassifierTests.taught(Talk.all[index], seed: index)
    let bytes = classifier.bytes
    let again = try TextClassifier(bytes: bytes)
    #expect(again == classifier)
    #expect(again.bytes == bytes)
    let text = Talk.all[index].unwanted[0]
    let language = Talk.all[index].language
    #expect(again.opinion(of: text, in: language) == classifier.opinion(of: text, in: language))
  }

  @Test("with several languages and none")
  func languages() throws {
    #expect(try TextClassifier(bytes: TextClassifier().bytes) == TextClassifier())
    var classifier = TextClassifier()
    for tag in ["en", "fa", nil] {
      classifier.learn(
        "words of one", isUnwanted: true, language: tag, commenter: 1, moderator: 1)
    }
    #expect(try TextClassifier(bytes: classifier.bytes) == classifier)
  }

  @Test("are refused when they are something else, of another version or cut short")
  func refused() throws {
    #expect(throws: TextClassifierFault.foreign) { try TextClassifier(bytes: []) }
    #expect(throws: TextClassifierFault.foreign) {
      try TextClassifier(bytes: Array("something else that is long".utf8))
    }
    var bytes = TextClassifierTests.taught(.english).bytes
    #expect(throws: TextClassifierFault.damaged) { try TextClassifier(bytes: bytes.dropLast()) }
    bytes[4] = 9
    #expect(throws: TextClassifierFault.version(9)) { try TextClassifier(bytes: bytes) }
  }

  @Test("are refused or taken when somebody has written them by hand, and never crash")
  func forged() throws {
    var random = Seeded(11)
    let bytes = Array(TextClassifierTests.taught(.english, examples: 4).bytes.dropLast(8))
    for _ in 0..<150 {
      var forged = bytes
      for _ in 0...random.next(below: 4) {
        forged[5 + random.next(below: forged.count - 5)] = UInt8(random.next(below: 256))
      }
      forged += Self.sum(of: forged)
      guard var classifier = try? TextClassifier(bytes: forged) else { continue }
      classifier.learn(
        "Free casino bonus", isUnwanted: true, language: "en", commenter: 1, moderator: 1)
      _ = classifier.opinion(of: "Free casino bonus", in: "en")
      _ = classifier.bytes
    }
  }

  /// The sum that stands at the end (FNV-1a).
  private static func sum(of bytes: [UInt8]) -> [UInt8] {
    let sum = bytes.reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    return (0..<8).map { UInt8(truncatingIfNeeded: sum >> UInt64($0 * 8)) }
  }
}
