/// Numbers and texts at random that a seed repeats.
struct Seeded {
  private var state: UInt64

  init(_ seed: Int) {
    state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
  }

  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  /// Up to `most` of the pieces, put together.
  mutating func text(of pieces: [String], most: Int = 30) -> String {
    var text = ""
    for _ in 0..<next(below: most + 1) { text += pieces[next(below: pieces.count)] }
    return text
  }
}
