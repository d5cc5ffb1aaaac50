/// Collects the literals and values of a markup literal.
public struct MarkupInterpolation<Output: MarkupText>: StringInterpolationProtocol {
  @usableFromInline
  var bytes: [UInt8] = []

  /// Makes room for the literal parts and a guess at the values.
  @inlinable
  public init(literalCapacity: Int, interpolationCount: Int) {
    bytes.reserveCapacity(literalCapacity + interpolationCount * 24)
  }

  /// Writes markup as it stands in the source.
  @inlinable
  public mutating func appendLiteral(_ literal: String) {
    bytes.append(contentsOf: literal.utf8)
  }

  /// Writes text, escaped.
  @inlinable
  public mutating func appendInterpolation(_ text: String) {
    bytes.appendEscaped(text)
  }

  /// Writes text, escaped, or nothing.
  @inlinable
  public mutating func appendInterpolation(_ text: String?) {
    if let text { bytes.appendEscaped(text) }
  }

  /// Writes a number in Latin digits.
  @inlinable
  public mutating func appendInterpolation(_ number: some BinaryInteger) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Writes a number in Latin digits, or nothing.
  @inlinable
  public mutating func appendInterpolation<Number: BinaryInteger>(_ number: Number?) {
    if let number { appendInterpolation(number) }
  }

  /// Writes nested markup as it is.
  @inlinable
  public mutating func appendInterpolation(_ nested: Output) {
    bytes.append(contentsOf: nested.bytes)
  }

  /// Writes nested markup as it is, or nothing.
  @inlinable
  public mutating func appendInterpolation(_ nested: Output?) {
    if let nested { bytes.append(contentsOf: nested.bytes) }
  }

  /// Writes pieces one after the other.
  @inlinable
  public mutating func appendInterpolation(_ pieces: [Output]) {
    for piece in pieces { bytes.append(contentsOf: piece.bytes) }
  }
}
