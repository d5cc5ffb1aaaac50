public import News

/// One page of the corrections of an edition.
public struct CorrectionPage: Sendable, Hashable {
  /// The corrections, newest first.
  public var corrections: [Correction]
  /// The place from which older ones follow; nil at the end.
  public var older: Cursor?
}
