/// A point in time: milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
public struct Instant: Sendable, Hashable, Comparable {
  /// Milliseconds since 1970-01-01T00:00:00Z; negative before it.
  public var milliseconds: Int64

  /// Makes an instant from milliseconds since 1970.
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// Makes an instant from whole seconds since 1970.
  public init(seconds: Int64) {
    milliseconds = seconds * 1000
  }

  /// Whole seconds since 1970, rounded down.
  public var seconds: Int64 {
    milliseconds >= 0 ? milliseconds / 1000 : (milliseconds - 999) / 1000
  }

  /// Earlier before later.
  public static func < (a: Instant, b: Instant) -> Bool {
    a.milliseconds < b.milliseconds
  }

  /// The instant that lies `span` later.
  public static func + (instant: Instant, span: Span) -> Instant {
    Instant(milliseconds: instant.milliseconds + span.milliseconds)
  }

  /// The instant that lies `span` earlier.
  public static func - (instant: Instant, span: Span) -> Instant {
    Instant(milliseconds: instant.milliseconds - span.milliseconds)
  }

  /// The time from `b` to `a`; negative when `b` is later.
  public static func - (a: Instant, b: Instant) -> Span {
    Span(milliseconds: a.milliseconds - b.milliseconds)
  }

  /// A length of time in milliseconds.
  public struct Span: Sendable, Hashable, Comparable {
    /// The length in milliseconds.
    public var milliseconds: Int64

    /// Makes a length of so many milliseconds.
    public init(milliseconds: Int64) {
      self.milliseconds = milliseconds
    }

    /// A length of whole seconds.
    public static func seconds(_ count: Int64) -> Span { Span(milliseconds: count * 1000) }

    /// A length of whole minutes.
    public static func minutes(_ count: Int64) -> Span { seconds(count * 60) }

    /// A length of whole hours.
    public static func hours(_ count: Int64) -> Span { minutes(count * 60) }

    /// A length of days of 24 hours.
    public static func days(_ count: Int64) -> Span { hours(count * 24) }

    /// Shorter before longer.
    public static func < (a: Span, b: Span) -> Bool { a.milliseconds < b.milliseconds }
  }
}
