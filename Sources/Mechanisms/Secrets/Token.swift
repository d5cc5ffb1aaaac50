import CSodium

/// A secret of 256 random bits that whoever presents it is known by.
///
/// It is a value of four words, so that looking one up allocates nothing. Stores keep its digest
/// and not the token itself.
public struct Token: Sendable, Hashable {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// Makes a token of libsodium's random bits.
  public init() {
    _ = Token.prepare
    var bytes = [UInt8](repeating: 0, count: 32)
    unsafe randombytes_buf(&bytes, bytes.count)
    self.init(bytes: bytes)
  }

  /// Makes a token of 32 bytes.
  public init(bytes: [UInt8]) {
    precondition(bytes.count == 32, "a token has 32 bytes")
    func word(_ index: Int) -> UInt64 {
      bytes[index * 8..<index * 8 + 8].reduce(0) { $0 << 8 | UInt64($1) }
    }
    words = (word(0), word(1), word(2), word(3))
  }

  /// Reads the text of a token; nil for anything else, such as one bit too many.
  public init?(_ text: String) {
    self.init(text.utf8.span)
  }

  /// Reads the text of a token in place; nil for anything else.
  public init?(_ text: Span<UInt8>) {
    guard text.count == Base64.tokenLength else { return nil }
    var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    for index in text.indices {
      guard let value = Base64.value(of: text[index]) else { return nil }
      // The 43rd letter has four bits of the token and two of nothing.
      let isLast = index == Base64.tokenLength - 1
      guard !isLast || value & 3 == 0 else { return nil }
      let (bits, size) = isLast ? (value >> 2, 4) : (value, 6)
      words.0 = words.0 << size | words.1 >> (64 - size)
      words.1 = words.1 << size | words.2 >> (64 - size)
      words.2 = words.2 << size | words.3 >> (64 - size)
      words.3 = words.3 << size | bits
    }
    self.words = words
  }

  /// Its 32 bytes.
  public var bytes: [UInt8] {
    [words.0, words.1, words.2, words.3].flatMap { word in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt64($0)) }
    }
  }

  /// The token as 43 letters that are safe in addresses and cookies (RFC 4648, section 5).
  public var text: String { Base64.text(of: bytes) }

  /// What stores keep of it: the SHA-256 of its bytes.
  public var digest: Digest { Digest(of: bytes) }

  /// The keyed hash of a purpose: known to whoever has the token, and telling nothing of it.
  public func seal(for purpose: String) -> Seal {
    Seal(of: Array(purpose.utf8), key: bytes)
  }

  /// libsodium's choices for this machine, made once.
  private static let prepare: Void = {
    _ = sodium_init()
  }()

  /// Whether two tokens are one, in a time that tells nothing of where they differ.
  public static func == (a: Token, b: Token) -> Bool {
    let difference =
      (a.words.0 ^ b.words.0) | (a.words.1 ^ b.words.1) | (a.words.2 ^ b.words.2)
      | (a.words.3 ^ b.words.3)
    return difference == 0
  }

  /// Feeds the four words to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
    hasher.combine(words.3)
  }
}
