/// The machine does not let the program do its work: a disk, a database, a port.
struct EnvironmentError: Error, CustomStringConvertible {
  /// What is in the way, as a sentence.
  let description: String

  init(_ sentence: String) {
    description = sentence
  }
}
