import Testing
import Text
import Times

@Suite("Dates in words")
struct DateTests {
  private static let spring = Instant(seconds: 1_678_818_600)
  private static let may = Instant(seconds: 1_682_919_000)

  @Test(
    "a date is written as the language's papers do",
    arguments: [
      ("en", "Tuesday 14 March 2023", "14 March 2023, 18:30 GMT", "March 2023"),
      (
        "fr", "mardi 14 mars 2023", "14 mars 2023 à 18\u{A0}h\u{A0}30 (GMT)", "mars 2023"
      ),
      (
        "es", "martes, 14 de marzo de 2023", "14 de marzo de 2023, 18:30 (GMT)", "marzo de 2023"
      ),
      (
        "ar", "الثلاثاء 14 مارس 2023", "14 مارس 2023، 18:30 بتوقيت غرينتش", "مارس 2023"
      ),
    ])
  func dates(tag: String, long: String, both: String, month: String) throws {
    let language = Languages.builtIn[tag]
    let london = try #require(Zone("Europe/London"))
    #expect(language.date(Self.spring, london) == long)
    #expect(language.dateTime(Self.spring, london) == both)
    #expect(language.month(3, year: 2023) == month)
  }

  @Test("the day and the time are those of the zone")
  func zones() throws {
    let auckland = try #require(Zone("Pacific/Auckland"))
    #expect(Language.english.shortDate(Self.spring, auckland) == "15 March 2023")
    #expect(Language.english.time(Self.spring, auckland) == "07:30")
    let text = Language.english.dateTime(Self.spring, auckland)
    #expect(text == "15 March 2023, 07:30 \(auckland.abbreviation(at: Self.spring))")
  }

  @Test("the first of a month is an ordinal in French")
  func first() {
    #expect(Language.french.shortDate(Self.may, .utc) == "1er mai 2023")
    #expect(Language.english.shortDate(Self.may, .utc) == "1 May 2023")
  }

  @Test("names of months and years stand alone")
  func names() throws {
    #expect(Language.spanish.monthName(12) == "diciembre")
    #expect(Language.spanish.monthName(13) == "")
    #expect(Language.arabic.year(2023) == "2023")
    let day = try #require(CivilDate(year: 2024, month: 2, day: 29))
    #expect(Language.english.date(day) == "Thursday 29 February 2024")
  }

  @Test("a month may take another form behind a day")
  func genitive() throws {
    let language = try Language(
      parsing: """
        [language]
        tag = pl
        own name = polski
        english name = Polish
        [months]
        5 = maj
        [months in dates]
        5 = maja
        [dates]
        short = {day} {month} {year}
        month = {month name} {year}
        """, file: "pl.lang")
    #expect(language.shortDate(Self.may, .utc) == "1 maja 2023")
    #expect(language.month(5, year: 2023) == "maj 2023")
    #expect(language.shortDate(Self.spring, .utc) == "14 March 2023")
  }
}
