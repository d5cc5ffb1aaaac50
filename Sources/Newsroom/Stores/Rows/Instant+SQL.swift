public import Database
public import Times

/// Kept as milliseconds UTC.
extension Instant: SQLEncodable, SQLDecodable {
  /// An integer.
  public static var sqlKind: Value.Kind { .integer }
  /// The value to bind.
  public var sqlValue: Value { .integer(milliseconds) }

  /// The instant; nil for anything but an integer.
  public static func decoded(from value: Value) -> Instant? {
    Int64.decoded(from: value).map { Instant(milliseconds: $0) }
  }
}
