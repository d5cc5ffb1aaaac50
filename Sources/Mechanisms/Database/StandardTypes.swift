extension Int64: SQLEncodable, SQLDecodable {
  /// An integer.
  public static var sqlKind: Value.Kind { .integer }
  /// The value to bind.
  public var sqlValue: Value { .integer(self) }

  /// The integer; nil for anything else.
  @inlinable
  public static func decoded(from value: Value) -> Int64? {
    guard case .integer(let number) = value else { return nil }
    return number
  }
}

extension Int: SQLEncodable, SQLDecodable {
  /// An integer.
  public static var sqlKind: Value.Kind { .integer }
  /// The value to bind.
  public var sqlValue: Value { .integer(Int64(self)) }

  /// The integer, if it fits; nil for anything else.
  @inlinable
  public static func decoded(from value: Value) -> Int? {
    Int64.decoded(from: value).flatMap { Int(exactly: $0) }
  }
}

/// A flag is kept as 0 or 1.
extension Bool: SQLEncodable, SQLDecodable {
  /// An integer.
  public static var sqlKind: Value.Kind { .integer }
  /// The value to bind.
  public var sqlValue: Value { .integer(self ? 1 : 0) }

  /// False for 0, true for 1; nil for anything else.
  @inlinable
  public static func decoded(from value: Value) -> Bool? {
    switch value {
    case .integer(0): false
    case .integer(1): true
    default: nil
    }
  }
}

/// What is not a number is kept as null, as SQLite does.
extension Double: SQLEncodable, SQLDecodable {
  /// A real number.
  public static var sqlKind: Value.Kind { .real }
  /// The value to bind.
  public var sqlValue: Value { isNaN ? .null : .real(self) }

  /// The number, whole or not; nil for anything else.
  @inlinable
  public static func decoded(from value: Value) -> Double? {
    switch value {
    case .real(let number): number
    case .integer(let number): Double(number)
    default: nil
    }
  }
}

extension String: SQLEncodable, SQLDecodable {
  /// Text.
  public static var sqlKind: Value.Kind { .text }
  /// The value to bind.
  public var sqlValue: Value { .text(self) }

  /// The text; nil for anything else.
  @inlinable
  public static func decoded(from value: Value) -> String? {
    guard case .text(let text) = value else { return nil }
    return text
  }
}

extension [UInt8]: SQLEncodable, SQLDecodable {
  /// Bytes.
  public static var sqlKind: Value.Kind { .blob }
  /// The value to bind.
  public var sqlValue: Value { .blob(self) }

  /// The bytes; nil for anything else.
  @inlinable
  public static func decoded(from value: Value) -> [UInt8]? {
    guard case .blob(let bytes) = value else { return nil }
    return bytes
  }
}
