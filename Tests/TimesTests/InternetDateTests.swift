import Testing
import Times

struct InternetDateTests {
  @Test(
    "the three forms of HTTP and those of mail name the same instant",
    arguments: [
      "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
      "Sun, 6 Nov 1994 08:49:37 +0000", "6 Nov 1994 09:49:37 +0100",
      "Sun, 06 Nov 1994 03:49:37 EST",
    ])
  func forms(text: String) {
    #expect(InternetDate.instant(text) == Instant(seconds: 784_111_777))
  }

  @Test("what is written is read back", arguments: [0, 784_111_777, 1_795_458_600, 4_102_444_799])
  func roundTrip(seconds: Int64) {
    let instant = Instant(seconds: seconds)
    #expect(InternetDate.instant(InternetDate.http(instant)) == instant)
    #expect(InternetDate.instant(InternetDate.mail(instant)) == instant)
  }

  @Test("an HTTP date has its exact form")
  func written() {
    #expect(InternetDate.http(Instant(seconds: 784_111_777)) == "Sun, 06 Nov 1994 08:49:37 GMT")
  }

  @Test("what is no date is nil", arguments: ["", "yesterday", "Sun, 99 Nov 1994 08:49:37 GMT"])
  func refuses(text: String) {
    #expect(InternetDate.instant(text) == nil)
  }
}
