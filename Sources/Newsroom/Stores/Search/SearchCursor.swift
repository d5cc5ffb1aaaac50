/// A place in the results of a search: just behind one of them.
public struct SearchCursor: Sendable, Hashable {
  /// A number of the search index, or how many results came before.
  let number: Int64

  init(number: Int64) {
    self.number = number
  }

  /// The cursor as it stands in an address: small letters and digits.
  public var text: String { String(Scramble.hidden(number), radix: 36) }

  /// Reads a cursor from an address; nil when it is none.
  public init?(text: String) {
    guard let hidden = UInt64(text, radix: 36) else { return nil }
    number = Scramble.shown(hidden)
  }
}
