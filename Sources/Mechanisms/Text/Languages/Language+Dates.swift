public import Times

extension Language {
  /// A day with its weekday: “Tuesday 14 March 2023”.
  public func date(_ instant: Instant, _ zone: Zone) -> String {
    dated("dates.long", zone.time(at: instant))
  }

  /// A day without its weekday: “14 March 2023”.
  public func shortDate(_ instant: Instant, _ zone: Zone) -> String {
    dated("dates.short", zone.time(at: instant))
  }

  /// A day of the calendar with its weekday.
  public func date(_ date: CivilDate) -> String {
    dated("dates.long", CivilTime(date.startOfUTC, offset: 0))
  }

  /// The name of a day of the week.
  public func weekday(_ date: CivilDate) -> String {
    calendar.weekdays[date.weekday]
  }

  /// A time of day: “18:30”.
  public func time(_ instant: Instant, _ zone: Zone) -> String {
    dated("dates.time", zone.time(at: instant))
  }

  /// Day and time with the name or offset of the zone: “14 March 2023, 18:30 GMT”.
  public func dateTime(_ instant: Instant, _ zone: Zone) -> String {
    let time = zone.time(at: instant)
    return message(
      "dates.date and time",
      [
        "date": dated("dates.short", time), "time": dated("dates.time", time),
        "zone": zoneName(instant, zone),
      ])
  }

  /// A time of day with the name or offset of the zone: “18:30 GMT”.
  public func clock(_ instant: Instant, _ zone: Zone) -> String {
    let time = dated("dates.time", zone.time(at: instant))
    return message("dates.clock", ["time": time, "zone": zoneName(instant, zone)])
  }

  /// A month of a year as a heading: “March 2023”.
  public func month(_ month: Int, year: Int) -> String {
    guard let date = CivilDate(year: year, month: month, day: 1) else { return "" }
    return dated("dates.month", CivilTime(date.startOfUTC, offset: 0))
  }

  /// The name of a month as a heading, 1 to 12.
  public func monthName(_ month: Int) -> String {
    calendar.months.indices.contains(month - 1) ? calendar.months[month - 1] : ""
  }

  /// A year in the language's digits, without groups.
  public func year(_ year: Int) -> String {
    numbers.localised(String(year))
  }

  private func zoneName(_ instant: Instant, _ zone: Zone) -> String {
    let name = zone.abbreviation(at: instant)
    let key = "zones.\(name)"
    return messages[key] == nil ? name : message(key)
  }

  private func dated(_ key: String, _ time: CivilTime) -> String {
    messages[key]?.fill { name in part(name, of: time) } ?? key
  }

  private func part(_ name: String, of time: CivilTime) -> String? {
    switch name {
    case "weekday": calendar.weekdays[time.date.weekday]
    case "day":
      time.date.day == 1
        ? calendar.firstDay ?? year(1) : numbers.localised(String(time.date.day))
    case "month": calendar.monthsInDates[time.date.month - 1]
    case "month name": calendar.months[time.date.month - 1]
    case "short month": calendar.shortMonths[time.date.month - 1]
    case "month number": numbers.localised(String(time.date.month))
    case "year": year(time.date.year)
    case "hour": numbers.localised(time.hour < 10 ? "0\(time.hour)" : "\(time.hour)")
    case "plain hour": numbers.localised(String(time.hour))
    case "minute": numbers.localised(time.minute < 10 ? "0\(time.minute)" : "\(time.minute)")
    default: nil
    }
  }
}

extension CivilDate {
  /// The day's first instant in UTC.
  fileprivate var startOfUTC: Instant { Instant(seconds: daysSinceEpoch * 86_400) }
}
