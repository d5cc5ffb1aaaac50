import Markup
import News
import Text
import Times

/// Draws the fields of the editor, each with its label, its hint and what is wrong with it.
struct EditorField {
  let page: EditorPage
  let context: PageContext

  /// A line of text.
  func line(
    _ field: StoryField, _ label: Message, hint: Message? = nil, type: String = "text",
    list: String? = nil, counts: Int? = nil
  ) -> HTML {
    let name = field.rawValue
    return """
      <p class="field">\(self.label(name, label))\(self.hint(name, hint))
      <input id="\(name)" name="\(name)" type="\(type)" value="\(page.fields[field])" \
      \(own(field))\(attribute: "list", list)\
      \(attribute: "data-count", counts.map(String.init))\
      \(described(name, hint))/>\(problems(name))</p>

      """
  }

  /// Several lines of text.
  func area(
    _ field: StoryField, _ label: Message, rows: Int, hint: Message? = nil, counts: Int? = nil
  ) -> HTML {
    let name = field.rawValue
    return """
      <p class="field">\(self.label(name, label))\(self.hint(name, hint))
      <textarea id="\(name)" name="\(name)" rows="\(rows)" \(own(field))\
      \(attribute: "data-count", counts.map(String.init))\
      \(described(name, hint))>
      \(page.fields[field])</textarea>\(problems(name))</p>

      """
  }

  /// A line of its own for every value, and some that are empty.
  func lines(_ field: StoryField, _ label: Message, hint: Message? = nil, list: String) -> HTML {
    let name = field.rawValue
    let values = page.fields.lines(field) + Array(repeating: "", count: 2)
    return """
      <fieldset class="field several" id="\(name)"\(described(name, hint, group: true))>
      <legend>\(context.say(label))</legend>\(self.hint(name, hint))
      \(Array(values.enumerated()), { index, value in
        """
        <input name="\(name)" value="\(value)" list="\(list)" \(own(field))\
        aria-label="\(context.say(label)) \(index + 1)"/>

        """
      })\(problems(name))</fieldset>

      """
  }

  /// A time by the edition's clocks, with a choice where they show it twice.
  func time(_ name: String, _ value: String, which: String, _ label: Message, seen: Instant?)
    -> HTML
  {
    let twice = zones(value)
    return """
      <p class="field">\(self.label(name, label))
      <input id="\(name)" name="\(name)" type="datetime-local" value="\(value)"\
      \(attribute: "step", value.count { $0 == ":" } > 1 ? "1" : nil)\
      \(described(name, .zoneHint))/>\(problems(name))
      <span class="hint" id="\(name)-hint">\
      \(context.say(.zoneHint, ["zone": page.edition.zone.name]))\
      \(seen, { " \(context.say(.readersSee, markup: ["time": readers($0)]))" })</span></p>
      \(if: twice.count > 1, choice(name, which, twice))
      """
  }

  private func choice(_ name: String, _ which: String, _ zones: [String]) -> HTML {
    let options: [(String, Message, String)] = [
      ("first", .firstTime, zones[0]), ("second", .secondTime, zones[1]),
    ]
    return """
      <p class="field choice">\(options, { value, label, zone in
        """
        <label><input type="radio" name="\(name).which" value="\(value)"\
        \(attribute: "checked", which == value ? "checked" : nil)/> \
        \(context.say(label, ["zone": zone]))</label>

        """
      })</p>

      """
  }

  /// The names of the zone at each instant at which its clocks show a time.
  private func zones(_ value: String) -> [String] {
    guard let shown = ISO8601.instant(value, in: .utc) else { return [] }
    let zone = page.edition.zone
    return zone.instants(of: CivilTime(shown, offset: 0)).map(zone.abbreviation)
  }

  private func readers(_ instant: Instant) -> HTML {
    let language = context.languages[page.edition.language]
    return """
      <time datetime="\(ISO8601.string(instant, in: page.edition.zone))" \
      lang="\(language.tag)" dir="\(language.direction.rawValue)">\
      \(language.dateTime(instant, page.edition.zone))</time>
      """
  }

  /// The language of words that readers see, and the left-to-right of those that machines read.
  private func own(_ field: StoryField) -> HTML {
    switch field {
    case .slug, .picture, .translation, .related, .language, .day, .words, .pictures:
      "dir=\"\([.slug, .translation, .related].contains(field) ? "auto" : "ltr")\" "
    default: "dir=\"auto\" lang=\"\(page.language)\" "
    }
  }

  func label(_ name: String, _ label: Message) -> HTML {
    "<label for=\"\(name)\">\(context.say(label))</label>"
  }

  func hint(_ name: String, _ hint: Message?) -> HTML {
    guard let hint else { return .empty }
    return "<span class=\"hint\" id=\"\(name)-hint\">\(context.say(hint))</span>"
  }

  func described(_ name: String, _ hint: Message?, group: Bool = false) -> HTML {
    let isWrong = page.faults.contains { $0.field == name }
    let ids = [hint.map { _ in "\(name)-hint" }, isWrong ? "\(name)-fault" : nil]
      .compactMap(\.self)
    guard !ids.isEmpty else { return .empty }
    let invalid: HTML = isWrong && !group ? " aria-invalid=\"true\"" : ""
    return " aria-describedby=\"\(ids.joined(separator: " "))\"\(invalid)"
  }

  /// What is wrong with a field, beside it.
  func problems(_ name: String) -> HTML {
    let faults = page.faults.filter { $0.field == name }
    guard !faults.isEmpty else { return .empty }
    return """
      <span class="wrong" id="\(name)-fault">\
      \(faults, { context.sentence($0.kind) })</span>
      """
  }
}
