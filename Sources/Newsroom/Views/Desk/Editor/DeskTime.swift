public import Times

/// A time of day as a field of a form has it, by the clocks of an edition.
public enum DeskTime {
  /// An instant as `2026-11-28T09:30`, with seconds where it has some.
  public static func text(_ instant: Instant, in zone: Zone) -> String {
    let time = zone.time(at: instant)
    let seconds = time.second == 0 ? "" : ":\(two(time.second))"
    return "\(ISO8601.string(time.date))T\(two(time.hour)):\(two(time.minute))\(seconds)"
  }

  /// Reads a field; nil when nothing stands in it.
  ///
  /// `which` is `first` or `second` where the clocks show the time twice. Throws what is wrong.
  public static func instant(
    _ text: String, which: String = "", in zone: Zone
  ) throws(Fault) -> Instant? {
    let text = text.trimmed
    guard !text.isEmpty else { return nil }
    if text.contains(#/T.*(Z|[+-]\d\d:?\d\d)$/#) {
      guard let instant = ISO8601.instant(text, in: zone) else { throw Fault(.noTime) }
      return instant
    }
    guard text.contains(":"),
      let shown = ISO8601.instant(text.replacing(" ", with: "T"), in: .utc)
    else { throw Fault(.noTime) }
    let both = zone.instants(of: CivilTime(shown, offset: 0))
    switch (both.count, which) {
    case (0, _): throw Fault(.skipped)
    case (1, _), (2, "first"): return both[0]
    case (2, "second"): return both[1]
    default: throw Fault(.twice)
    }
  }

  /// What is wrong with a time.
  public struct Fault: Error {
    /// What it is.
    public let kind: FieldFault.Kind

    init(_ kind: FieldFault.Kind) { self.kind = kind }
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
