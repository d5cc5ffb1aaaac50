/// A command line that is not understood.
struct UsageError: Error, CustomStringConvertible {
  /// What is wrong, as a sentence.
  var description: String
  /// The command whose help would tell; nil for the program's own.
  var command: String?
}
