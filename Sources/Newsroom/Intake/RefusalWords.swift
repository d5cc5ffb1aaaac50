public import News

/// The words of a refusal for people who publish from files.
public enum RefusalWords {
  /// The refusal in one line.
  public static func sentence(_ refusal: Refusal) -> String {
    switch refusal {
    case .notFound: "there is no such thing"
    case .gone: "it is gone"
    case .moved(let address): "it has moved to \(address)"
    case .notAllowed: "that is not allowed"
    case .conflict(let words): words
    case .invalid(let faults): faults.map { "\($0.field): \($0.message)" }.joined(separator: "; ")
    }
  }
}
