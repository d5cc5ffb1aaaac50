import Markup
import News
import Text
import Times

extension PageContext {
  /// An instant in full with its zone, and its age in words beside it.
  func when(_ instant: Instant) -> HTML {
    say(.dated, markup: ["date": exactly(instant), "age": age(instant)])
  }

  /// An instant in full with its zone.
  func exactly(_ instant: Instant) -> HTML {
    """
    <time datetime="\(ISO8601.string(instant, in: edition.zone))">\
    \(language.dateTime(instant, edition.zone))</time>
    """
  }

  /// The time of day, for lists under a day's heading, with the age beside it.
  func clock(_ instant: Instant) -> HTML {
    let time: HTML = """
      <time datetime="\(ISO8601.string(instant, in: edition.zone))">\
      \(language.clock(instant, edition.zone))</time>
      """
    return say(.dated, markup: ["date": time, "age": age(instant)])
  }

  /// A day with its weekday.
  func day(_ date: CivilDate) -> HTML {
    "<time datetime=\"\(ISO8601.string(date))\">\(language.date(date))</time>"
  }

  /// How long ago an instant was, in words.
  func age(_ instant: Instant) -> HTML {
    let age = language.age(from: instant, to: now)
    basis?.note(until: age.goodUntil)
    return "<span class=\"age\">\(say(.age, ["age": age.text]))</span>"
  }

  /// The present day in the edition's zone.
  var today: HTML {
    basis?.note(until: edition.zone.endOfDay(now))
    return day(edition.zone.date(at: now))
  }
}
