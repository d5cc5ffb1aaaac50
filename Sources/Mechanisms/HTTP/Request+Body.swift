extension Request {
  /// What came with a request.
  public enum Body: Sendable {
    case empty
    /// A body held in memory.
    case bytes([UInt8])
    /// A body too long for that, in a temporary file.
    case file(SpooledFile)
  }
}

extension Request.Body {
  /// The number of bytes.
  public var count: Int {
    switch self {
    case .empty: 0
    case .bytes(let bytes): bytes.count
    case .file(let file): file.length
    }
  }
}
