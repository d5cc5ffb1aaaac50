public import HTTP

/// What the parser says to the bytes so far.
public enum HeadOutcome: Hashable, Sendable {
  /// They may be the beginning of a head.
  case needMore
  /// They begin with a head of that many bytes.
  case head(length: Int)
  /// They are no head, whatever follows: answer this status and close.
  case refuse(Status)
}
