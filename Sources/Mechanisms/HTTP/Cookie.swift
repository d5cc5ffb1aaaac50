/// A cookie to be set (RFC 6265 section 4.1); HttpOnly and SameSite=Lax unless said otherwise.
public struct Cookie: Sendable {
  /// Whether the cookie goes along with requests that other sites start.
  public enum SameSite: String, Sendable {
    case strict = "Strict"
    case lax = "Lax"
    case none = "None"
  }

  /// The name, a token.
  public let name: String
  /// The value, in the characters that RFC 6265 allows; others are left out when it is sent.
  public let value: String
  /// The path under which the cookie is sent back.
  public var path = "/"
  /// How many seconds it lasts; nil until the browser closes, 0 removes it.
  public var maxAge: Int?
  /// Whether it is sent over TLS only.
  public var isSecure = false
  /// Whether scripts cannot read it.
  public var isHTTPOnly = true
  /// Its rule for requests from other sites.
  public var sameSite = SameSite.lax

  /// A cookie of that name and value.
  public init(_ name: String, _ value: String, maxAge: Int? = nil, isSecure: Bool = false) {
    self.name = name
    self.value = value
    self.maxAge = maxAge
    self.isSecure = isSecure
  }
}

extension Cookie: CustomStringConvertible {
  /// The value of a Set-Cookie field.
  public var description: String {
    let sent = value.utf8.filter(\.isCookieOctet)
    var text = "\(name)=\(String(decoding: sent, as: UTF8.self)); Path=\(path)"
    if let maxAge { text += "; Max-Age=\(maxAge)" }
    if isSecure { text += "; Secure" }
    if isHTTPOnly { text += "; HttpOnly" }
    return text + "; SameSite=\(sameSite.rawValue)"
  }
}

extension UInt8 {
  fileprivate var isCookieOctet: Bool {
    switch self {
    case 0x21...0x7E:
      self != UInt8(ascii: "\"") && self != UInt8(ascii: ",") && self != UInt8(ascii: ";")
        && self != UInt8(ascii: "\\")
    default: false
    }
  }
}
