/// What the braces of a pattern stood for in a path, decoded.
public struct Captures: Hashable, Sendable {
  private let pairs: [(name: String, value: String)]

  init(names: [String], values: [Substring]) {
    pairs = zip(names, values).map { ($0, String($1)) }
  }

  /// The text captured under that name.
  public subscript(name: String) -> String? {
    pairs.first { $0.name == name }?.value
  }

  /// Whether both hold the same names and texts.
  public static func == (a: Captures, b: Captures) -> Bool {
    a.pairs.elementsEqual(b.pairs) { $0 == $1 }
  }

  /// Feeds names and texts to the hasher.
  public func hash(into hasher: inout Hasher) {
    for pair in pairs {
      hasher.combine(pair.name)
      hasher.combine(pair.value)
    }
  }
}
