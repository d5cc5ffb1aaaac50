/// Why a file or feed could not be read, and where.
public struct ParseError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of fault.
  public var reason: Reason
  /// The line, from 1; nil when the fault has none.
  public var line: Int?
  /// The field or element that is at fault; empty when the whole is.
  public var field: String
  /// What is wrong, as a sentence without the place.
  public var message: String

  /// Makes an error.
  public init(_ reason: Reason, line: Int? = nil, field: String = "", message: String) {
    self.reason = reason
    self.line = line
    self.field = field
    self.message = message
  }

  /// The kinds of fault.
  public enum Reason: Sendable, Hashable {
    /// The bytes are not in the format at all.
    case syntax
    /// The input ends in the middle.
    case truncated
    /// Larger or deeper than is read here.
    case limit
    /// A field has a value that it cannot have, or is unknown.
    case field
    /// The file could not be read from the disk.
    case unreadable
  }

  /// The place and the sentence, such as `line 3: published: not a date and time`.
  public var description: String {
    let place = line.map { "line \($0): " } ?? ""
    return place + (field.isEmpty ? "" : "\(field): ") + message
  }
}
