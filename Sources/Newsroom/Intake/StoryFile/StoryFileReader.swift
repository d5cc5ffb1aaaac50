import Feeds
import News
import Times

/// Reads the fields of a story file one by one and gathers what is wrong.
struct StoryFileReader {
  var zone: Zone
  var draft = StoryDraft()
  var faults: [InputFaults.Fault] = []

  mutating func read(_ entry: YAML.Entry) {
    switch entry.key {
    case "edition": draft.edition = text(entry)
    case "section": draft.section = text(entry)
    case "headline": draft.headline = text(entry)
    case "standfirst": draft.standfirst = text(entry)
    case "kicker": draft.kicker = text(entry)
    case "slug": draft.slug = text(entry)
    case "dateline": draft.dateline = text(entry)
    case "source": draft.source = text(entry)
    case "guid": draft.guid = text(entry)
    case "translation": draft.translation = text(entry)
    case "language": draft.language = text(entry)
    case "published": draft.published = instant(entry)
    case "updated": draft.updated = instant(entry)
    case "embargo": draft.embargo = instant(entry)
    case "expires": draft.expires = instant(entry)
    case "topics": draft.topics = texts(entry)
    case "related": draft.related = texts(entry)
    case "byline": draft.byline = byline(entry)
    case "usage": readUsage(entry)
    case "picture": draft.picture = picture(entry)
    case "corrections": draft.acts = acts(entry)
    default: fault(entry, "is no field of a story.")
    }
  }

  mutating func require(_ names: [String], in fields: [YAML.Entry]) {
    for name in names {
      if let entry = fields.first(where: { $0.key == name }) {
        if entry.value.text?.allSatisfy(\.isWhitespace) == true { fault(entry, "is empty.") }
      } else {
        faults.append(InputFaults.Fault(line: 1, field: name, message: "is missing."))
      }
    }
  }

  mutating func fault(_ entry: YAML.Entry, _ message: String) {
    faults.append(InputFaults.Fault(line: entry.line, field: entry.key, message: message))
  }

  mutating func text(_ entry: YAML.Entry) -> String {
    guard let text = entry.value.text else {
      fault(entry, "must be a text, not a list or map.")
      return ""
    }
    return text
  }

  mutating func instant(_ entry: YAML.Entry) -> Instant? {
    let text = text(entry)
    if let instant = ISO8601.instant(text, in: zone) { return instant }
    fault(entry, "'\(text)' is no date and time; write it like 2026-11-23T18:30 or …T18:30:00Z.")
    return nil
  }

  /// A list of texts, or one text alone.
  private mutating func texts(_ entry: YAML.Entry) -> [String] {
    items(entry).compactMap { item in
      if let text = item.text { return text }
      fault(entry, "must be a list of texts.")
      return nil
    }
  }

  private func items(_ entry: YAML.Entry) -> [YAML] {
    if case .list(let items) = entry.value.content { items } else { [entry.value] }
  }

  private mutating func byline(_ entry: YAML.Entry) -> [StoryDraft.Credit] {
    items(entry).compactMap { item in
      switch item.content {
      case .text("staff"): return .staff
      case .text(let name) where !name.isEmpty: return .person(name: name, role: "")
      case .map(let fields): return credit(fields, of: entry)
      default:
        fault(entry, "must name people, agencies or 'staff'.")
        return nil
      }
    }
  }

  private mutating func credit(
    _ fields: [YAML.Entry], of entry: YAML.Entry
  ) -> StoryDraft.Credit? {
    let values = Dictionary(uniqueKeysWithValues: fields.map { ($0.key, $0.value.text ?? "") })
    switch values.keys.sorted() {
    case ["agency"]: return .agency(name: values["agency", default: ""])
    case ["person"]: return .person(name: values["person", default: ""], role: "")
    case ["person", "role"]:
      return .person(name: values["person", default: ""], role: values["role", default: ""])
    default:
      fault(entry, "knows 'person: NAME' (with 'role: ROLE' if need be) and 'agency: NAME'.")
      return nil
    }
  }

  private mutating func readUsage(_ entry: YAML.Entry) {
    var words: [String] = []
    for text in texts(entry) {
      if let flag = UsageTerms.words.first(where: { $0.word == text }) {
        draft.usage.insert(flag.terms)
      } else if text.hasPrefix("no-") {
        let known = UsageTerms.words.map(\.word).joined(separator: ", ")
        fault(entry, "'\(text)' is no usage term; the terms are \(known).")
      } else {
        words.append(text)
      }
    }
    draft.usageText = words.joined(separator: "\n")
  }

  private mutating func picture(_ entry: YAML.Entry) -> StoryDraft.PictureDraft? {
    guard case .map(let fields) = entry.value.content else {
      fault(entry, "must be a map with 'file' or 'url', 'alt' and 'credit'.")
      return nil
    }
    var picture = StoryDraft.PictureDraft(reference: "", alt: "")
    for field in fields {
      switch field.key {
      case "file", "url": picture.reference = text(field)
      case "alt": picture.alt = text(field)
      case "caption": picture.caption = text(field)
      case "credit": picture.credit = text(field)
      default: fault(field, "is no field of a picture.")
      }
    }
    for (name, value) in [
      ("file", picture.reference), ("alt", picture.alt), ("credit", picture.credit),
    ] where value.isEmpty {
      fault(entry, "needs '\(name)'.")
    }
    return picture
  }

  private mutating func acts(_ entry: YAML.Entry) -> [Act] {
    items(entry).compactMap { item in
      guard case .map(let fields) = item.content else {
        fault(entry, "must be a list of maps with 'at', 'kind' and 'note'.")
        return nil
      }
      return act(fields, of: entry, line: item.line)
    }
  }

  private mutating func act(_ fields: [YAML.Entry], of entry: YAML.Entry, line: Int) -> Act? {
    var at: Instant?
    var kind: Act.Kind?
    var note = ""
    for field in fields {
      switch field.key {
      case "at": at = instant(field)
      case "note": note = text(field)
      case "kind":
        kind = Act.Kind(rawValue: text(field))
        if kind == nil || kind == .publish || kind == .edit {
          fault(field, "is update, clarify, correct or retract.")
        }
      default: fault(field, "is no field of a correction.")
      }
    }
    guard let at, let kind, !note.isEmpty else {
      let message = "each needs 'at', 'kind' and 'note', the sentence for readers."
      faults.append(InputFaults.Fault(line: line, field: entry.key, message: message))
      return nil
    }
    return Act(kind: kind, at: at, note: note)
  }
}
