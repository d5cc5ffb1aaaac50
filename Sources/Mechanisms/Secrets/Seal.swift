import CSodium

/// A keyed hash (HMAC-SHA-256, RFC 2104) that only whoever has the key can make.
public struct Seal: Sendable {
  /// The 32 bytes.
  public let bytes: [UInt8]

  /// Works out the seal of a message under a key of 32 bytes.
  public init(of message: [UInt8], key: [UInt8]) {
    precondition(key.count == Int(crypto_auth_hmacsha256_KEYBYTES), "a key has 32 bytes")
    var out = [UInt8](repeating: 0, count: Int(crypto_auth_hmacsha256_BYTES))
    // It cannot fail: libsodium's return value is always 0.
    _ = unsafe crypto_auth_hmacsha256(&out, message, UInt64(message.count), key)
    bytes = out
  }

  /// Works out the seal of a message under a key of any length.
  public init(of message: [UInt8], secret: [UInt8]) {
    var state = crypto_auth_hmacsha256_state()
    var out = [UInt8](repeating: 0, count: Int(crypto_auth_hmacsha256_BYTES))
    // They cannot fail: libsodium's return values are always 0.
    _ = unsafe crypto_auth_hmacsha256_init(&state, secret, secret.count)
    _ = unsafe crypto_auth_hmacsha256_update(&state, message, UInt64(message.count))
    _ = unsafe crypto_auth_hmacsha256_final(&state, &out)
    bytes = out
  }

  /// The seal as 64 hexadecimal digits in small letters.
  public var hexadecimal: String { Hexadecimal.text(of: bytes) }

  /// The seal as 43 letters that are safe in forms and addresses.
  public var text: String { Base64.text(of: bytes) }

  /// Whether a text is this seal's, in a time that tells nothing of where they differ.
  public func matches(_ text: String) -> Bool {
    let (own, other) = (Array(self.text.utf8), Array(text.utf8))
    guard own.count == other.count else { return false }
    return unsafe sodium_memcmp(own, other, own.count) == 0
  }
}
