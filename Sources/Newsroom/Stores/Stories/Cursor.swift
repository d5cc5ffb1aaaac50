public import Times

/// A place in a list that is ordered by time: just behind one entry.
public struct Cursor: Sendable, Hashable {
  let at: Instant
  let id: Int64

  init(at: Instant, id: Int64) {
    self.at = at
    self.id = id
  }

  /// The place before everything at or after an instant, in a list of newest first.
  public init(before instant: Instant) {
    self.init(at: instant, id: .min)
  }

  /// The cursor as it stands in an address: letters, digits, an underscore and hyphens.
  public var text: String {
    "\(String(at.milliseconds, radix: 36))_\(String(Scramble.hidden(id), radix: 36))"
  }

  /// Reads a cursor from an address; nil when it is none.
  public init?(text: String) {
    let parts = text.split(separator: "_", omittingEmptySubsequences: false)
    guard parts.count == 2, let at = Int64(parts[0], radix: 36),
      let hidden = UInt64(parts[1], radix: 36)
    else { return nil }
    self.init(at: Instant(milliseconds: at), id: Scramble.shown(hidden))
  }
}
