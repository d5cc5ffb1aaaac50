import HTTP

/// What requests must have in common to be answered by one page.
struct PageKey: Hashable, Sendable {
  /// Scheme and host, in small letters; empty when the site has an address of its own, which its
  /// pages show whatever is asked for.
  let origin: [UInt8]
  /// The path, and of the query what the page depends on, as they stand in requests.
  let target: [UInt8]
  /// A number for both.
  let hash: UInt64

  init(origin: [UInt8], target: [UInt8]) {
    self.origin = origin
    self.target = target
    var hash = KeyHash()
    hash.add(origin.span)
    hash.add(target.span)
    self.hash = hash.number
  }

  static func == (a: PageKey, b: PageKey) -> Bool {
    a.hash == b.hash && a.target == b.target && a.origin == b.origin
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(hash)
  }
}

/// A hash of the parts of a key (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv), different in
/// each run of the program; whoever finds by it compares the parts.
struct KeyHash {
  private static let seed = UInt64.random(in: .min ... .max)
  private static let prime: UInt64 = 0x100_0000_01B3

  private var state = Self.seed

  mutating func add(_ bytes: Span<UInt8>) {
    for index in bytes.indices { state = (state ^ UInt64(bytes[index])) &* Self.prime }
    end()
  }

  mutating func add(lowercasing bytes: Span<UInt8>) {
    for index in bytes.indices {
      state = (state ^ UInt64(bytes[index].lowercasedASCII)) &* Self.prime
    }
  }

  /// Marks the end of a part, so that a byte does not count for the part next to it.
  mutating func end() {
    state = (state ^ 0x1FF) &* Self.prime
  }

  var number: UInt64 {
    let mixed = (state ^ (state >> 32)) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ (mixed >> 29)
  }
}
