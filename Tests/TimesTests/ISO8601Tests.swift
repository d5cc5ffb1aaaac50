import Testing
import Times

struct ISO8601Tests {
  @Test(
    "a written date and time is the instant it names",
    arguments: [
      ("1970-01-01T00:00:00Z", 0),
      ("2026-11-23T18:30:00Z", 1_795_458_600_000),
      ("2026-11-23T20:30:00+02:00", 1_795_458_600_000),
      ("2026-11-23T20:30+0200", 1_795_458_600_000),
      ("2026-11-23 18:30:00.125Z", 1_795_458_600_125),
      ("1969-12-31T23:59:59Z", -1000),
      ("2016-12-31T23:59:60Z", 1_483_228_799_000),
    ] as [(String, Int64)])
  func reads(text: String, milliseconds: Int64) {
    #expect(ISO8601.instant(text)?.milliseconds == milliseconds)
  }

  @Test(
    "what is no date is nil",
    arguments: [
      "", "2026", "2026-13-01", "2026-02-29", "2026-11-23T", "2026-11-23T25:00", "2026-11-23T10",
      "2026-11-23T10:00:61Z", "2026-11-23T10:00:00+99:00", "2026-11-23T10:00:00Zulu", "2026-1-1",
      "-026-11-23", "２０２６-11-23",
    ])
  func refuses(text: String) {
    #expect(ISO8601.instant(text) == nil)
  }

  @Test("a time without a zone is read in the zone given")
  func readsInZone() throws {
    let london = try #require(Zone("Europe/London"))
    #expect(ISO8601.instant("2026-07-01T12:00", in: london) == ISO8601.instant("2026-07-01T11:00Z"))
    #expect(ISO8601.string(Instant(milliseconds: 0), in: london) == "1970-01-01T01:00:00+01:00")
  }

  @Test("every day from 1900 to 2100 counts on from the one before")
  func daysCount() {
    var expected = CivilDate(year: 1900, month: 1, day: 1)
    for number in Int64(-25_567)...47_482 {
      let date = CivilDate(daysSinceEpoch: number)
      #expect(date == expected && date.daysSinceEpoch == number)
      let next =
        CivilDate(year: date.year, month: date.month, day: date.day + 1)
        ?? CivilDate(year: date.year, month: date.month + 1, day: 1)
      expected = next ?? CivilDate(year: date.year + 1, month: 1, day: 1)
    }
  }
}
