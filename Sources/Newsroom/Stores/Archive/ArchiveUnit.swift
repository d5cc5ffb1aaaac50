import Database
import News
import Times

/// What the table `archive_count` counts by; never renumbered, since the numbers are in databases.
enum ArchiveUnit: Int64, CaseIterable, SQLEncodable, SQLDecodable {
  case year = 0
  case month = 1
  case day = 2

  /// How many numbers yyyymmdd the unit spans.
  var span: Int {
    switch self {
    case .year: 1_00_00
    case .month: 1_00
    case .day: 1
    }
  }

  /// The number yyyy, yyyymm or yyyymmdd of the period that a day lies in.
  func period(of date: CivilDate) -> Int {
    (date.year * 1_00_00 + date.month * 1_00 + date.day) / span
  }

  /// The period with a number.
  func period(_ number: Int) -> Period? {
    switch self {
    case .year: Period(year: number)
    case .month: Period(year: number / 100, month: number % 100)
    case .day: Period(year: number / 1_00_00, month: number / 100 % 100, day: number % 100)
    }
  }

  /// Times that hold the periods of these numbers in every zone of the world.
  func stretch(of numbers: Range<Int>) -> ClosedRange<Instant> {
    let first = start(of: numbers.lowerBound).map { $0 - .days(1) }
    let last = start(of: numbers.upperBound).map { $0 + .days(1) }
    let always = ClosedRange<Instant>.always
    return (first ?? always.lowerBound)...(last ?? always.upperBound)
  }

  /// The beginning of the first period that has the number or a greater one.
  private func start(of number: Int) -> Instant? {
    let (year, month, day) = (
      number * span / 1_00_00, number * span / 1_00 % 100, number * span % 100
    )
    let date =
      month > 12
      ? CivilDate(year: year + 1, month: 1, day: 1)
      : CivilDate(year: year, month: max(month, 1), day: max(day, 1))
    return date.map { Zone.utc.start(of: $0) }
  }
}
