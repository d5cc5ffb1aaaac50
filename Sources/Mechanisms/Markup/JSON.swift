/// A JSON value (RFC 8259); members of an object keep the order in which they were given.
public enum JSON: Equatable, Sendable {
  /// The absence of a value.
  case null
  /// True or false.
  case bool(Bool)
  /// A whole number.
  case int(Int64)
  /// A number; written as null when it is infinite or not a number.
  case double(Double)
  /// Text.
  case string(String)
  /// Values in order.
  case array([JSON])
  /// Members in order.
  case object([Member])

  /// A name and its value.
  public struct Member: Equatable, Sendable {
    /// The name.
    public var name: String
    /// The value.
    public var value: JSON

    /// Joins a name and a value.
    public init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// Text, or null when there is none.
  public init(_ text: String?) {
    self = text.map(JSON.string) ?? .null
  }

  /// A number, or null when there is none.
  public init<Number: BinaryInteger>(_ number: Number?) {
    self = number.map { .int(Int64($0)) } ?? .null
  }

  /// What a function makes of each element, in order.
  public init<Element>(_ elements: [Element], _ value: (Element) -> JSON) {
    self = .array(elements.map(value))
  }

  /// An object without those members whose value is null.
  public static func present(_ members: KeyValuePairs<String, JSON>) -> JSON {
    .object(members.filter { $0.value != .null }.map { Member($0.key, $0.value) })
  }

  /// The value of an object's first member of that name; nil when there is none.
  public subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }
}
