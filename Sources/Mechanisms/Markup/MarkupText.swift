/// Text of a markup language: literals are markup, interpolated values are escaped.
///
/// A conforming type wraps UTF-8 bytes that are already escaped; `HTML` and `XML` are the two.
public protocol MarkupText: Equatable, Sendable {
  /// The escaped text in UTF-8.
  var bytes: [UInt8] { get }

  /// Takes bytes that are markup already: nothing is escaped.
  init(trusted bytes: [UInt8])
}

extension MarkupText {
  /// Nothing.
  @inlinable
  public static var empty: Self { Self(trusted: [UInt8]()) }

  /// Takes text that is markup already: nothing is escaped.
  @inlinable
  public init(trusted text: String) {
    self.init(trusted: Array(text.utf8))
  }

  /// Escapes text, so that it reads as itself in content and in quoted attributes.
  @inlinable
  public init(text: String) {
    var bytes: [UInt8] = []
    bytes.appendEscaped(text)
    self.init(trusted: bytes)
  }

  /// Takes a literal as markup.
  @inlinable
  public init(stringLiteral value: String) {
    self.init(trusted: value)
  }

  /// Takes what an interpolation has written.
  @inlinable
  public init(stringInterpolation: MarkupInterpolation<Self>) {
    self.init(trusted: stringInterpolation.bytes)
  }

  /// The text as a string.
  @inlinable
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether there is no text at all.
  @inlinable
  public var isEmpty: Bool { bytes.isEmpty }

  /// Two texts, one after the other.
  @inlinable
  public static func + (first: Self, second: Self) -> Self {
    Self(trusted: first.bytes + second.bytes)
  }

  /// Puts a text at the end of another.
  @inlinable
  public static func += (text: inout Self, more: Self) {
    text = Self(trusted: text.bytes + more.bytes)
  }
}

extension Sequence where Element: MarkupText {
  /// All texts in order with a separator between each two.
  @inlinable
  public func joined(_ separator: Element = .empty) -> Element {
    var bytes: [UInt8] = []
    var isFirst = true
    for part in self {
      if !isFirst { bytes.append(contentsOf: separator.bytes) }
      bytes.append(contentsOf: part.bytes)
      isFirst = false
    }
    return Element(trusted: bytes)
  }
}
