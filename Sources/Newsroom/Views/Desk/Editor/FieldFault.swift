import Markup
public import News
import Text

/// What is wrong with one field of a form, to stand beside it.
public struct FieldFault: Sendable, Hashable {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// Nothing stands in it.
    case missing
    /// It is too long: how many characters it has, and how many it takes.
    case tooLong(count: Int, most: Int)
    /// It is too long to be read: how many bytes are taken.
    case tooLarge(most: Int)
    /// It has more lines than are taken.
    case tooMany(most: Int)
    /// It holds a control character, as pasted from another program.
    case control
    /// It cannot stand in an address; what could.
    case address(suggestion: String)
    /// It is no time or no day.
    case noTime
    /// The clocks of the edition skip that time.
    case skipped
    /// The clocks of the edition show that time twice: one has to be chosen.
    case twice
    /// It is no number that makes sense here.
    case noNumber
    /// It is past.
    case past
    /// It is not one of those that there are.
    case unknown
    /// Readers must not get the story as it is.
    case check(PublishingCheck)
    /// Something else, as a sentence in English.
    case other(String)
  }

  /// The name of the field; empty for the whole form.
  public var field: String
  /// What is wrong with it.
  public var kind: Kind

  /// Notes a fault.
  public init(_ field: String, _ kind: Kind) {
    self.field = field
    self.kind = kind
  }

  /// Takes a fault over from a store.
  public init(_ fault: Refusal.Fault) {
    let field = fault.field.prefix { $0 != "[" }
    self.init(field == "usage" ? "usage.text" : String(field), .other(fault.message))
  }
}

extension PageContext {
  /// What is wrong, in the words of the page's language; what stores say is English.
  func sentence(_ kind: FieldFault.Kind) -> HTML {
    if case .other(let words) = kind {
      return "<span lang=\"en\" dir=\"ltr\">\(words)</span> "
    }
    if case .check(let check) = kind {
      return "\(say(check.kind.message, markup: ["detail": "<bdi>\(check.detail)</bdi>"])) "
    }
    return "\(words(kind)) "
  }

  private func words(_ kind: FieldFault.Kind) -> String {
    switch kind {
    case .missing: say(.faultMissing)
    case .tooLong(let count, let most):
      say(.faultTooLong, ["count": language.number(count), "most": language.number(most)])
    case .tooLarge(let most): say(.faultTooLarge, ["most": language.number(most)])
    case .tooMany(let most): say(.faultTooMany, ["most": language.number(most)])
    case .control: say(.faultControl)
    case .address(let suggestion): say(.faultAddress, ["suggestion": suggestion])
    case .noTime: say(.faultNoTime)
    case .skipped: say(.faultSkipped)
    case .twice: say(.faultTwice)
    case .noNumber: say(.faultNoNumber)
    case .past: say(.faultPast)
    case .unknown: say(.faultUnknown)
    case .check(let check): check.detail
    case .other(let words): words
    }
  }
}
