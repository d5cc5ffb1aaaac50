/// Why bytes are no JSON that is taken, and where.
public struct JSONFault: Error, Equatable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  public var line: Int
  /// The byte of the line, from 1.
  public var column: Int
  /// What is wrong, as a sentence without its end.
  public var message: String

  /// Makes a fault.
  public init(line: Int, column: Int, message: String) {
    self.line = line
    self.column = column
    self.message = message
  }

  /// The fault with its place.
  public var description: String { "line \(line), column \(column): \(message)" }
}
