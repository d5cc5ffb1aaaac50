public import Times

/// A year, month or day of an edition's calendar.
public enum Period: Sendable, Hashable {
  case year(Int)
  case month(Int, of: Int)
  case day(CivilDate)

  /// Makes a year, a month or a day; nil when the calendar has none such.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard let first = CivilDate(year: year, month: month ?? 1, day: day ?? 1) else { return nil }
    switch (month, day) {
    case (nil, nil): self = .year(year)
    case (let month?, nil): self = .month(month, of: year)
    default: self = .day(first)
    }
  }

  /// From the first instant of the period to the first after it.
  public func bounds(in zone: Zone) -> Range<Instant> {
    let (first, next) = days
    return zone.start(of: first)..<zone.start(of: next)
  }

  /// The first day of the period and the first after it.
  var days: (first: CivilDate, next: CivilDate) {
    switch self {
    case .day(let day): (day, day.adding(days: 1))
    case .month(let month, let year):
      Period.span(
        CivilDate(year: year, month: month, day: 1), days: CivilDate.days(inMonth: month, of: year))
    case .year(let year):
      Period.span(
        CivilDate(year: year, month: 1, day: 1),
        days: CivilDate.days(inMonth: 2, of: year) == 29 ? 366 : 365)
    }
  }

  private static func span(_ first: CivilDate?, days: Int) -> (CivilDate, CivilDate) {
    guard let first else { preconditionFailure("no such month") }
    return (first, first.adding(days: Int64(days)))
  }
}
