public import News
public import Times

/// What stands in the form of a story, as text: made of a draft, or as it was typed.
public struct StoryFields: Sendable, Hashable {
  private var values: [StoryField: String] = [:]
  /// Which of two times of the clocks is meant, by field: `first` or `second`.
  private var which: [StoryField: String] = [:]

  /// Empty fields.
  public init() {}

  /// What stands in a field; empty for nothing.
  public subscript(field: StoryField) -> String {
    get { values[field] ?? "" }
    set { values[field] = newValue }
  }

  /// The lines of a field that has several.
  public func lines(_ field: StoryField) -> [String] {
    self[field].split(separator: "\n").map(String.init)
      .map { $0.trimmed }.filter { !$0.isEmpty }
  }

  /// Which of two times is meant; empty while nobody has chosen.
  public func which(_ field: StoryField) -> String { which[field] ?? "" }

  /// Which of two times is meant.
  public mutating func choose(_ choice: String, for field: StoryField) {
    which[field] = choice.isEmpty ? nil : choice
  }

  /// The fields of a draft, with times as a zone's clocks show them.
  public init(_ draft: StoryDraft, in zone: Zone) {
    self[.kicker] = draft.kicker
    self[.headline] = draft.headline
    self[.standfirst] = draft.standfirst
    if case .markdown(let text) = draft.body { self[.body] = text }
    if case .html(let text) = draft.body { self[.body] = text }
    self[.byline] = draft.byline.map(\.line).joined(separator: "\n")
    self[.dateline] = draft.dateline
    self[.source] = draft.source
    self[.section] = draft.section
    self[.topics] = draft.topics.joined(separator: "\n")
    self[.slug] = draft.slug
    self[.language] = draft.language ?? ""
    self[.socialTitle] = draft.social.title
    self[.socialDescription] = draft.social.description
    self[.picture] = draft.picture?.reference ?? ""
    self[.pictureAlt] = draft.picture?.alt ?? ""
    self[.pictureCaption] = draft.picture?.caption ?? ""
    self[.pictureCredit] = draft.picture?.credit ?? ""
    self[.usage] = UsageTerms.words.filter { draft.usage.contains($0.terms) }.map(\.word)
      .joined(separator: "\n")
    self[.usageText] = draft.usageText
    self[.translation] = draft.translation
    self[.related] = draft.related.joined(separator: "\n")
    set(.embargo, draft.embargo, zone)
    set(.expires, draft.expires, zone)
    set(.published, draft.published, zone)
  }

  /// The fields of what the budget says.
  public mutating func set(_ plan: StoryPlan?) {
    self[.day] = plan.map { ISO8601.string($0.day) } ?? ""
    self[.words] = plan.map { $0.words == 0 ? "" : String($0.words) } ?? ""
    self[.pictures] = plan.map { $0.pictures == 0 ? "" : String($0.pictures) } ?? ""
  }

  private mutating func set(_ field: StoryField, _ instant: Instant?, _ zone: Zone) {
    guard let instant else { return self[field] = "" }
    self[field] = DeskTime.text(instant, in: zone)
    let both = zone.instants(of: zone.time(at: instant))
    if both.count > 1 { choose(instant == both[0] ? "first" : "second", for: field) }
  }
}

extension StoryDraft.Credit {
  /// The credit as a line of the form.
  var line: String {
    switch self {
    case .staff: "staff"
    case .person(let name, ""): name
    case .person(let name, let role): "\(name) | \(role)"
    case .agency(let name): "agency: \(name)"
    }
  }

  /// Reads a line of the form.
  init(line: String) {
    if ["staff", "الصحيفة", "rédaction", "redacción"].contains(line.lowercased()) {
      self = .staff
      return
    }
    for mark in ["agency:", "agence :", "agence:", "agencia:", "وكالة:"]
    where line.lowercased().hasPrefix(mark) {
      self = .agency(name: String(line.dropFirst(mark.count)).trimmed)
      return
    }
    let parts = line.split(separator: "|", maxSplits: 1).map { String($0).trimmed }
    self = .person(name: parts.first ?? "", role: parts.count > 1 ? parts[1] : "")
  }
}

extension String {
  /// Without white space at its ends.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
