public import Markup

extension Language {
  /// The message of a key with values in its named places; the key itself when there is none.
  public func message(_ key: String, _ values: KeyValuePairs<String, String> = [:]) -> String {
    guard let template = messages[key] else { return key }
    return template.fill { name in values.first { $0.key == name }?.value }
  }

  /// The form of a message that fits a number, with the number in its place `{count}`.
  public func message(
    _ key: String, count: Int, _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    guard let template = template(key, count: count) else { return key }
    return template.fill { name in
      name == "count" ? number(count) : values.first { $0.key == name }?.value
    }
  }

  /// The message of a key as HTML, with pieces of HTML in its named places.
  public func html(_ key: String, _ values: KeyValuePairs<String, HTML> = [:]) -> HTML {
    guard let template = messages[key] else { return HTML(text: key) }
    return template.fill(html: { name in values.first { $0.key == name }?.value })
  }

  /// The form of a message that fits a number, as HTML; the number stands in its place `{count}`.
  public func html(_ key: String, count: Int, _ values: KeyValuePairs<String, HTML> = [:]) -> HTML {
    guard let template = template(key, count: count) else { return HTML(text: key) }
    return template.fill(html: { name in
      name == "count" ? HTML(text: number(count)) : values.first { $0.key == name }?.value
    })
  }

  /// Whether the language, or English for it, has a message of this key.
  public func hasMessage(_ key: String) -> Bool {
    messages[key] != nil || messages["\(key).other"] != nil
  }

  /// A whole number in the language's digits and groups.
  public func number(_ number: Int) -> String {
    numbers.string(number)
  }

  /// The plural form that goes with a number.
  public func pluralCategory(_ number: Int) -> PluralCategory {
    PluralCategory.allCases.first { plurals[$0]?.holds(number) ?? false } ?? .other
  }

  private func template(_ key: String, count: Int) -> MessageTemplate? {
    messages["\(key).\(pluralCategory(count).rawValue)"] ?? messages["\(key).other"]
      ?? messages[key]
  }
}
