/// A language of the interface: its names, its rules and its messages.
///
/// It is read from one text (`docs/formats/language.md`); what that leaves out comes from English.
public struct Language: Sendable {
  /// The BCP 47 tag, such as `ar`.
  public let tag: String
  /// The name that its speakers give it.
  public let ownName: String
  /// Its name in English.
  public let englishName: String
  /// The direction in which it is written.
  public let direction: Direction
  /// How its texts are searched.
  public let search: SearchRules
  /// The keys of messages that English has and the file has not, in alphabetical order.
  public let missingMessages: [String]

  let numbers: NumberRules
  let plurals: [PluralCategory: PluralRule]
  let messages: [String: MessageTemplate]
  let calendar: CalendarNames

  /// Reads a language file; `file` is its name for errors.
  public init(parsing text: String, file: String) throws(LanguageError) {
    try self.init(parsing: text, file: file, fallback: .english)
  }

  init(parsing text: String, file: String, fallback: Language?) throws(LanguageError) {
    var reader = LanguageReader(try LanguageFile(text, name: file))
    tag = try reader.required("language.tag")
    ownName = try reader.required("language.own name")
    englishName = try reader.required("language.english name")
    direction = try reader.direction(of: tag)
    search = try reader.searchRules()
    numbers = try reader.numberRules()
    plurals = try reader.plurals()
    let own = try reader.messages(like: fallback)
    missingMessages = Self.missing(from: own, fallback)
    messages = own.merging(Self.borrowed(own, fallback)) { own, _ in own }
    calendar = CalendarNames(messages)
  }

  /// Those messages of the other language whose name, plural forms aside, is not among our own.
  private static func borrowed(
    _ own: [String: MessageTemplate], _ other: Language?
  ) -> [String: MessageTemplate] {
    let names = Set(own.keys.map(MessageName.base))
    return other?.messages.filter { !names.contains(MessageName.base($0.key)) } ?? [:]
  }

  private static func missing(
    from own: [String: MessageTemplate], _ other: Language?
  ) -> [String] {
    Set(borrowed(own, other).keys.map(MessageName.base)).sorted()
  }
}

/// The names of messages with plural forms: `story.minutes.few` is a form of `story.minutes`.
enum MessageName {
  static func base(_ key: String) -> String {
    guard let dot = key.lastIndex(of: "."),
      PluralCategory(rawValue: String(key[key.index(after: dot)...])) != nil
    else { return key }
    return String(key[..<dot])
  }
}
