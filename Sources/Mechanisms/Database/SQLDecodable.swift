/// A type whose values can be read from a row.
public protocol SQLDecodable {
  /// The value, or nil when it is none of this type.
  static func decoded(from value: Value) -> Self?
}

extension SQLDecodable where Self: RawRepresentable, RawValue: SQLDecodable {
  /// The case or value with the given raw value.
  @inlinable
  public static func decoded(from value: Value) -> Self? {
    RawValue.decoded(from: value).flatMap { Self(rawValue: $0) }
  }
}

extension Optional: SQLDecodable where Wrapped: SQLDecodable {
  /// Nil inside for null, else the wrapped value.
  @inlinable
  public static func decoded(from value: Value) -> Wrapped?? {
    if case .null = value { return .some(nil) }
    return Wrapped.decoded(from: value).map { .some($0) }
  }
}
