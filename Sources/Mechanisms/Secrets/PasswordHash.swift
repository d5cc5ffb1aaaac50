import CSodium

/// The hash of a password by Argon2id (RFC 9106), with its salt and its costs, as libsodium writes it.
///
/// Making or checking one takes 32 MiB of memory and some 50 ms of a core: whoever lets strangers
/// ask for it bounds how many do so at once.
public struct PasswordHash: Sendable, Hashable {
  /// The hash as text, such as `$argon2id$v=19$m=32768,t=3,p=1$…`.
  public let text: String

  private static let passes: UInt64 = 3
  private static let bytes = 32 << 20

  /// Takes a hash that was made before.
  public init(text: String) {
    self.text = text
  }

  /// Hashes a password; nil when there is not memory enough.
  public init?(of password: String) {
    var out = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
    let letters = Array(password.utf8).map { CChar(bitPattern: $0) }
    let result = unsafe crypto_pwhash_str_alg(
      &out, letters, UInt64(letters.count), Self.passes, Self.bytes,
      crypto_pwhash_ALG_ARGON2ID13)
    guard result == 0 else { return nil }
    text = String(decoding: out.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether this is the password's hash, in a time that tells nothing of where they differ.
  public func matches(_ password: String) -> Bool {
    // libsodium reads up to a NUL, wherever that is.
    var own = text.utf8.map { CChar(bitPattern: $0) }
    own.append(0)
    let letters = Array(password.utf8).map { CChar(bitPattern: $0) }
    return unsafe crypto_pwhash_str_verify(own, letters, UInt64(letters.count)) == 0
  }

  /// Whether it was made with other costs than today's, so that it should be made anew.
  public var isOutdated: Bool {
    var own = text.utf8.map { CChar(bitPattern: $0) }
    own.append(0)
    return unsafe crypto_pwhash_str_needs_rehash(own, Self.passes, Self.bytes) != 0
  }
}
