/// Names and values as `application/x-www-form-urlencoded` has them: a query or a sent form.
public struct Query: Hashable, Sendable {
  /// One pair.
  public struct Item: Hashable, Sendable {
    /// The decoded name.
    public let name: String
    /// The decoded value, empty if there was no equals sign.
    public let value: String
  }

  /// Pairs beyond this number are not read, so that a hostile form costs little.
  public static let limit = 1000

  /// Every pair, in order.
  public private(set) var items: [Item] = []

  /// No pairs.
  public init() {}

  /// Reads the text after the question mark; broken escapes stay, broken UTF-8 becomes U+FFFD.
  public init(parsing text: some StringProtocol) {
    for pair in text.split(separator: "&", maxSplits: Self.limit).prefix(Self.limit) {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      add(
        Percent.decodeLeniently(parts[0], plusIsSpace: true),
        parts.count > 1 ? Percent.decodeLeniently(parts[1], plusIsSpace: true) : "")
    }
  }

  /// Whether there is no pair.
  public var isEmpty: Bool { items.isEmpty }

  /// The first value of that name.
  public subscript(name: String) -> String? {
    items.first { $0.name == name }?.value
  }

  /// Every value of that name, in order.
  public func all(_ name: String) -> [String] {
    items.filter { $0.name == name }.map(\.value)
  }

  /// Adds a pair at the end.
  public mutating func add(_ name: String, _ value: String) {
    items.append(Item(name: name, value: value))
  }

  /// Puts this value in the place of every pair of that name, or at the end; nil removes them.
  public mutating func set(_ name: String, _ value: String?) {
    let place = items.firstIndex { $0.name == name } ?? items.endIndex
    items.removeAll { $0.name == name }
    if let value {
      items.insert(Item(name: name, value: value), at: min(place, items.endIndex))
    }
  }
}

extension Query: CustomStringConvertible {
  /// The encoded text, without a question mark.
  public var description: String {
    items.map { "\(Percent.encode($0.name))=\(Percent.encode($0.value))" }.joined(separator: "&")
  }
}

extension Query: ExpressibleByDictionaryLiteral {
  /// Pairs in the order of the literal.
  public init(dictionaryLiteral elements: (String, String)...) {
    for (name, value) in elements {
      add(name, value)
    }
  }
}
