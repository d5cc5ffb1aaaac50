/// The secret behind the six digits that an authenticator app shows (TOTP, RFC 6238: HMAC-SHA-1,
/// steps of 30 s).
public struct OneTimeCode: Sendable, Hashable {
  /// How many seconds a code is shown.
  public static let period: Int64 = 30
  /// How many steps a clock may be off, either way.
  static let drift: Int64 = 1

  /// The 20 bytes of the secret.
  public let secret: [UInt8]

  /// Makes a new secret.
  public init() {
    secret = Array(Token().bytes.prefix(20))
  }

  /// Takes a secret that was made before; nil when the text is not base 32 (RFC 4648, section 6).
  public init?(base32 text: String) {
    var (bits, count): (UInt64, Int) = (0, 0)
    var bytes: [UInt8] = []
    for letter in text.utf8 {
      guard let value = Self.letters.firstIndex(of: letter) else { return nil }
      (bits, count) = (bits << 5 | UInt64(value), count + 5)
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(count)))
      }
    }
    guard bytes.count >= 10 else { return nil }
    secret = bytes
  }

  init(secret: [UInt8]) {
    self.secret = secret
  }

  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

  /// The secret as letters that can be typed into an app.
  public var base32: String {
    var text: [UInt8] = []
    var (bits, count): (UInt64, Int) = (0, 0)
    for byte in secret {
      (bits, count) = (bits << 8 | UInt64(byte), count + 8)
      while count >= 5 {
        count -= 5
        text.append(Self.letters[Int(bits >> UInt64(count) & 31)])
      }
    }
    if count > 0 { text.append(Self.letters[Int(bits << UInt64(5 - count) & 31)]) }
    return String(decoding: text, as: UTF8.self)
  }

  /// The step that a moment belongs to.
  public static func step(at seconds: Int64) -> Int64 {
    seconds / period
  }

  /// The code of a step: six digits (RFC 4226, section 5.3).
  public func digits(step: Int64) -> String {
    let message = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * Int64($0))) }
    let seal = SHA1.seal(message, key: secret)
    let offset = Int(seal[19] & 15)
    let number = seal[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
    let text = String(number % 1_000_000)
    return String(repeating: "0", count: 6 - text.count) + text
  }

  /// The step of which a code is, near a moment and later than the last one that was used; nil when
  /// it is none.
  ///
  /// Spaces in the code are not looked at.
  public func step(of code: String, at seconds: Int64, after used: Int64) -> Int64? {
    let typed = code.filter { !$0.isWhitespace }
    let now = Self.step(at: seconds)
    for step in (now - Self.drift)...(now + Self.drift) where step > used {
      if digits(step: step) == typed { return step }
    }
    return nil
  }

  /// The address that apps read from a QR code or a link.
  public func address(account: String, issuer: String) -> String {
    func escaped(_ text: String) -> String {
      text.utf8.map { byte in
        let isPlain =
          (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        guard !isPlain else { return String(UnicodeScalar(byte)) }
        let digits = String(byte, radix: 16, uppercase: true)
        return digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }.joined()
    }
    return "otpauth://totp/\(escaped(issuer)):\(escaped(account))?secret=\(base32)"
      + "&issuer=\(escaped(issuer))&algorithm=SHA1&digits=6&period=\(Self.period)"
  }
}
