import Testing
import Text
import Times

@Suite("Ages in words")
struct AgeTests {
  private static func instant(_ text: String) throws -> Instant {
    try #require(ISO8601.instant(text))
  }

  @Test(
    "an age is in full units, and the words change when the next one is full",
    arguments: [
      ("2023-03-14T18:30:59Z", "just now", "2023-03-14T18:31:00Z"),
      ("2023-03-14T18:20:00Z", "just now", "2023-03-14T18:31:00Z"),
      ("2023-03-14T18:31:00Z", "1 minute ago", "2023-03-14T18:32:00Z"),
      ("2023-03-14T19:29:59Z", "59 minutes ago", "2023-03-14T19:30:00Z"),
      ("2023-03-14T19:30:00Z", "1 hour ago", "2023-03-14T20:30:00Z"),
      ("2023-03-15T18:30:00Z", "1 day ago", "2023-03-16T18:30:00Z"),
      ("2023-03-28T18:29:59Z", "13 days ago", "2023-03-28T18:30:00Z"),
      ("2023-03-28T18:30:00Z", "2 weeks ago", "2023-04-04T18:30:00Z"),
      ("2023-04-13T18:30:00Z", "4 weeks ago", "2023-04-14T18:30:00Z"),
      ("2023-04-14T18:29:59Z", "4 weeks ago", "2023-04-14T18:30:00Z"),
      ("2023-04-14T18:30:00Z", "1 month ago", "2023-05-14T18:30:00Z"),
      ("2024-03-14T18:29:59Z", "11 months ago", "2024-03-14T18:30:00Z"),
      ("2024-03-14T18:30:00Z", "1 year ago", "2025-03-14T18:30:00Z"),
      ("2026-11-23T12:00:00Z", "3 years ago", "2027-03-14T18:30:00Z"),
    ])
  func english(now: String, text: String, goodUntil: String) throws {
    let age = Language.english.age(
      from: try Self.instant("2023-03-14T18:30:00Z"), to: try Self.instant(now))
    #expect(age.text == text)
    #expect(age.goodUntil == (try Self.instant(goodUntil)))
  }

  @Test("a month without the day is full on its last day")
  func shortMonth() throws {
    let start = try Self.instant("2023-01-31T10:00:00Z")
    let age = Language.english.age(from: start, to: try Self.instant("2023-02-28T10:00:00Z"))
    #expect(age.text == "1 month ago")
    #expect(age.goodUntil == (try Self.instant("2023-03-31T10:00:00Z")))
  }

  @Test(
    "Arabic has six forms",
    arguments: [
      (1, "قبل سنة واحدة"), (2, "قبل سنتين"), (3, "قبل 3 سنوات"), (11, "قبل 11 سنة"),
      (100, "قبل 100 سنة"), (103, "قبل 103 سنوات"),
    ])
  func arabic(years: Int, text: String) throws {
    let now = try Self.instant("2023-03-14T00:00:00Z")
    let start = try Self.instant("\(2023 - years)-03-14T00:00:00Z")
    #expect(Language.arabic.age(from: start, to: now).text == text)
  }

  @Test("French and Spanish ages are idiomatic")
  func others() throws {
    let start = try Self.instant("2023-03-14T00:00:00Z")
    let now = try Self.instant("2025-03-14T00:00:00Z")
    #expect(Language.french.age(from: start, to: now).text == "il y a 2\u{A0}ans")
    #expect(Language.spanish.age(from: start, to: now).text == "hace 2 años")
  }

  @Test("the words hold from now until just before their end, and then change", arguments: 1...20)
  func random(seed: Int) throws {
    var random = Seeded(seed)
    let start = try Self.instant("2020-01-31T23:59:30Z")
    for _ in 0..<200 {
      let seconds = random.next(
        below: [100, 10_000, 3_000_000, 200_000_000][random.next(below: 4)])
      let now = start + .seconds(Int64(seconds))
      let age = Language.english.age(from: start, to: now)
      let last = age.goodUntil - .seconds(1)
      #expect(age.goodUntil > now)
      #expect(Language.english.age(from: start, to: last).text == age.text)
      #expect(Language.english.age(from: start, to: age.goodUntil).text != age.text)
    }
  }
}
