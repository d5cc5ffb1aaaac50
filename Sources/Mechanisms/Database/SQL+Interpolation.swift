extension SQL: ExpressibleByStringInterpolation {
  /// Makes a fragment without values.
  public init(stringLiteral text: String) {
    self.init(trusted: text)
  }

  /// Makes a fragment from a literal and its interpolations.
  public init(stringInterpolation: Interpolation) {
    self = stringInterpolation.sql
  }

  /// Collects the pieces of an interpolated literal.
  public struct Interpolation: StringInterpolationProtocol {
    var sql: SQL = ""

    /// Starts a literal of about the given size.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Appends SQL text.
    public mutating func appendLiteral(_ literal: String) {
      sql.append(text: literal)
    }

    /// Nests a fragment.
    public mutating func appendInterpolation(_ fragment: SQL) {
      sql += fragment
    }

    /// Binds a value.
    public mutating func appendInterpolation<T: SQLEncodable>(_ value: T) {
      sql.append(value.sqlValue, kind: T.sqlKind)
    }

    /// Binds a value, or null.
    public mutating func appendInterpolation<T: SQLEncodable>(_ value: T?) {
      sql.append(value?.sqlValue ?? .null, kind: T.sqlKind)
    }
  }
}
