import Testing
import Text

@Suite("Near duplicates")
struct NearDuplicateTests {
  static let text = """
    The harbour bridge was closed for a year and nobody told the people on the island, who had to \
    take the ferry at night.
    """

  static func print(_ text: String) throws -> NearDuplicate {
    try #require(NearDuplicate(text))
  }

  @Test(
    "the same text in other clothes is the same",
    arguments: [
      text.uppercased(), text.replacing(" ", with: "  "), text.replacing("a", with: "а"),
      text.replacing("e", with: "e\u{301}"), text.replacing("i", with: "i\u{200B}"),
      "“" + text + "” !!!", text.replacing("o", with: "ο"), text.replacing("l", with: "1"),
    ])
  func clothes(other: String) throws {
    #expect(try Self.print(Self.text) == Self.print(other))
  }

  @Test("a text with a word or two changed is near and has a key in common")
  func near() throws {
    let one = try Self.print(Self.text)
    for (old, new) in [("harbour", "city"), ("night", "noon"), ("nobody", "no one")] {
      let other = try Self.print(Self.text.replacing(old, with: new))
      #expect(one.isNear(other), "\(new): \(one.distance(to: other))")
      #expect(!Set(one.keys).isDisjoint(with: other.keys))
    }
    let longer = try Self.print(Self.text + " Read more!")
    #expect(one.isNear(longer))
  }

  @Test("of many texts with one word changed nearly all are found by a key", arguments: 0..<4)
  func found(index: Int) throws {
    let talk = Talk.all[index]
    var random = Seeded(index)
    var found = 0
    for number in 0..<200 {
      let text = (0..<3).map { _ in talk.comment(isUnwanted: number % 2 == 0, &random) }
        .joined(separator: " ")
      var words = text.split(separator: " ")
      words[random.next(below: words.count)] = "xyz\(number)"
      let (one, other) = try (Self.print(text), Self.print(words.joined(separator: " ")))
      if one.isNear(other), !Set(one.keys).isDisjoint(with: other.keys) { found += 1 }
    }
    #expect(found >= 190, "\(found)")
  }

  @Test("different texts are far")
  func far() throws {
    for talk in Talk.all {
      let prints = try talk.wanted.map(Self.print)
      for (index, one) in prints.enumerated() {
        for other in prints[(index + 1)...] {
          #expect(!one.isNear(other))
          #expect(Set(one.keys).isDisjoint(with: other.keys))
        }
      }
    }
  }

  @Test("thanks and greetings have no fingerprint, nor has what is no word")
  func short() {
    for text in ["", "Thank you!", "Well said, dear author", "… !!!", "\u{301}\u{301} \u{200B}"] {
      #expect(NearDuplicate(text) == nil, "\(text)")
    }
  }

  @Test("the value is kept for ever and has four keys of its own places")
  func stable() throws {
    let print = try Self.print(Self.text)
    #expect(print.rawValue == 2_864_820_150_594_385_639)
    #expect(NearDuplicate(rawValue: print.rawValue) == print)
    #expect(print.keys.enumerated().allSatisfy { $0.element >> 16 == $0.offset })
    #expect(print.distance(to: print) == 0)
    #expect(print.distance(to: NearDuplicate(rawValue: ~print.rawValue)) == 8)
  }

  @Test("a megabyte is judged by its beginning")
  func large() throws {
    let one = try Self.print(String(repeating: Self.text, count: 8000))
    let other = try Self.print(String(repeating: Self.text, count: 8000) + "and more of it")
    #expect(one == other)
  }

  @Test("among many, those that say nearly the same are found, the last first")
  func places() throws {
    let near = try #require(
      NearDuplicate("the last ferry leaves before the concert in the harbour ends"))
    let other = try #require(
      NearDuplicate("bread is dearer than it was and the mill says why it is so"))
    #expect(near.places(in: [near, other, near, other]) == [2, 0])
    #expect(near.places(in: []) == [])
    #expect(near.places(in: Array(repeating: other, count: 50)) == [])
  }
}
