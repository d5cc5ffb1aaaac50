/// A fingerprint by which texts that say nearly the same are found: eight times the least of the
/// hashes of all pairs of neighbouring words, a byte each.
///
/// Two texts agree in a byte as often as they share pairs of words. Words are compared as search
/// folds them and by their shape, so that accents, case, signs, look-alike letters and what cannot
/// be seen make no difference. The value of a text stays the same from version to version.
public struct NearDuplicate: Hashable, Sendable, RawRepresentable {
  /// All eight bytes, for a store to keep.
  public let rawValue: Int64

  /// Takes what a store has kept.
  public init(rawValue: Int64) {
    self.rawValue = rawValue
  }

  /// The least number of words that tell one text from another.
  public static let leastWords = 5

  /// The most bytes that differ between texts that say nearly the same.
  public static let nearest = 3

  /// Text behind this many bytes is not looked at.
  private static let longest = 65_536

  /// The fingerprint of a text; nil when it has too few words, as thanks and greetings do.
  public init?(_ text: String) {
    let beginning = String(decoding: text.utf8.prefix(Self.longest), as: UTF8.self)
    let words = SearchText.words(beginning).map { StableHash.of(Confusables.shape(ofFolded: $0)) }
    guard words.count >= Self.leastWords else { return nil }
    var least = [UInt64](repeating: .max, count: 8)
    for (one, next) in zip(words, words.dropFirst()) {
      let pair = StableHash.mixed(one &* 31 &+ next)
      for index in 0..<8 {
        let hash = StableHash.mixed(pair ^ Self.seeds[index])
        if hash < least[index] { least[index] = hash }
      }
    }
    let bits = least.reduce(0) { $0 << 8 | ($1 & 0xFF) }
    rawValue = Int64(bitPattern: bits)
  }

  private static let seeds: [UInt64] = (1...8).map { StableHash.mixed(UInt64($0)) }

  /// Four keys, each of two bytes with the number of their place before them (0 to 262,143).
  ///
  /// Texts that say nearly the same have a key in common nearly always, others hardly ever: a
  /// store finds candidates by an index of keys and then asks for the distance.
  public var keys: [Int] {
    (0..<4).map { $0 << 16 | Int(UInt64(bitPattern: rawValue) >> UInt64($0 * 16) & 0xFFFF) }
  }

  /// How many of the eight bytes differ.
  public func distance(to other: NearDuplicate) -> Int {
    let difference = UInt64(bitPattern: rawValue ^ other.rawValue)
    // The highest bit of each byte that is not 0; no sum reaches the next byte.
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    return ((((difference & low) + low) | difference) & ~low).nonzeroBitCount
  }

  /// Whether both texts say nearly the same.
  public func isNear(_ other: NearDuplicate) -> Bool {
    distance(to: other) <= Self.nearest
  }

  /// Which of these texts say nearly the same: their indices, the last first.
  ///
  /// Thousands are looked through for each comment, so that a step of it should cost next to nothing.
  public func places(in all: [NearDuplicate]) -> [Int] {
    var places: [Int] = []
    let all = all.span
    var index = all.count
    while index > 0 {
      index -= 1
      if isNear(all[index]) { places.append(index) }
    }
    return places
  }
}
