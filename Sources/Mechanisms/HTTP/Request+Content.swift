extension Request {
  /// The media type of the body.
  public var contentType: MediaType? {
    headers["Content-Type"].flatMap { MediaType($0) }
  }

  /// The fields of a sent form; nil if the body is not `application/x-www-form-urlencoded` or was
  /// too long to be held in memory.
  public func form() -> Query? {
    guard contentType?.essence == "application/x-www-form-urlencoded" else { return nil }
    switch body {
    case .empty: return Query()
    case .bytes(let bytes): return Query(parsing: String(decoding: bytes, as: UTF8.self))
    case .file: return nil
    }
  }

  /// The cookies that were sent, in order.
  public var cookies: [(name: String, value: String)] {
    headers.values(of: "Cookie").flatMap { $0.split(separator: ";") }.compactMap { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      return (String(parts[0].trimmedOfSpace()), String(parts[1].trimmedOfSpace()))
    }
  }

  /// The value of the first cookie of that name.
  public func cookie(_ name: String) -> String? {
    cookies.first { $0.name == name }?.value
  }
}
