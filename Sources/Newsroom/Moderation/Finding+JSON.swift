public import Markup
import Times

extension Finding {
  /// The form in which it is kept: the phase, the action, the reason's name and its values.
  public var json: JSON {
    let (name, values) = reason.stored
    return .object(
      [
        JSON.Member("phase", .string(phase.rawValue)),
        JSON.Member("action", .string(action.rawValue)),
        JSON.Member("reason", .string(name)),
      ] + values.map { JSON.Member($0.key, $0.value) })
  }

  /// Reads what was kept; nil for what this version does not know.
  public init?(_ json: JSON) {
    guard let phase = json["phase"]?.text.flatMap(ModerationPhase.Name.init(rawValue:)),
      let action = json["action"]?.text.flatMap(Action.init(rawValue:)),
      let reason = Reason(stored: json)
    else { return nil }
    self.init(phase: phase, action: action, reason: reason)
  }

  /// Findings in order, as text to keep.
  public static func text(_ findings: [Finding]) -> String {
    JSON(findings, \.json).string
  }

  /// Reads findings that were kept; those that this version does not know are left out.
  public static func read(_ text: String) -> [Finding] {
    let json = try? JSON(reading: Array(text.utf8))
    return (json?.values ?? []).compactMap(Finding.init)
  }
}

extension Finding.Reason {
  fileprivate var stored: (String, KeyValuePairs<String, JSON>) {
    switch self {
    case .banned(let until, let reason):
      ("banned", ["until": JSON(until?.milliseconds), "text": .string(reason)])
    case .trap: ("trap", [:])
    case .nothingToRead: ("nothing to read", [:])
    case .tooShort(let found, let least):
      ("too short", ["found": JSON(found), "least": JSON(least)])
    case .tooLong(let found, let allowed):
      ("too long", ["found": JSON(found), "allowed": JSON(allowed)])
    case .unreadableName: ("unreadable name", [:])
    case .likeStaff(let name): ("like staff", ["text": .string(name)])
    case .tooManyLinks(let found, let allowed):
      ("too many links", ["found": JSON(found), "allowed": JSON(allowed)])
    case .siteOnList(let site): ("site on list", ["text": .string(site)])
    case .wordOnList(let word): ("word on list", ["text": .string(word)])
    case .shouting(let percent): ("shouting", ["percent": JSON(percent)])
    case .repeatedSign(let times): ("repeated sign", ["found": JSON(times)])
    case .mostlySigns(let percent): ("mostly signs", ["percent": JSON(percent)])
    case .hiddenCharacters(let count): ("hidden characters", ["found": JSON(count)])
    case .turnedText: ("turned text", [:])
    case .piledMarks: ("piled marks", [:])
    case .saidBefore(let times, let writers):
      ("said before", ["found": JSON(times), "writers": JSON(writers)])
    case .tooFast(let seconds): ("too fast", ["seconds": JSON(seconds)])
    case .tooMany(let found, let stretch):
      ("too many", ["found": JSON(found), "within": .string(stretch.rawValue)])
    case .busyNetwork(let found, let stretch):
      ("busy network", ["found": JSON(found), "within": .string(stretch.rawValue)])
    case .rejectedBefore(let count): ("rejected before", ["found": JSON(count)])
    case .newcomer: ("newcomer", [:])
    case .premoderated: ("premoderated", [:])
    case .looksUnwanted(let percent, let words):
      ("looks unwanted", ["percent": JSON(percent), "words": JSON(words) { .string($0) }])
    case .webhook(let words): ("webhook", ["text": .string(words)])
    case .webhookSilent: ("webhook silent", [:])
    }
  }

  fileprivate init?(stored json: JSON) {
    guard let name = json["reason"]?.text else { return nil }
    let values = Values(json: json)
    guard let reason = Self.plain[name] ?? Self.withText(name, values) ?? Self.counted(name, values)
    else { return nil }
    self = reason
  }

  /// Reasons without values.
  private static let plain: [String: Finding.Reason] = [
    "trap": .trap, "nothing to read": .nothingToRead, "unreadable name": .unreadableName,
    "turned text": .turnedText, "piled marks": .piledMarks, "newcomer": .newcomer,
    "premoderated": .premoderated, "webhook silent": .webhookSilent,
  ]

  private static func withText(_ name: String, _ values: Values) -> Finding.Reason? {
    guard let text = values.text else { return nil }
    switch name {
    case "banned": return values.until.map { .banned(until: $0, reason: text) }
    case "like staff": return .likeStaff(text)
    case "site on list": return .siteOnList(text)
    case "word on list": return .wordOnList(text)
    case "webhook": return .webhook(text)
    default: return nil
    }
  }

  private static func counted(_ name: String, _ values: Values) -> Finding.Reason? {
    let found = values.number("found")
    let percent = values.number("percent")
    switch name {
    case "too short": return both(found, values.number("least")).map(Self.tooShort)
    case "too long": return both(found, values.number("allowed")).map(Self.tooLong)
    case "too many links": return both(found, values.number("allowed")).map(Self.tooManyLinks)
    case "said before": return both(found, values.number("writers")).map(Self.saidBefore)
    case "too many": return both(found, values.stretch).map(Self.tooMany)
    case "busy network": return both(found, values.stretch).map(Self.busyNetwork)
    case "looks unwanted": return both(percent, values.words).map(Self.looksUnwanted)
    case "too fast": return values.number("seconds").map(Self.tooFast)
    case "repeated sign": return found.map(Self.repeatedSign)
    case "hidden characters": return found.map(Self.hiddenCharacters)
    case "rejected before": return found.map(Self.rejectedBefore)
    case "shouting": return percent.map(Self.shouting)
    case "mostly signs": return percent.map(Self.mostlySigns)
    default: return nil
    }
  }

  private static func both<One, Other>(_ one: One?, _ other: Other?) -> (One, Other)? {
    guard let one, let other else { return nil }
    return (one, other)
  }
}

/// The values of a reason as it is kept.
private struct Values {
  let json: JSON

  var text: String? { json["text"]?.text }
  var stretch: Finding.Stretch? { json["within"]?.text.flatMap(Finding.Stretch.init(rawValue:)) }
  var words: [String]? { json["words"]?.values?.compactMap(\.text) }

  /// An instant or its absence; nil when there is neither.
  var until: Instant?? {
    switch json["until"] {
    case .null?: .some(nil)
    case let value?: value.number.map { Instant(milliseconds: $0) }
    case nil: nil
    }
  }

  func number(_ name: String) -> Int? {
    json[name]?.number.flatMap { Int(exactly: $0) }
  }
}
