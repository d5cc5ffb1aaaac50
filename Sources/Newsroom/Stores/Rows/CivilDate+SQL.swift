public import Database
public import Times

/// Kept as the number yyyymmdd.
extension CivilDate: SQLEncodable, SQLDecodable {
  /// An integer.
  public static var sqlKind: Value.Kind { .integer }
  /// The value to bind.
  public var sqlValue: Value { .integer(Int64(year * 10_000 + month * 100 + day)) }

  /// The day; nil for anything that is none.
  public static func decoded(from value: Value) -> CivilDate? {
    guard let number = Int.decoded(from: value), number > 0 else { return nil }
    return CivilDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }
}
