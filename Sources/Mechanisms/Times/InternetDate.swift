/// Dates as HTTP (RFC 9110, section 5.6.7) and mail and RSS (RFC 5322, section 3.3) write them.
public enum InternetDate {
  private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Writes an HTTP date, such as `Mon, 23 Nov 2026 18:30:00 GMT`.
  public static func http(_ instant: Instant) -> String {
    written(CivilTime(instant, offset: 0)) + " GMT"
  }

  /// Writes an RFC 5322 date, such as `Mon, 23 Nov 2026 18:30:00 +0000`.
  public static func mail(_ instant: Instant, in zone: Zone = .utc) -> String {
    let offset = zone.offset(at: instant)
    let sign = ISO8601.offset(offset).filter { $0 != ":" }
    return written(CivilTime(instant, offset: offset)) + " " + sign
  }

  /// Reads an HTTP or RFC 5322 date; nil when it is none.
  ///
  /// Of HTTP's three forms the obsolete two are read as well. Zone names of RFC 822 are known,
  /// any other name is read as UTC.
  public static func instant(_ text: String) -> Instant? {
    var reader = DateReader(text)
    reader.skipSpaces()
    if !reader.word().isEmpty, !reader.skip(anyOf: ",") { return asctime(text) }
    reader.skipSpaces()
    guard let day = reader.number(1...2), reader.skip(anyOf: " -") else { return nil }
    guard let month = month(reader.word()), reader.skip(anyOf: " -"),
      let year = reader.number(2...4),
      let date = CivilDate(year: full(year), month: month, day: day)
    else { return nil }
    reader.skipSpaces()
    guard let time = reader.time(on: date) else { return nil }
    reader.skipSpaces()
    guard let offset = zone(&reader), reader.atEnd else { return nil }
    return time.instant(offset: offset)
  }

  private static func written(_ time: CivilTime) -> String {
    let date = time.date
    let day = "\(days[date.weekday]), \(ISO8601.two(date.day)) \(months[date.month - 1])"
    let clock = [time.hour, time.minute, time.second].map(ISO8601.two).joined(separator: ":")
    return "\(day) \(date.year) \(clock)"
  }

  /// `Sun Nov  6 08:49:37 1994`, the form of C's asctime().
  private static func asctime(_ text: String) -> Instant? {
    var reader = DateReader(text)
    _ = reader.word()
    reader.skipSpaces()
    guard let month = month(reader.word()) else { return nil }
    reader.skipSpaces()
    guard let day = reader.number(1...2), reader.skip(anyOf: " "),
      let placeholder = CivilDate(year: 2000, month: month, day: day),
      var time = reader.time(on: placeholder), reader.skip(anyOf: " "),
      let year = reader.number(4...4), reader.atEnd,
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    time.date = date
    return time.instant(offset: 0)
  }

  private static func month(_ name: String) -> Int? {
    months.firstIndex { $0.lowercased() == name.lowercased().prefix(3) }.map { $0 + 1 }
  }

  /// RFC 5322, section 4.3: two digits below 50 are of this century, three count from 1900.
  private static func full(_ year: Int) -> Int {
    if year < 50 { return 2000 + year }
    return year < 1000 ? 1900 + year : year
  }

  private static func zone(_ reader: inout DateReader) -> Int? {
    let name = reader.word()
    if name.isEmpty { return reader.atEnd ? 0 : reader.offset() }
    let american = [
      "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    ]
    return (american[name.uppercased()] ?? 0) * 3600
  }
}
