public import News

/// What a form about the paper shows: values as they are or were typed, and what became of them.
public struct PaperForm: Sendable {
  /// The values by the names of their fields.
  public var values: [String: String]
  /// The present values, where somebody changed them after the form was opened.
  public var present: [String: String]?
  /// What is wrong, with `PaperFault`s as messages.
  public var faults: [Refusal.Fault] = []
  /// Stands for the state that the form rests on.
  public var base: StateMark
  /// Whether what the page shows has just been saved.
  public var isSaved = false

  /// Makes a form.
  public init(_ values: [String: String], on base: StateMark) {
    self.values = values
    self.base = base
  }

  subscript(name: String) -> String { values[name] ?? "" }
}

/// Who looks at a page about the paper, and where they are.
public struct PaperFrame: Sendable {
  let staff: DeskStaff
  /// The edition that the page is about; nil for all.
  let edition: Edition?

  /// Makes a frame.
  public init(_ staff: DeskStaff, edition: Edition? = nil) {
    self.staff = staff
    self.edition = edition
  }
}
