/// The words of the stories: a few hundred of every day and thirty thousand made of syllables, used
/// as often as words of a language are, so that a search has common and rare ones.
struct Vocabulary: Sendable {
  private let words: [[UInt8]]
  /// How often a word up to this one is used, from 0 to 1.
  private let shares: [Double]

  init() {
    words = Self.frequent.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) } + Self.made
    var shares: [Double] = []
    var sum = 0.0
    for rank in words.indices {
      // The law of Zipf and Mandelbrot.
      sum += 1 / (Double(rank) + 2.7)
      shares.append(sum)
    }
    self.shares = shares.map { $0 / sum }
  }

  /// A sentence of so many words.
  func sentence(of count: Int, _ dice: inout Dice) -> String {
    var text: [UInt8] = []
    write(count, &text, &dice)
    return String(decoding: text, as: UTF8.self)
  }

  /// Sentences of about so many words in all.
  func paragraph(of count: Int, _ dice: inout Dice) -> String {
    var text: [UInt8] = []
    var left = count
    while left > 0 {
      let length = min(max(left, 4), 8 + dice.roll(14))
      if !text.isEmpty { text.append(0x20) }
      write(length, &text, &dice)
      left -= length
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func write(_ count: Int, _ text: inout [UInt8], _ dice: inout Dice) {
    let start = text.count
    for index in 0..<count {
      if index > 0 { text.append(0x20) }
      text += words[rank(dice.part())]
      if index % 9 == 6, index + 1 < count { text.append(UInt8(ascii: ",")) }
    }
    text[start] &= 0xDF
    text.append(UInt8(ascii: "."))
  }

  private func rank(_ part: Double) -> Int {
    var (low, high) = (0, shares.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if shares[middle] < part { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static var made: [[UInt8]] {
    let starts = "b br c ch d dr f fl g gr h k l m n p pl qu r s sh st t th tr v w".split(
      separator: " ")
    let middles = "a e i o u ai ea ou".split(separator: " ")
    let ends = "d l m n nd r rt s st th ck mp".split(separator: " ")
    var dice = Dice(seed: 7, stream: 0)
    var known: Set<String> = []
    while known.count < 30_000 {
      var word = ""
      for _ in 0...dice.roll(3) { word += dice.pick(starts) + dice.pick(middles) }
      word += dice.pick(ends)
      known.insert(word)
    }
    return known.sorted { $0.utf8.count == $1.utf8.count ? $0 < $1 : $0.utf8.count < $1.utf8.count }
      .map { Array($0.utf8) }
  }
}
