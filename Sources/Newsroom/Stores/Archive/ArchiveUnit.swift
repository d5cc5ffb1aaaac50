import Database
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
}
