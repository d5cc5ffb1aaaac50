import Testing
import Text

@Suite("Directions")
struct DirectionTests {
  @Test(
    "a tag tells the direction",
    arguments: [
      ("ar", "rtl"), ("AR-eg", "rtl"), ("fa", "rtl"), ("he", "rtl"), ("ur-PK", "rtl"),
      ("yi", "rtl"), ("ckb", "rtl"), ("az-Arab", "rtl"), ("az_Arab_IR", "rtl"), ("az-IR", "rtl"),
      ("az", "ltr"), ("az-Latn", "ltr"), ("ar-Latn", "ltr"), ("en", "ltr"), ("fr-CA", "ltr"),
      ("pa-PK", "rtl"), ("pa", "ltr"), ("ku", "ltr"), ("ug-Cyrl", "ltr"), ("dv", "rtl"),
      ("nqo", "rtl"), ("ff-Adlm", "rtl"), ("", "ltr"), ("ks-Deva", "ltr"),
    ])
  func direction(tag: String, direction: String) {
    #expect(Direction(languageTag: tag).rawValue == direction)
  }
}
