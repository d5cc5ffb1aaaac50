public import Markup

extension ModerationPolicy {
  /// The most entries of a list.
  public static let mostEntries = 5_000

  /// The policy as it is kept: an object for each phase.
  public var json: JSON {
    .object(
      ModerationPhase.Name.allCases.filter { $0 != .ban }.map { phase in
        JSON.Member(phase.rawValue, .object(members(of: phase)))
      })
  }

  private func members(of phase: ModerationPhase.Name) -> [JSON.Member] {
    let fields = PolicyField.all.filter { $0.phase == phase }.map { field in
      JSON.Member(field.name, value(of: field))
    }
    switch phase {
    case .links:
      return fields + [
        JSON.Member(
          "sites",
          JSON(links.sites.entries) {
            ["site": .string($0.site), "action": .string($0.action.rawValue)]
          })
      ]
    case .words:
      return fields + [
        JSON.Member(
          "list",
          JSON(words.list.entries) {
            [
              "word": .string($0.word), "language": JSON($0.language),
              "action": .string($0.action.rawValue),
            ]
          })
      ]
    default: return fields
    }
  }

  private func value(of field: PolicyField) -> JSON {
    switch field.kind {
    case .flag: .bool(isOn(field.phase))
    case .number(let place, _): JSON(self[keyPath: place])
    case .action, .whom, .address: .string(self[field])
    }
  }

  /// Reads a policy from JSON as text; what it leaves out is as it was in the beginning.
  ///
  /// Throws all that is wrong with it.
  public init(reading text: String) throws(PolicyFaults) {
    let json: JSON
    do {
      json = try JSON(reading: Array(text.utf8))
    } catch {
      throw PolicyFaults(faults: [PolicyFault("", .notJSON(error.description))])
    }
    try self.init(json)
  }

  /// Reads a policy from JSON; what it leaves out is as it was in the beginning.
  ///
  /// Throws all that is wrong with it.
  public init(_ json: JSON) throws(PolicyFaults) {
    var reader = PolicyReader()
    reader.read(json)
    let faults = reader.faults.isEmpty ? reader.policy.contradictions : reader.faults
    guard faults.isEmpty else { throw PolicyFaults(faults: faults) }
    self = reader.policy
  }
}

/// Reads a policy and gathers what is wrong with it.
private struct PolicyReader {
  var policy = ModerationPolicy()
  var faults: [PolicyFault] = []

  mutating func read(_ json: JSON) {
    guard let members = json.members else { return fail("", .notAnObject) }
    for member in members {
      guard let phase = ModerationPhase.Name(rawValue: member.name), phase != .ban else {
        fail(member.name, .unknown)
        continue
      }
      guard let fields = member.value.members else {
        fail(member.name, .notAnObject)
        continue
      }
      for field in fields { read(field, of: phase) }
    }
  }

  private mutating func read(_ member: JSON.Member, of phase: ModerationPhase.Name) {
    let path = "\(phase.rawValue).\(member.name)"
    switch path {
    case "links.sites": policy.links.sites = SiteList(entries(member.value, path, site))
    case "words.list": policy.words.list = WordList(entries(member.value, path, word))
    default:
      guard let field = PolicyField.all.first(where: { $0.path == path }) else {
        return fail(path, .unknown)
      }
      if let fault = policy.set(field, to: Self.text(member.value, field)) { faults.append(fault) }
    }
  }

  /// A value as a form would send it; empty when it is of another kind.
  private static func text(_ value: JSON, _ field: PolicyField) -> String {
    switch field.kind {
    case .flag: value.flag.map { $0 ? "true" : "false" } ?? ""
    case .number: value.number.map { String($0) } ?? ""
    case .action, .whom: value.text ?? ""
    // What is no text is no address either, where an empty one would be.
    case .address: value.text ?? "\u{0}"
    }
  }

  private mutating func entries<Entry>(
    _ json: JSON, _ path: String, _ read: (JSON) -> Result<Entry, EntryFault>
  ) -> [Entry] {
    guard let values = json.values else {
      fail(path, .notAList)
      return []
    }
    guard values.count <= ModerationPolicy.mostEntries else {
      fail(path, .tooMany(ModerationPolicy.mostEntries))
      return []
    }
    var entries: [Entry] = []
    for (index, value) in values.enumerated() {
      switch read(value) {
      case .success(let entry): entries.append(entry)
      case .failure(let fault): fail("\(path).\(index + 1).\(fault.name)", fault.reason)
      }
    }
    return entries
  }

  private struct EntryFault: Error {
    var name: String
    var reason: PolicyFault.Reason
  }

  private func site(_ json: JSON) -> Result<SiteList.Entry, EntryFault> {
    guard let action = action(json) else { return .failure(Self.badAction) }
    guard let text = json["site"]?.text else {
      return .failure(EntryFault(name: "site", reason: .notASite))
    }
    let entry = SiteList.Entry(text, action)
    guard entry.isValid else { return .failure(EntryFault(name: "site", reason: .notASite)) }
    return .success(entry)
  }

  private func word(_ json: JSON) -> Result<WordList.Entry, EntryFault> {
    guard let action = action(json) else { return .failure(Self.badAction) }
    guard let word = json["word"]?.text else {
      return .failure(EntryFault(name: "word", reason: .notAWord))
    }
    let language = json["language"] ?? .null
    guard language == .null || Self.isTag(language.text) else {
      return .failure(EntryFault(name: "language", reason: .notALanguage))
    }
    let entry = WordList.Entry(word, language: language.text, action)
    guard entry.isValid else { return .failure(EntryFault(name: "word", reason: .notAWord)) }
    return .success(entry)
  }

  private func action(_ json: JSON) -> Finding.Action? {
    json["action"]?.text.flatMap(Finding.Action.init(rawValue:))
  }

  private static let badAction = EntryFault(
    name: "action", reason: .notAChoice(Finding.Action.allCases.map(\.rawValue)))

  private static func isTag(_ text: String?) -> Bool {
    guard let text, (2...35).contains(text.utf8.count) else { return false }
    return text.utf8.allSatisfy { byte in
      byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte)
        || (0x61...0x7A).contains(byte | 0x20)
    }
  }

  private mutating func fail(_ path: String, _ reason: PolicyFault.Reason) {
    faults.append(PolicyFault(path, reason))
  }
}
