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
    /// What another thread is still making: the whole response, not the body alone.
    case pending(PendingResponse)
  }

  /// The status.
  public var status: Status
  /// The fields; the server adds Date, Content-Length, Transfer-Encoding and Connection itself.
  public var headers: Headers
  /// Fields that are sent after `headers` as they stand.
  public var prepared: PreparedHeaders?
  /// How many seconds anybody may keep it without asking again, for Cache-Control and Expires,
  /// which the server adds; nil when `headers` say it.
  public var freshness: Int?
  /// The body; the server leaves it out of an answer to HEAD.
  public var body: Body
  /// A temporary file that the body is read from; the server has opened it when this goes away.
  public var spool: SpooledFile?

  /// A response of these parts.
  public init(_ status: Status, headers: Headers = Headers(), body: Body = .empty) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}

extension Response.Body {
  /// The number of bytes; nil for a stream and for what is not made yet.
  public var count: Int? {
    switch self {
    case .empty: 0
    case .bytes(let bytes): bytes.count
    case .file(_, _, let length): length
    case .stream, .pending: nil
    }
  }
}
