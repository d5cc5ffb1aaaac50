/// An entity tag (RFC 9110 section 8.8.3).
public struct EntityTag: Hashable, Sendable {
  /// The opaque text between the quotes.
  public let value: String
  /// Whether it only promises that the representations are equivalent.
  public let isWeak: Bool

  /// A tag of that opaque text, which must hold no quote, space or control character.
  public init(_ value: String, isWeak: Bool = false) {
    precondition(value.utf8.allSatisfy(\.isTagOctet), "an entity tag of other characters")
    self.value = value
    self.isWeak = isWeak
  }

  /// Reads one tag as a field has it, with its quotes; nil if it is malformed.
  public init?(parsing text: some StringProtocol) {
    let isWeak = text.hasPrefix("W/")
    let quoted = isWeak ? text.dropFirst(2) : text[...]
    let inner = quoted.dropFirst().dropLast()
    guard quoted.utf8.count >= 2, quoted.hasPrefix("\""), quoted.hasSuffix("\""),
      inner.utf8.allSatisfy(\.isTagOctet)
    else { return nil }
    self.init(String(inner), isWeak: isWeak)
  }

  /// Whether both are strong and the same.
  public func stronglyMatches(_ other: EntityTag) -> Bool {
    !isWeak && !other.isWeak && value == other.value
  }

  /// Whether both are the same, weak or not.
  public func weaklyMatches(_ other: EntityTag) -> Bool {
    value == other.value
  }
}

extension EntityTag: CustomStringConvertible {
  /// The tag as a field has it.
  public var description: String {
    isWeak ? "W/\"\(value)\"" : "\"\(value)\""
  }
}

extension UInt8 {
  fileprivate var isTagOctet: Bool {
    self > 0x20 && self != 0x7F && self != UInt8(ascii: "\"")
  }
}
