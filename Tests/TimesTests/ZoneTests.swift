import Testing
import Times

struct ZoneTests {
  @Test("a time that clocks skip in spring is moved on by the skip")
  func springGap() throws {
    let paris = try #require(Zone("Europe/Paris"))
    let date = try #require(CivilDate(year: 2026, month: 3, day: 29))
    let skipped = try #require(CivilTime(date, hour: 2, minute: 30))
    #expect(ISO8601.string(paris.instant(of: skipped), in: paris) == "2026-03-29T03:30:00+02:00")
  }

  @Test("a time that clocks show twice in autumn is the first of the two")
  func autumnOverlap() throws {
    let paris = try #require(Zone("Europe/Paris"))
    let date = try #require(CivilDate(year: 2026, month: 10, day: 25))
    let twice = try #require(CivilTime(date, hour: 2, minute: 30))
    #expect(ISO8601.string(paris.instant(of: twice), in: paris) == "2026-10-25T02:30:00+02:00")
  }

  @Test("a day of a clock change is 23 or 25 hours long")
  func lengthOfDay() throws {
    let london = try #require(Zone("Europe/London"))
    let spring = try #require(ISO8601.instant("2026-03-29T12:00:00Z"))
    let autumn = try #require(ISO8601.instant("2026-10-25T12:00:00Z"))
    for (day, hours) in [(spring, 23), (autumn, 25)] {
      let length = london.endOfDay(day) - london.start(of: london.date(at: day))
      #expect(length == .hours(Int64(hours)))
    }
  }

  @Test("an unknown zone is nil")
  func unknown() {
    #expect(Zone("Mars/Olympus") == nil)
  }
}
