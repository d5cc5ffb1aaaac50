/// What is wrong with a language file, and where.
public struct LanguageError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name of the file.
  public var file: String
  /// The line, from 1; nil when the fault has none.
  public var line: Int?
  /// The kind of fault.
  public var reason: Reason
  /// The fault in words, without its place.
  public var message: String

  /// The kinds of fault.
  public enum Reason: Hashable, Sendable {
    /// A line that is neither a section, an entry, a comment nor blank.
    case syntax
    /// A key that is given twice or that nothing reads.
    case key
    /// A value that does not have the form it needs.
    case value
    /// A required entry that is not there.
    case missing
    /// The file could not be read from the disk.
    case unreadable
  }

  /// The fault with its place, such as `fa.lang:3: months.13: there are 12 months`.
  public var description: String {
    file + (line.map { ":\($0)" } ?? "") + ": " + message
  }
}
