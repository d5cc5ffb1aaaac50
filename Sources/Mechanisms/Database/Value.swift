/// A value as a database keeps it.
public enum Value: Sendable, Hashable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])

  /// What a value is when it is not null; the raw value names the type in SQL.
  public enum Kind: String, Sendable, Hashable {
    case integer = "BIGINT"
    case real = "DOUBLE PRECISION"
    case text = "TEXT"
    case blob = "BYTEA"
  }

  /// The kind in a word for error texts.
  var word: String {
    switch self {
    case .null: "null"
    case .integer: "an integer"
    case .real: "a real number"
    case .text: "text"
    case .blob: "bytes"
    }
  }
}
