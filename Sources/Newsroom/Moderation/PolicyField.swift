/// One field of a moderation policy, as files and forms name it.
public struct PolicyField: Sendable {
  /// The phase that it belongs to.
  public let phase: ModerationPhase.Name
  /// Its name within the phase.
  public let name: String
  /// What it takes.
  public let kind: Kind

  /// The name of both, such as `links.allowed`.
  public var path: String { "\(phase.rawValue).\(name)" }

  /// What a field takes, and where it stands in a policy.
  public enum Kind: Sendable {
    /// Whether the phase is on.
    case flag
    /// A whole number.
    case number(any WritableKeyPath<ModerationPolicy, Int> & Sendable, ClosedRange<Int>)
    /// What follows from a finding.
    case action(any WritableKeyPath<ModerationPolicy, Finding.Action> & Sendable)
    /// Whose comments wait.
    case whom
    /// An address of the web, or nothing.
    case address(any WritableKeyPath<ModerationPolicy, String> & Sendable)
  }

  /// The words that a field of choices takes; none for other fields.
  public var choices: [String] {
    switch kind {
    case .flag, .number, .address: []
    case .action: Finding.Action.allCases.map(\.rawValue)
    case .whom: ModerationPolicy.Premoderation.Whom.allCases.map(\.rawValue)
    }
  }

  /// All fields but for the lists, in the order of the phases.
  public static let all: [PolicyField] = {
    let settings: [ModerationPhase.Name: [PolicyField]] = Dictionary(grouping: values, by: \.phase)
    return ModerationPhase.Name.allCases.flatMap { phase in
      let flag = PolicyField(phase: phase, name: "on", kind: .flag)
      return (phase == .ban ? [] : [flag]) + (settings[phase] ?? [])
    }
  }()

  private static let values: [PolicyField] = [
    number(.length, "least", \.length.least, 1...1_000),
    number(.length, "most", \.length.most, 100...100_000),
    action(.name, \.name.action),
    number(.links, "allowed", \.links.allowed, 0...100),
    number(.links, "newcomer", \.links.newcomer, 0...100),
    number(.links, "reject", \.links.reject, 0...1_000),
    number(.noise, "capitals", \.noise.capitals, 10...101),
    number(.noise, "run", \.noise.run, 3...10_000),
    number(.noise, "signs", \.noise.signs, 10...101),
    number(.noise, "hidden", \.noise.hidden, 0...10_000),
    action(.noise, \.noise.action),
    number(.echo, "hold", \.echo.hold, 0...1_000),
    number(.echo, "reject", \.echo.reject, 0...1_000),
    number(.pace, "seconds", \.pace.seconds, 0...3_600),
    number(.pace, "hour", \.pace.hour, 1...10_000),
    number(.pace, "day", \.pace.day, 1...10_000),
    number(.pace, "network minute", \.pace.networkMinute, 1...10_000),
    number(.pace, "network hour", \.pace.networkHour, 1...100_000),
    number(.history, "rejected", \.history.rejected, 1...1_000),
    number(.history, "percent", \.history.percent, 0...100),
    number(.newcomer, "approved", \.newcomer.approved, 0...1_000),
    action(.newcomer, \.newcomer.action),
    PolicyField(phase: .premoderation, name: "whom", kind: .whom),
    number(.classifier, "tag", \.classifier.tag, 0...100),
    number(.classifier, "hold", \.classifier.hold, 0...100),
    number(.classifier, "reject", \.classifier.reject, 0...100),
    PolicyField(phase: .webhook, name: "address", kind: .address(\.webhook.address)),
    number(.webhook, "seconds", \.webhook.seconds, 1...10),
    PolicyField(phase: .webhook, name: "silence", kind: .action(\.webhook.silence)),
  ]

  private static func number(
    _ phase: ModerationPhase.Name, _ name: String,
    _ place: any WritableKeyPath<ModerationPolicy, Int> & Sendable, _ range: ClosedRange<Int>
  ) -> PolicyField {
    PolicyField(phase: phase, name: name, kind: .number(place, range))
  }

  private static func action(
    _ phase: ModerationPhase.Name,
    _ place: any WritableKeyPath<ModerationPolicy, Finding.Action> & Sendable
  ) -> PolicyField {
    PolicyField(phase: phase, name: "action", kind: .action(place))
  }
}

extension ModerationPolicy {
  /// The value of a field as a form shows it.
  public subscript(field: PolicyField) -> String {
    switch field.kind {
    case .flag: isOn(field.phase) ? "true" : "false"
    case .number(let place, _): String(self[keyPath: place])
    case .action(let place): self[keyPath: place].rawValue
    case .whom: premoderation.whom.rawValue
    case .address(let place): self[keyPath: place]
    }
  }

  /// Gives a field the value that a form sent; the fault when it is none, and then nothing changes.
  public mutating func set(_ field: PolicyField, to text: String) -> PolicyFault? {
    switch field.kind {
    case .flag:
      guard text == "true" || text == "false" else { return PolicyFault(field.path, .notAFlag) }
      if text == "true" { off.remove(field.phase) } else { off.insert(field.phase) }
    case .number(let place, let range):
      guard let number = Int(text), range.contains(number) else {
        return PolicyFault(field.path, .notANumber(range))
      }
      self[keyPath: place] = number
    case .action(let place):
      guard let action = Finding.Action(rawValue: text) else {
        return PolicyFault(field.path, .notAChoice(field.choices))
      }
      self[keyPath: place] = action
    case .whom:
      guard let whom = Premoderation.Whom(rawValue: text) else {
        return PolicyFault(field.path, .notAChoice(field.choices))
      }
      premoderation.whom = whom
    case .address(let place):
      guard Self.canBeAddress(text) else { return PolicyFault(field.path, .notAnAddress) }
      self[keyPath: place] = text
    }
    return nil
  }

  private static func canBeAddress(_ text: String) -> Bool {
    text.isEmpty
      || (text.hasPrefix("https://") || text.hasPrefix("http://"))
        && text.utf8.count <= Webhook.longestAddress
        && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }

  /// What is wrong between fields that are good by themselves.
  public var contradictions: [PolicyFault] {
    let pairs: [(String, Int, Int)] = [
      ("length.most", length.least, length.most), ("links.reject", links.allowed + 1, links.reject),
      ("echo.reject", echo.hold, echo.reject), ("classifier.hold", classifier.tag, classifier.hold),
      ("classifier.reject", classifier.hold, classifier.reject),
      ("pace.day", pace.hour, pace.day),
      ("pace.network hour", pace.networkMinute, pace.networkHour),
    ]
    // 0 stands for never.
    return pairs.filter { $0.2 != 0 && $0.2 < $0.1 }.map { PolicyFault($0.0, .below($0.1)) }
  }
}
