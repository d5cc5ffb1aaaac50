public import News

/// What is wrong with a field of a moderation policy.
public struct PolicyFault: Error, Sendable, Hashable {
  /// The field's path, such as `links.allowed` or `words.list.3`.
  public var field: String
  /// What is wrong.
  public var reason: Reason

  /// Makes a fault.
  public init(_ field: String, _ reason: Reason) {
    self.field = field
    self.reason = reason
  }

  /// What may be wrong with a field.
  public enum Reason: Sendable, Hashable {
    /// The whole is no JSON; the words say where.
    case notJSON(String)
    /// There is no such field.
    case unknown
    /// It should be an object.
    case notAnObject
    /// It should be a list.
    case notAList
    /// It should be a whole number in a range.
    case notANumber(ClosedRange<Int>)
    /// It should be true or false.
    case notAFlag
    /// It should be one of some words.
    case notAChoice([String])
    /// It should be a word or phrase.
    case notAWord
    /// It should be the name of a host.
    case notASite
    /// It should be an address of the web.
    case notAnAddress
    /// It should be an address that is called under encryption.
    case inTheClear
    /// It should not be an address of this machine or its house.
    case inTheHouse
    /// It should be the tag of a language.
    case notALanguage
    /// A list has more entries than are kept.
    case tooMany(Int)
    /// It is less than it can be beside another field.
    case below(Int)
  }

  /// The fault as a sentence for programs.
  public var fault: Refusal.Fault { Refusal.Fault(field: field, message: sentence) }

  private var sentence: String {
    switch reason {
    case .notJSON(let words): "is no JSON: \(words)"
    case .unknown: "is no field of the policy"
    case .notAnObject: "should be an object"
    case .notAList: "should be a list"
    case .notANumber(let range):
      "should be a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .notAFlag: "should be true or false"
    case .notAChoice(let words): "should be one of these: \(words.joined(separator: ", "))"
    case .notAWord: "should be a word or phrase of at most 400 bytes"
    case .notASite: "should be the name of a host, such as example.com"
    case .notAnAddress: "should be an address of the web, such as https://checks.example/comments"
    case .inTheClear: "should begin with https://"
    case .inTheHouse: "is an address of this machine or its network, which this site does not call"
    case .notALanguage: "should be the tag of a language, such as en, or null for all"
    case .tooMany(let most): "has more than \(most) entries"
    case .below(let least): "should be at least \(least) beside the other fields"
    }
  }
}

/// Everything that is wrong with a policy.
public struct PolicyFaults: Error, Sendable, Hashable {
  /// The faults in the order of the fields.
  public var faults: [PolicyFault]

  /// Gathers faults.
  public init(faults: [PolicyFault]) {
    self.faults = faults
  }
}
