/// A table of numbers by numbers that never changes once it is made, for being asked hundreds of
/// times for every text: open addressing, a multiplication for a hash.
struct NumberTable: Sendable {
  private var keys: [UInt64]
  private var values: [Double]
  private let shift: UInt64

  /// Makes a table; a key may be any number but the greatest.
  init(_ content: [UInt64: Double]) {
    let bits = max(4, 64 - (content.count * 2).leadingZeroBitCount)
    shift = UInt64(64 - bits)
    keys = Array(repeating: Self.none, count: 1 << bits)
    values = Array(repeating: 0, count: 1 << bits)
    for (key, value) in content {
      let place = place(of: key)
      (keys[place], values[place]) = (key, value)
    }
  }

  /// The number at a key; nil for a key that is not there.
  subscript(key: UInt64) -> Double? {
    let place = place(of: key)
    return keys[place] == key ? values[place] : nil
  }

  /// Where a key stands, or would stand.
  private func place(of key: UInt64) -> Int {
    var place = Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while keys[place] != key, keys[place] != Self.none { place = (place + 1) & (keys.count - 1) }
    return place
  }

  private static let none = UInt64.max
}

extension NumberTable {
  /// How often each number is there.
  init(counting numbers: some Sequence<UInt64>) {
    var counts: [UInt64: Double] = [:]
    for number in numbers { counts[number, default: 0] += 1 }
    self.init(counts)
  }
}
