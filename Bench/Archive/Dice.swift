/// Numbers at random that a seed repeats, with as many independent streams as there are stories.
struct Dice {
  private var state: UInt64

  init(seed: UInt64, stream: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 ^ stream &* 0xD134_2543_DE82_EF95
  }

  /// A number from 0 to below `bound`.
  mutating func roll(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: next() >> 1) % bound
  }

  /// A number from 0 to below 1.
  mutating func part() -> Double {
    Double(next() >> 11) / Double(1 << 53 as UInt64)
  }

  /// One of the items.
  mutating func pick<Item>(_ items: [Item]) -> Item {
    items[roll(items.count)]
  }

  private mutating func next() -> UInt64 {
    state = state &+ 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
