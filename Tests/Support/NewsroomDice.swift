/// Numbers at random that a seed repeats.
public struct Dice: Sendable {
  private var state: UInt64

  /// Makes dice that fall alike for the same seed.
  public init(seed: Int) {
    state = UInt64(bitPattern: Int64(seed)) &* 0x9E37_79B9_7F4A_7C15
  }

  /// A number from 0 to below `bound`.
  public mutating func roll(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  /// One of the items.
  public mutating func pick<Items: RandomAccessCollection>(_ items: Items) -> Items.Element {
    items[items.index(items.startIndex, offsetBy: roll(items.count))]
  }
}
