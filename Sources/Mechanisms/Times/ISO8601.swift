/// Dates and times as ISO 8601 / RFC 3339 write them.
public enum ISO8601 {
  /// Writes an instant with the zone's offset, such as `2026-11-23T18:30:00+02:00`.
  public static func string(_ instant: Instant, in zone: Zone = .utc) -> String {
    let offset = zone.offset(at: instant)
    let time = CivilTime(instant, offset: offset)
    let clock = "\(two(time.hour)):\(two(time.minute)):\(two(time.second))"
    return "\(string(time.date))T\(clock)\(offset == 0 ? "Z" : ISO8601.offset(offset))"
  }

  /// Writes an instant in UTC to the millisecond, such as `2026-11-23T16:30:00.250Z`.
  public static func exact(_ instant: Instant) -> String {
    let millisecond = CivilTime(instant, offset: 0).millisecond
    return "\(string(instant).dropLast()).\(millisecond < 100 ? "0" : "")\(two(millisecond))Z"
  }

  /// Writes a day, such as `2026-11-23`.
  public static func string(_ date: CivilDate) -> String {
    "\(four(date.year))-\(two(date.month))-\(two(date.day))"
  }

  /// Reads a date and time; nil when it is none.
  ///
  /// Taken are `YYYY-MM-DD`, and behind it `T` or a space and `HH:MM`, `HH:MM:SS` or
  /// `HH:MM:SS.sss`, and behind that `Z`, `+HH:MM`, `+HHMM` or `+HH`. Without an offset the time is
  /// read in `zone`; without a time it is the first instant of the day.
  public static func instant(_ text: String, in zone: Zone = .utc) -> Instant? {
    var reader = DateReader(text)
    guard let date = reader.date() else { return nil }
    if reader.atEnd { return zone.start(of: date) }
    guard reader.skip(anyOf: "Tt "), let time = reader.time(on: date) else { return nil }
    if reader.atEnd { return zone.instant(of: time) }
    guard let offset = reader.offset(), reader.atEnd else { return nil }
    return time.instant(offset: offset)
  }

  /// Reads a day, such as `2026-11-23`; nil when it is none.
  public static func date(_ text: String) -> CivilDate? {
    var reader = DateReader(text)
    guard let date = reader.date(), reader.atEnd else { return nil }
    return date
  }

  /// Writes an offset in seconds, such as `+02:00`.
  public static func offset(_ seconds: Int) -> String {
    let minutes = abs(seconds) / 60
    return "\(seconds < 0 ? "-" : "+")\(two(minutes / 60)):\(two(minutes % 60))"
  }

  static func two(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private static func four(_ number: Int) -> String {
    let digits = "\(abs(number))"
    return (number < 0 ? "-" : "") + String(repeating: "0", count: max(0, 4 - digits.count))
      + digits
  }
}
