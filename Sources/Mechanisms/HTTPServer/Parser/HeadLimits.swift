/// How much a request head may hold.
public struct HeadLimits: Hashable, Sendable {
  /// Bytes from the request line to the empty line; more is a 431.
  public var headBytes: Int
  /// Bytes of the target; more is a 414.
  public var targetBytes: Int
  /// Number of fields; more is a 431.
  public var fields: Int

  /// Limits that suit readers' browsers.
  public init(headBytes: Int = 16_384, targetBytes: Int = 8_192, fields: Int = 100) {
    self.headBytes = headBytes
    self.targetBytes = targetBytes
    self.fields = fields
  }
}
