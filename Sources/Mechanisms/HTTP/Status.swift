/// A status code (RFC 9110 section 15).
public struct Status: Hashable, Sendable, ExpressibleByIntegerLiteral {
  /// The three digits.
  public let code: Int

  /// A status of this code.
  public init(_ code: Int) {
    self.code = code
  }

  /// A status of this code.
  public init(integerLiteral code: Int) {
    self.code = code
  }

  /// Whether a response of this status never has a body (RFC 9110 section 6.4.1).
  public var isBodiless: Bool {
    code < 200 || code == 204 || code == 304
  }
}

extension Status: CustomStringConvertible {
  /// The code and its phrase, as the status line has them: "404 Not Found".
  public var description: String {
    "\(code) \(phrase)"
  }
}
