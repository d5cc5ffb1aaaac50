public import Text

extension Language {
  /// The words for the offices of a paper, under which nobody writes who does not hold them.
  public var officeNames: [String] {
    message(Message.officeNames.rawValue).split(separator: "|").map(String.init)
  }
}
