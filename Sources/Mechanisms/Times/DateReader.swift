/// Reads the parts of a written date from left to right.
struct DateReader {
  private var rest: Substring.UTF8View

  init(_ text: String) {
    rest = text[...].utf8
  }

  var atEnd: Bool { rest.isEmpty }

  mutating func skip(anyOf characters: String) -> Bool {
    guard let first = rest.first, characters.utf8.contains(first) else { return false }
    rest = rest.dropFirst()
    return true
  }

  mutating func skipSpaces() {
    while skip(anyOf: " \t") {}
  }

  /// A number of `width` digits.
  mutating func number(_ width: ClosedRange<Int>) -> Int? {
    var value = 0
    var count = 0
    while count < width.upperBound, let first = rest.first, (0x30...0x39).contains(first) {
      value = value * 10 + Int(first - 0x30)
      rest = rest.dropFirst()
      count += 1
    }
    return width.contains(count) ? value : nil
  }

  /// A run of ASCII letters.
  mutating func word() -> String {
    let letters = rest.prefix { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
    rest = rest.dropFirst(letters.count)
    return String(Substring(letters))
  }

  /// `YYYY-MM-DD`.
  mutating func date() -> CivilDate? {
    guard let year = number(4...4), skip(anyOf: "-"), let month = number(2...2), skip(anyOf: "-"),
      let day = number(2...2)
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// `HH:MM`, `HH:MM:SS` or `HH:MM:SS.sss`.
  mutating func time(on date: CivilDate) -> CivilTime? {
    guard let hour = number(2...2), skip(anyOf: ":"), let minute = number(2...2) else { return nil }
    guard skip(anyOf: ":") else { return CivilTime(date, hour: hour, minute: minute) }
    guard let second = number(2...2) else { return nil }
    // A leap second is read as the second before it: no clock here has a sixty-first.
    guard var time = CivilTime(date, hour: hour, minute: minute, second: min(second, 59)),
      second <= 60
    else { return nil }
    if skip(anyOf: ".,") {
      guard let fraction = fraction() else { return nil }
      time.millisecond = fraction
    }
    return time
  }

  /// `Z`, `+HH:MM`, `+HHMM` or `+HH`, in seconds.
  mutating func offset() -> Int? {
    if skip(anyOf: "Zz") { return 0 }
    let sign: Int
    if skip(anyOf: "+") { sign = 1 } else if skip(anyOf: "-") { sign = -1 } else { return nil }
    guard let hours = number(2...2), hours <= 23 else { return nil }
    if atEnd { return sign * hours * 3600 }
    _ = skip(anyOf: ":")
    guard let minutes = number(2...2), minutes <= 59 else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }

  /// The digits behind a decimal point, in milliseconds.
  private mutating func fraction() -> Int? {
    guard let tenths = number(1...1) else { return nil }
    let hundredths = number(1...1) ?? 0
    let thousandths = number(1...1) ?? 0
    while number(1...1) != nil {}
    return tenths * 100 + hundredths * 10 + thousandths
  }
}
