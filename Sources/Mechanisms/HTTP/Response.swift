/// An answer to a request.
public struct Response: Sendable {
  /// What is sent after the headers.
  public enum Body: Sendable {
    case empty
    case bytes([UInt8])
    /// `length` bytes of a file, from `offset`.
    case file(path: String, offset: Int = 0, length: Int)
    /// Events until either side closes.
    case stream(EventStream)
  }

  /// The status.
  public var status: Status
  /// The fields; the server adds Date, Content-Length, Transfer-Encoding and Connection itself.
  public var headers: Headers
  /// Fields that are sent after `headers` as they stand.
  public var prepared: PreparedHeaders?
  /// The body; the server leaves it out of an answer to HEAD.
  public var body: Body

  /// A response of these parts.
  public init(_ status: Status, headers: Headers = Headers(), body: Body = .empty) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}

extension Response.Body {
  /// The number of bytes; nil for a stream.
  public var count: Int? {
    switch self {
    case .empty: 0
    case .bytes(let bytes): bytes.count
    case .file(_, _, let length): length
    case .stream: nil
    }
  }
}
