/// Header fields in the order they were added; names match whatever their case.
public struct Headers: Hashable, Sendable {
  /// One field.
  public struct Field: Hashable, Sendable {
    /// The name as it was given.
    public let name: String
    /// The value, without spaces around it.
    public let value: String
  }

  /// Every field, in order.
  public private(set) var fields: [Field] = []

  /// No fields.
  public init() {}

  /// Fields that a parser has found to be well-formed.
  init(read fields: [(name: String, value: String)]) {
    self.fields = fields.map { Field(name: $0.name, value: $0.value) }
  }

  /// The first value of that name.
  public subscript(name: String) -> String? {
    fields.first { $0.name.equalsIgnoringCase(name) }?.value
  }

  /// Every value of that name, in order.
  public func values(of name: String) -> [String] {
    fields.filter { $0.name.equalsIgnoringCase(name) }.map(\.value)
  }

  /// The values of that name joined with commas, as a list field is read; nil if there is none.
  public func joined(_ name: String) -> String? {
    let all = values(of: name)
    return all.isEmpty ? nil : all.joined(separator: ", ")
  }

  /// Adds a field; refuses, and returns false, if the name is not a token or the value holds a
  /// control character other than tab.
  @discardableResult
  public mutating func add(_ name: String, _ value: String) -> Bool {
    guard Self.isAllowed(name: name, value: value) else { return false }
    fields.append(Field(name: name, value: value))
    return true
  }

  /// Replaces every field of that name by this one; refuses like `add`, and then changes nothing.
  @discardableResult
  public mutating func set(_ name: String, _ value: String) -> Bool {
    guard Self.isAllowed(name: name, value: value) else { return false }
    remove(name)
    fields.append(Field(name: name, value: value))
    return true
  }

  /// Removes every field of that name.
  public mutating func remove(_ name: String) {
    fields.removeAll { $0.name.equalsIgnoringCase(name) }
  }

  private static func isAllowed(name: String, value: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy(\.isToken)
      && value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
  }
}

extension Headers: ExpressibleByDictionaryLiteral {
  /// Fields in the order of the literal; a refused one is left out.
  public init(dictionaryLiteral elements: (String, String)...) {
    for (name, value) in elements {
      add(name, value)
    }
  }
}
