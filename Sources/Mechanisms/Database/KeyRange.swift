/// A part of a search index: the documents with keys in a range.
public struct KeyRange: Sendable, Hashable {
  /// The first key, if there is one.
  public var from: Int64?
  /// The key behind the last one, if there is one.
  public var before: Int64?

  /// Makes a range that is open where a key is nil.
  public init(from: Int64? = nil, before: Int64? = nil) {
    self.from = from
    self.before = before
  }

  /// All documents.
  public static let all = KeyRange()

  /// The range as a condition, to be written behind another one.
  package func condition(on key: SQL) -> SQL {
    var condition: SQL = ""
    if let from { condition += " AND \(key) >= \(from)" }
    if let before { condition += " AND \(key) < \(before)" }
    return condition
  }
}
