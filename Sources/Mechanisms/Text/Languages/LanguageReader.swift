/// Reads the settings and messages of a language from its file and checks them.
struct LanguageReader {
  private let file: LanguageFile
  private var read: Set<String> = []

  init(_ file: LanguageFile) {
    self.file = file
  }

  mutating func required(_ key: String) throws(LanguageError) -> String {
    guard let value = optional(key), !value.isEmpty else {
      throw file.error(key, .missing, "this entry is required")
    }
    return value
  }

  private mutating func optional(_ key: String) -> String? {
    read.insert(key)
    return file.entries[key]?.value
  }

  private mutating func words(_ key: String) -> [String] {
    optional(key)?.split(separator: " ").map(String.init) ?? []
  }

  mutating func direction(of tag: String) throws(LanguageError) -> Direction {
    let key = "language.direction"
    guard let value = optional(key) else { return Direction(languageTag: tag) }
    guard let direction = Direction(rawValue: value) else {
      throw file.error(key, .value, "is ltr or rtl, not \(value)")
    }
    return direction
  }

  mutating func searchRules() throws(LanguageError) -> SearchRules {
    let key = "search index.stemmer"
    let stemmer = optional(key)
    if let stemmer, !Stemmer.exists(stemmer) {
      throw file.error(key, .value, "there is no Snowball algorithm \(stemmer)")
    }
    return SearchRules(
      stemmer: stemmer,
      elisions: Set(words("search index.elisions")),
      prefixes: words("search index.prefixes"),
      stopWords: Set(words("search index.stop words").map(SearchText.fold)))
  }

  mutating func numberRules() throws(LanguageError) -> NumberRules {
    var rules = NumberRules()
    if let digits = optional("numbers.digits") {
      guard digits.count == 10 else {
        throw file.error("numbers.digits", .value, "are the ten digits from zero to nine")
      }
      rules.digits = Array(digits)
    }
    if let separator = optional("numbers.separator") { rules.separator = separator }
    if let text = optional("numbers.groups from") {
      guard let number = Int(text), number >= 4 else {
        throw file.error("numbers.groups from", .value, "is a number of digits, 4 or more")
      }
      rules.groupsFrom = number
    }
    return rules
  }

  mutating func plurals() throws(LanguageError) -> [PluralCategory: PluralRule] {
    var rules: [PluralCategory: PluralRule] = [:]
    for category in PluralCategory.allCases where category != .other {
      let key = "plurals.\(category.rawValue)"
      guard let text = optional(key) else { continue }
      guard let rule = PluralRule(text) else {
        throw file.error(key, .value, "is no plural rule of CLDR: \(text)")
      }
      rules[category] = rule
    }
    return rules
  }

  /// The sections that hold settings and no messages.
  private static let settings: Set<String> = ["language", "search index", "numbers", "plurals"]

  /// The beginnings of keys that English has no need of.
  private static let optional = ["months in dates.", "dates.first day", "zones."]

  /// Everything that is not a setting; places must be those of the other language's message.
  func messages(like other: Language?) throws(LanguageError) -> [String: MessageTemplate] {
    let known = other.map { other in
      Dictionary(other.messages.map { (MessageName.base($0.key), $0.value.places) }) {
        $0.union($1)
      }
    }
    var messages: [String: MessageTemplate] = [:]
    for (key, entry) in file.entries.sorted(by: { $0.value.line < $1.value.line }) {
      if read.contains(key) { continue }
      guard let section = key.split(separator: ".").first, !Self.settings.contains(String(section))
      else { throw file.error(key, .key, "nothing reads this entry") }
      guard let template = MessageTemplate(entry.value) else {
        throw file.error(key, .value, "a place is written {name}")
      }
      try check(key, template, known)
      messages[key] = template
    }
    for key in messages.keys where key != MessageName.base(key) {
      guard messages["\(MessageName.base(key)).other"] == nil else { continue }
      throw file.error(key, .missing, "a message with plural forms needs the form other")
    }
    return messages
  }

  private func check(
    _ key: String, _ template: MessageTemplate, _ known: [String: Set<String>]?
  ) throws(LanguageError) {
    guard let known, !Self.optional.contains(where: key.hasPrefix) else { return }
    guard let places = known[MessageName.base(key)] else {
      throw file.error(key, .key, "there is no such message")
    }
    if key.hasPrefix("dates.") { return }
    for place in template.places.sorted() where !places.contains(place) {
      throw file.error(key, .value, "has no place {\(place)}")
    }
  }
}
