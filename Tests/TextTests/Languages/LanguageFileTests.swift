import Foundation
import Testing
import Text

@Suite("Language files")
struct LanguageFileTests {
  private static let head = """
    [language]
    tag = fa
    own name = فارسی
    english name = Persian

    """

  private static func language(_ text: String) throws(LanguageError) -> Language {
    try Language(parsing: head + text, file: "fa.lang")
  }

  @Test("what a language leaves out is said in English and listed")
  func fallback() throws {
    let language = try Self.language("[page]\nskip = خانه\n[ages]\nyear.other = {count} سال پیش")
    #expect(language.message("page.skip") == "خانه")
    #expect(language.message("page.latest") == "Latest")
    #expect(language.message("ages.year", count: 1) == "1 سال پیش")
    #expect(language.missingMessages.contains("page.latest"))
    #expect(language.missingMessages.contains("ages.month"))
    #expect(!language.missingMessages.contains("ages.year"))
    #expect(language.direction == .rightToLeft)
  }

  @Test("values continue on indented lines; comments, CRLF and no-break spaces are understood")
  func form() throws {
    let language = try Self.language(
      "# note\r\n[page]\r\nskip = a~b\r\n  c # d\r\n\r\n# x\r\nlatest=e=f\r\n")
    #expect(language.message("page.skip") == "a\u{A0}b c # d")
    #expect(language.message("page.latest") == "e=f")
  }

  @Test("digits and groups are the language's own")
  func numbers() throws {
    let language = try Self.language(
      "[numbers]\ndigits = ۰۱۲۳۴۵۶۷۸۹\nseparator = ٬\ngroups from = 5")
    #expect(language.number(1234) == "۱۲۳۴")
    #expect(language.number(-1_234_567) == "−۱٬۲۳۴٬۵۶۷")
    #expect(language.year(2024) == "۲۰۲۴")
  }

  @Test(
    "a fault is named with file and line",
    arguments: [
      ("tag = x", "fa.lang:5: language.tag is given twice"),
      ("[page\n", "fa.lang:5: a section is written [name]"),
      ("[page]\nskip", "fa.lang:6: an entry is written key = value"),
      ("[page]\n  skip = x", "fa.lang:6: an indented line continues an entry"),
      ("[page]\nskop = x", "fa.lang:6: page.skop: there is no such message"),
      ("[page]\nskip = {x", "fa.lang:6: page.skip: a place is written {name}"),
      ("[page]\nskip = x}", "fa.lang:6: page.skip: a place is written {name}"),
      ("[page]\nskip = {}", "fa.lang:6: page.skip: a place is written {name}"),
      ("[story]\nby = {people}", "fa.lang:6: story.by: has no place {people}"),
      ("[plurals]\none = n is 1", "fa.lang:6: plurals.one: is no plural rule"),
      ("[plurals]\nsome = n = 1", "fa.lang:6: plurals.some: nothing reads this entry"),
      ("[ages]\nyear.one = 1", "fa.lang:6: ages.year.one: a message with plural forms needs"),
      ("[numbers]\ndigits = 0123", "fa.lang:6: numbers.digits: are the ten digits"),
      ("[numbers]\ngroups from = many", "fa.lang:6: numbers.groups from: is a number"),
      (
        "[search index]\nstemmer = persian", "fa.lang:6: search index.stemmer: there is no Snowball"
      ),
    ])
  func faults(text: String, message: String) {
    let error = #expect(throws: LanguageError.self) { try Self.language(text) }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
  }

  @Test("tag and names are required, and entries belong to a section")
  func required() {
    let nothing = #expect(throws: LanguageError.self) { try Language(parsing: "", file: "x.lang") }
    #expect(nothing?.description == "x.lang: language.tag: this entry is required")
    let early = #expect(throws: LanguageError.self) {
      try Language(parsing: "tag = fa", file: "x.lang")
    }
    #expect(early?.reason == .syntax)
    #expect(early?.line == 1)
  }

  @Test("files of a directory are added and replace what is there")
  func directory() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/languages-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data((Self.head + "[page]\nskip = خانه").utf8).write(
      to: URL(fileURLWithPath: folder + "/fa.lang"))
    try Data("[language]\ntag = fr\nown name = F\nenglish name = F".utf8).write(
      to: URL(fileURLWithPath: folder + "/fr.lang"))
    var languages = Languages.builtIn
    try languages.load(directory: folder)
    #expect(languages["fa-IR"].message("page.skip") == "خانه")
    #expect(languages["fr"].ownName == "F")
    try Data([0xFF]).write(to: URL(fileURLWithPath: folder + "/zz.lang"))
    let error = #expect(throws: LanguageError.self) { try languages.load(directory: folder) }
    #expect(error?.reason == .unreadable)
    #expect(error?.file == folder + "/zz.lang")
  }

  @Test("a directory that is not there adds nothing")
  func noDirectory() throws {
    var languages = Languages.builtIn
    try languages.load(directory: "/no/such/directory")
    #expect(languages.all.count == 4)
  }
}
