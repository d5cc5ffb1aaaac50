/// A type whose values can be bound in SQL.
///
/// A type with a raw value needs no more than `extension Role: SQLEncodable, SQLDecodable {}`.
public protocol SQLEncodable {
  /// What the values of this type are when they are not null.
  static var sqlKind: Value.Kind { get }
  /// The value to bind.
  var sqlValue: Value { get }
}

extension SQLEncodable where Self: RawRepresentable, RawValue: SQLEncodable {
  /// The kind of the raw value.
  public static var sqlKind: Value.Kind { RawValue.sqlKind }
  /// The raw value.
  public var sqlValue: Value { rawValue.sqlValue }
}
