/// A table of routes that cannot work.
public struct RouterError: Error, Hashable, CustomStringConvertible {
  /// What is wrong with a line.
  public enum Reason: Hashable, Sendable {
    case malformedPattern
    case unknownConstraint(String)
    case duplicate
  }

  /// What is wrong.
  public let reason: Reason
  /// The pattern of the line.
  public let pattern: String

  /// The fault in a sentence.
  public var description: String {
    switch reason {
    case .malformedPattern: "route \(pattern): the pattern is malformed"
    case .unknownConstraint(let name): "route \(pattern): no constraint is called \(name)"
    case .duplicate: "route \(pattern): another line answers the same method and addresses"
    }
  }
}
