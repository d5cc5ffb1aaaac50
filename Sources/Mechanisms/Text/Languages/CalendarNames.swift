/// The names that dates are written with.
struct CalendarNames: Sendable {
  /// From January on, as a heading names them.
  let months: [String]
  /// From January on, as they stand behind a day.
  let monthsInDates: [String]
  /// From January on, short.
  let shortMonths: [String]
  /// From Sunday on.
  let weekdays: [String]
  /// What the first day of a month is called where it is not a plain number.
  let firstDay: String?

  init(_ messages: [String: MessageTemplate]) {
    func names(_ section: String, _ keys: [String]) -> [String] {
      keys.map { messages["\(section).\($0)"]?.fill { _ in nil } ?? "" }
    }
    let numbers = (1...12).map(String.init)
    months = names("months", numbers)
    let inDates = names("months in dates", numbers)
    monthsInDates = zip(inDates, months).map { $0.isEmpty ? $1 : $0 }
    shortMonths = names("short months", numbers)
    weekdays = names(
      "weekdays",
      ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"])
    firstDay = messages["dates.first day"]?.fill { _ in nil }
  }
}
