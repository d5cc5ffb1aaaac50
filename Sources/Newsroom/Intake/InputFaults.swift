public import Feeds
public import News

/// Everything that is wrong with one input, found in one reading.
public struct InputFaults: Error, Sendable, Hashable, CustomStringConvertible {
  /// The faults in the order of the input; never empty.
  public var faults: [Fault]

  /// Makes an error of at least one fault.
  public init(_ faults: [Fault]) {
    precondition(!faults.isEmpty, "an error without a fault")
    self.faults = faults
  }

  /// One fault.
  public struct Fault: Sendable, Hashable, CustomStringConvertible {
    /// The line, from 1; nil when the fault has none.
    public var line: Int?
    /// The field; empty when the whole is at fault.
    public var field: String
    /// What is wrong, as a sentence.
    public var message: String

    /// Makes a fault.
    public init(line: Int? = nil, field: String, message: String) {
      self.line = line
      self.field = field
      self.message = message
    }

    /// Finds the line of a field that the newsroom refused in the file that it came from.
    ///
    /// `corrections[2]` and `picture.alt` stand on the lines of `corrections` and `picture`.
    public init(_ fault: Refusal.Fault, in file: FrontMatter) {
      let name = fault.field.prefix { $0 != "[" && $0 != "." }
      let line = file.fields.first { $0.key == name }?.line
      self.init(
        line: line ?? (fault.field == "body" ? file.bodyLine : 1), field: fault.field,
        message: fault.message)
    }

    /// The place and the sentence, such as `3: slug: taken`.
    public var description: String {
      [line.map { "\($0)" } ?? "", field, message].filter { !$0.isEmpty }.joined(separator: ": ")
    }
  }

  /// One line a fault.
  public var description: String {
    faults.map(\.description).joined(separator: "\n")
  }
}
