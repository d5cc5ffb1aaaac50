/// Why a database did not do what it was asked.
public struct SQLError: Error, Sendable {
  /// What kind of fault it is.
  public let reason: Reason
  /// What the database says, in words.
  public let message: String
  /// The text of the statement, without its values; nil when no statement was run.
  public let sql: String?

  /// Makes an error; `message` must hold no bound value.
  public init(_ reason: Reason, _ message: String, sql: String? = nil) {
    self.reason = reason
    self.message = message
    self.sql = sql
  }

  /// The kinds of fault that a caller can tell apart.
  public enum Reason: Sendable, Hashable {
    /// A rule of the schema; the name is `table.column, …` for unique and not null, the
    /// constraint's or index's own name for checks and unique expressions, empty for foreign keys.
    case constraint(Constraint, name: String)
    /// Another one holds the database for too long.
    case busy
    /// The disk or quota is full.
    case diskFull
    /// The file is damaged or no database of ours.
    case corrupt
    /// The database was made by a newer program.
    case newerVersion(found: Int, known: Int)
    /// The database cannot be reached or opened.
    case unavailable
    /// The database or this connection may only be read.
    case readOnly
    /// The SQL is wrong.
    case syntax
    /// It took longer than allowed.
    case timeout
    /// It met another transaction, and again when it was repeated.
    case serialization
    /// A value that cannot be kept, such as text with a NUL.
    case value
    /// Anything else.
    case other
  }

  /// The rules that a schema can state.
  public enum Constraint: String, Sendable, Hashable {
    case unique
    case foreignKey
    case notNull
    case check
  }
}

extension SQLError: CustomStringConvertible {
  /// A sentence that says what is wrong, and in which statement.
  public var description: String {
    guard let sql else { return message }
    return "\(message), in: \(sql.split(whereSeparator: \.isWhitespace).joined(separator: " "))"
  }
}
