extension JSON {
  /// How deep objects and lists may lie in one another.
  public static let deepest = 32

  /// Reads JSON (RFC 8259) as strictly as there is any reason to: UTF-8 without a mark, nothing
  /// behind the value, no name twice in an object, no half of a surrogate pair, no number that a
  /// `Double` cannot hold, nothing deeper than `deepest`.
  ///
  /// Whole numbers that fit become `int`, all others `double`.
  public init(reading bytes: [UInt8]) throws(JSONFault) {
    var reader = JSONReader(bytes)
    self = try reader.document()
  }

  /// The text; nil for anything else.
  public var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The whole number, also when it is written with a fraction of nothing; nil for anything else.
  public var number: Int64? {
    switch self {
    case .int(let number): number
    case .double(let number): Int64(exactly: number)
    default: nil
    }
  }

  /// Whether it is true; nil when it is neither true nor false.
  public var flag: Bool? {
    guard case .bool(let flag) = self else { return nil }
    return flag
  }

  /// The values of a list; nil for anything else.
  public var values: [JSON]? {
    guard case .array(let values) = self else { return nil }
    return values
  }

  /// The members of an object; nil for anything else.
  public var members: [Member]? {
    guard case .object(let members) = self else { return nil }
    return members
  }
}
