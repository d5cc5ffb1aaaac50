public import Times

/// How long ago something was, in words, and until when the words are true.
public struct Age: Hashable, Sendable {
  /// The words, such as “3 years ago”.
  public let text: String
  /// The instant at which the words change.
  public let goodUntil: Instant
}

extension Language {
  /// The age of `start` as seen at `now`.
  ///
  /// Minutes, hours, days and weeks are full ones; months and years are those of the calendar in
  /// UTC. What lies ahead is “just now”.
  public func age(from start: Instant, to now: Instant) -> Age {
    let step = AgeStep.between(start, now)
    let text = step.unit.map { message("ages.\($0)", count: step.count) } ?? message("ages.now")
    return Age(text: text, goodUntil: step.end)
  }
}

/// A number of whole units, and when it grows by one.
struct AgeStep {
  /// The name of the unit; nil for less than a minute.
  let unit: String?
  let count: Int
  let end: Instant

  static func between(_ start: Instant, _ now: Instant) -> AgeStep {
    let seconds = (now - start).milliseconds / 1000
    switch seconds {
    case ..<60: return AgeStep(unit: nil, count: 0, end: start + .minutes(1))
    case ..<3600: return even("minute", 60, start, seconds)
    case ..<86_400: return even("hour", 3600, start, seconds)
    case ..<1_209_600: return even("day", 86_400, start, seconds)
    default: break
    }
    let months = months(from: start, to: now)
    if months == 0 {
      let week = even("week", 604_800, start, seconds)
      return AgeStep(
        unit: "week", count: week.count, end: min(week.end, adding(months: 1, to: start)))
    }
    let (unit, length) = months < 12 ? ("month", 1) : ("year", 12)
    let count = months / length
    return AgeStep(unit: unit, count: count, end: adding(months: (count + 1) * length, to: start))
  }

  /// A step of units that all last the same number of seconds.
  private static func even(
    _ unit: String, _ length: Int64, _ start: Instant, _ seconds: Int64
  ) -> AgeStep {
    let count = seconds / length
    return AgeStep(unit: unit, count: Int(count), end: start + .seconds((count + 1) * length))
  }

  /// Full months of the calendar in UTC.
  private static func months(from start: Instant, to now: Instant) -> Int {
    let first = CivilTime(start, offset: 0).date
    let last = CivilTime(now, offset: 0).date
    let months = (last.year - first.year) * 12 + last.month - first.month
    return adding(months: months, to: start) <= now ? months : months - 1
  }

  /// The same day and time some months later; the month's last day when it has no such day.
  private static func adding(months: Int, to start: Instant) -> Instant {
    var time = CivilTime(start, offset: 0)
    let month = time.date.month - 1 + months
    let year = time.date.year + month / 12
    let last = CivilDate.days(inMonth: month % 12 + 1, of: year)
    let day = min(time.date.day, last)
    time.date = CivilDate(year: year, month: month % 12 + 1, day: day) ?? time.date
    return time.instant(offset: 0)
  }
}
