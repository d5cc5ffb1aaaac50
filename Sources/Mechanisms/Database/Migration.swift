/// One numbered change of the schema; once released it is never edited.
public struct Migration: Sendable {
  /// Counts from 1 without a gap.
  public let number: Int
  /// What it brings, in a few words.
  public let title: String
  /// The statements, in order.
  public let statements: @Sendable (Dialect) -> [SQL]

  /// Makes a change of the schema.
  public init(
    _ number: Int, _ title: String, statements: @escaping @Sendable (Dialect) -> [SQL]
  ) {
    self.number = number
    self.title = title
    self.statements = statements
  }
}
