/// An input that was read and could not be taken; the words name file, line and field.
struct InputRefused: Error, CustomStringConvertible {
  /// What is wrong and where.
  let description: String
}
