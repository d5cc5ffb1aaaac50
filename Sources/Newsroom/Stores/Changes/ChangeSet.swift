public import News
import Times

/// What has changed: these facts, or so much that nothing is known to be the same.
public enum ChangeSet: Sendable, Hashable {
  case some(Set<Change>)
  case everything

  /// A longer list is not worth being gone through.
  static let longest = 5000

  /// Whether nothing has changed.
  public var isEmpty: Bool { self == .some([]) }

  /// Both together.
  public func union(_ other: ChangeSet) -> ChangeSet {
    guard case .some(let some) = self, case .some(let more) = other else { return .everything }
    let both = some.union(more)
    return both.count > Self.longest ? .everything : .some(both)
  }
}

extension ChangeSet {
  /// The changes as a line of the log: tags, behind an @ the milliseconds at which a list changed.
  var text: String {
    guard case .some(let changes) = self, changes.count <= Self.longest else { return "*" }
    return changes.map { change in
      change.at.map { "\(change.fact)@\($0.milliseconds)" } ?? change.fact.description
    }.sorted().joined(separator: " ")
  }

  /// Reads a line of the log; one that a newer program has written means everything.
  init(text: String) {
    var changes: Set<Change> = []
    for word in text.split(separator: " ") {
      let parts = word.split(separator: "@", omittingEmptySubsequences: false)
      let time = parts.count == 2 ? Int64(parts[1]) : nil
      guard let fact = Fact(parts[0]), parts.count == 1 || time != nil else {
        self = .everything
        return
      }
      changes.insert(Change(fact, at: time.map(Instant.init(milliseconds:))))
    }
    self = .some(changes)
  }
}
