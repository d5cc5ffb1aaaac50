public import News

/// A part of the list of corrections, newest first.
public struct CorrectionsPage: Sendable {
  /// The corrections of this part.
  public var corrections: [Correction]
  /// Which part this is; nil for the first.
  public var part: ListPart?
  /// The mark for the part with older ones; nil on the last.
  public var older: String?
  /// The mark for the part with newer ones; nil on the first.
  public var newer: String?

  /// Makes a part of the list.
  public init(
    corrections: [Correction], part: ListPart? = nil, older: String? = nil, newer: String? = nil
  ) {
    self.corrections = corrections
    self.part = part
    self.older = older
    self.newer = newer
  }
}
