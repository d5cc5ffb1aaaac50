/// A whole request, as handlers see it.
public struct Request: Sendable {
  /// The method.
  public var method: Method
  /// The decoded path, see `Target`.
  public var path: String
  /// The pairs behind the question mark.
  public var query: Query
  /// The target as it was sent, still encoded.
  public var rawTarget: String
  /// The header fields as they were sent.
  public var headers: Headers
  /// The body, decoded from its transfer coding.
  public var body: Body
  /// The reader's address, taken from a trusted proxy's word if there is one.
  public var remoteAddress: String
  /// `http` or `https`, as the reader sees it.
  public var scheme: String
  /// The host and port that the reader asked for, in lower case.
  public var host: String
  /// A short name for this request in logs and on error pages.
  public var id: String

  /// A request for a decoded path.
  public init(
    _ method: Method, _ path: String, query: Query = Query(), headers: Headers = Headers(),
    body: Body = .empty, remoteAddress: String = "127.0.0.1", scheme: String = "http",
    host: String = "localhost", id: String = ""
  ) {
    self.method = method
    self.path = path
    self.query = query
    let encoded = Percent.encode(path: path)
    rawTarget = query.isEmpty ? encoded : "\(encoded)?\(query)"
    self.headers = headers
    self.body = body
    self.remoteAddress = remoteAddress
    self.scheme = scheme
    self.host = host
    self.id = id
  }

  /// A request for an encoded target in origin form; nil if `Target` refuses it.
  public init?(_ method: Method, target: String, headers: Headers = Headers(), body: Body = .empty)
  {
    guard let parsed = Target(target) else { return nil }
    self.init(method, parsed.path, query: parsed.query, headers: headers, body: body)
    rawTarget = target
  }
}
