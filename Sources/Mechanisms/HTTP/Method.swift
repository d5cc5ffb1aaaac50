/// A request method (RFC 9110 section 9).
public enum Method: Hashable, Sendable {
  case get, head, post, put, delete, options, patch
  /// Any other token, as it was sent: methods are case-sensitive.
  case other(String)

  /// Reads a method from its token.
  public init(_ token: String) {
    switch token {
    case "GET": self = .get
    case "HEAD": self = .head
    case "POST": self = .post
    case "PUT": self = .put
    case "DELETE": self = .delete
    case "OPTIONS": self = .options
    case "PATCH": self = .patch
    default: self = .other(token)
    }
  }

  /// Whether the method asks only to read (RFC 9110 section 9.2.1).
  public var isSafe: Bool {
    switch self {
    case .get, .head, .options: true
    default: false
    }
  }
}

extension Method: CustomStringConvertible {
  /// The token as it is sent.
  public var description: String {
    switch self {
    case .get: "GET"
    case .head: "HEAD"
    case .post: "POST"
    case .put: "PUT"
    case .delete: "DELETE"
    case .options: "OPTIONS"
    case .patch: "PATCH"
    case .other(let token): token
    }
  }
}
