import CSodium

/// The SHA-256 of bytes (FIPS 180-4), by libsodium.
public struct Digest: Sendable, Hashable {
  /// The 32 bytes.
  public let bytes: [UInt8]

  /// Works out the digest of bytes.
  public init(of content: [UInt8]) {
    var out = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    // It cannot fail: libsodium's return value is always 0.
    _ = unsafe crypto_hash_sha256(&out, content, UInt64(content.count))
    bytes = out
  }

  /// The digest as 64 hexadecimal digits in small letters.
  public var hexadecimal: String { Hexadecimal.text(of: bytes) }
}
