/// A seeded source of chance: the same seed throws the same numbers on every machine.
struct Dice: Sendable {
  private var state: UInt64

  /// Seeds by the FNV-1a hash of a name.
  init(seed: String) {
    state = 0xcbf2_9ce4_8422_2325
    for byte in seed.utf8 {
      state = (state ^ UInt64(byte)) &* 0x100_0000_01b3
    }
  }

  /// SplitMix64, by Steele, Lea and Flood.
  private mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  mutating func between(_ low: Double, _ high: Double) -> Double {
    low + (high - low) * Double(next() >> 11) / Double(1 << 53)
  }

  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  mutating func chance(_ share: Double) -> Bool { between(0, 1) < share }

  mutating func pick<Item>(_ items: [Item]) -> Item {
    items[whole(0...items.count - 1)]
  }

  /// A smooth line of heights between 0 and 1: noise of several octaves, one value a step.
  mutating func ridge(_ count: Int, steps: Int, roughness: Double = 0.5) -> [Double] {
    var heights = [Double](repeating: 0, count: count)
    var span = Double(steps)
    var weight = 1.0
    var total = 0.0
    while weight > 0.06 {
      let knots = (0...Int(Double(count) / span) + 2).map { _ in between(0, 1) }
      for index in heights.indices {
        let place = Double(index) / span
        let left = Int(place)
        let t = place - Double(left)
        let eased = t * t * (3 - 2 * t)
        heights[index] += weight * (knots[left] + (knots[left + 1] - knots[left]) * eased)
      }
      total += weight
      weight *= roughness
      span = max(span / 2, 1)
    }
    return heights.map { $0 / total }
  }
}
