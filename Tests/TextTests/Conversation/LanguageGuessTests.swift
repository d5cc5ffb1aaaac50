import Testing
import Text

@Suite("The language of a comment")
struct LanguageGuessTests {
  /// The four that come along and one that an operator has brought, as a short file.
  static let languages: Languages = {
    var languages = Languages.builtIn
    let file = """
      [language]
      tag = fa
      own name = فارسی
      english name = Persian

      [page]
      search = جستجو
      """
    if let persian = try? Language(parsing: file, file: "fa.lang") { languages.add(persian) }
    return languages
  }()

  static let guess = languages.guess

  @Test("is known for every comment of a sentence", arguments: 0..<4)
  func sentences(index: Int) {
    let talk = Talk.all[index]
    for text in talk.wanted + talk.unwanted {
      #expect(Self.guess.language(of: text) == talk.language, "\(text)")
    }
  }

  @Test(
    "is known for a few words",
    arguments: [
      ("I don't think this is true at all", "en"), ("What a shame for the city", "en"),
      ("Je ne suis pas d'accord avec vous", "fr"), ("C'est vraiment dommage pour la ville", "fr"),
      ("No estoy de acuerdo con usted", "es"), ("Es una vergüenza para la ciudad", "es"),
      ("أنا لا أتفق مع هذا الكلام", "ar"), ("من با این حرف موافق نیستم", "fa"),
      ("این خبر خیلی بد بود", "fa"), ("هذا الخبر سيئ جدا", "ar"),
    ])
  func short(text: String, language: String) {
    #expect(Self.guess.language(of: text) == language)
  }

  @Test(
    "is not guessed when it cannot be told",
    arguments: [
      "", "OK", "!!!", "123 456", "🎉", "Bravo", "\u{301}\u{301}", "xkcd qwzx vbnm zxcv",
      "Das ist ja wohl wirklich eine Schande für unsere Stadt",
      "To jest naprawdę wstyd dla naszego miasta", "Это позор для нашего города",
      "これは本当に残念なことです", "Είναι ντροπή για την πόλη μας", "anna lemoine",
    ])
  func unsure(text: String) {
    #expect(Self.guess.language(of: text) == nil)
  }

  @Test("of Arabic letters that are no Arabic, nothing is said when Persian is not installed")
  func notInstalled() {
    let guess = Languages.builtIn.guess
    let wrong = Talk.persian.wanted.filter { guess.language(of: $0) != nil }
    #expect(wrong.count <= 1, "\(wrong)")
  }

  @Test("a megabyte is judged by its beginning")
  func large() {
    let text = String(repeating: "The people of the city are here. ", count: 40_000)
    #expect(Self.guess.language(of: text) == "en")
  }

  @Test(
    "the direction is that of most letters",
    arguments: [
      ("Hello", .leftToRight), ("سلام", .rightToLeft), ("123 سلام!", .rightToLeft),
      ("iPhone خوب است و من دوستش دارم", .rightToLeft), ("He said سلام to everybody", .leftToRight),
      ("שלום", .rightToLeft), ("ab אב", .leftToRight), ("אב ab", .rightToLeft), ("12 !", nil),
      ("", nil), ("\u{202E}abc", .leftToRight),
    ] as [(String, Direction?)])
  func direction(text: String, direction: Direction?) {
    #expect(Direction(of: text) == direction)
  }
}
