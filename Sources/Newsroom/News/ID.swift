/// The identity of one noun in the stores: a number that readers never see.
public struct ID<Noun>: Sendable, Hashable, Comparable, RawRepresentable {
  /// The number in the database.
  public let rawValue: Int64

  /// Makes an identity from the number in the database.
  public init(rawValue: Int64) {
    self.rawValue = rawValue
  }

  /// Older rows first.
  public static func < (a: ID, b: ID) -> Bool { a.rawValue < b.rawValue }
}
