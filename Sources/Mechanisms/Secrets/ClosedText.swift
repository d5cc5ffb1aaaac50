import CSodium

/// A text that only whoever has a token can read (XSalsa20 and Poly1305, libsodium's secretbox).
///
/// The key is the token's for this purpose alone, and a token closes one text: so the number that is
/// to be used once is always 0.
public struct ClosedText: Sendable, Hashable {
  /// What stores keep of it.
  public let text: String

  /// Takes a text that was closed before.
  public init(text: String) {
    self.text = text
  }

  /// Closes a text under a token that closes no other.
  public init(_ plain: String, under token: Token) {
    let bytes = Array(plain.utf8)
    var out = [UInt8](repeating: 0, count: bytes.count + Int(crypto_secretbox_MACBYTES))
    // It cannot fail: libsodium's return value is always 0.
    _ = unsafe crypto_secretbox_easy(
      &out, bytes, UInt64(bytes.count), Self.nonce, token.seal(for: Self.purpose).bytes)
    text = Base64.text(of: out)
  }

  /// The text; nil under another token.
  public func opened(by token: Token) -> String? {
    guard let closed = Base64.bytes(of: text), closed.count >= Int(crypto_secretbox_MACBYTES) else {
      return nil
    }
    var out = [UInt8](repeating: 0, count: closed.count - Int(crypto_secretbox_MACBYTES))
    let result = unsafe crypto_secretbox_open_easy(
      &out, closed, UInt64(closed.count), Self.nonce, token.seal(for: Self.purpose).bytes)
    return result == 0 ? String(decoding: out, as: UTF8.self) : nil
  }

  private static let purpose = "closed-text"
  private static let nonce = [UInt8](repeating: 0, count: Int(crypto_secretbox_NONCEBYTES))
}
