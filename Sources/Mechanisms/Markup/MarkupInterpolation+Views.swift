extension MarkupInterpolation {
  /// Writes what a view makes of each element, in order.
  @inlinable
  public mutating func appendInterpolation<Elements: Sequence>(
    _ elements: Elements, _ view: (Elements.Element) -> Output
  ) {
    for element in elements { bytes.append(contentsOf: view(element).bytes) }
  }

  /// Writes what a view makes of a value, or nothing when there is none.
  @inlinable
  public mutating func appendInterpolation<Value>(_ value: Value?, _ view: (Value) -> Output) {
    if let value { bytes.append(contentsOf: view(value).bytes) }
  }

  /// Writes a piece when a condition holds; otherwise it is not even made.
  @inlinable
  public mutating func appendInterpolation(if condition: Bool, _ piece: @autoclosure () -> Output) {
    if condition { bytes.append(contentsOf: piece().bytes) }
  }

  /// Writes one of two pieces.
  @inlinable
  public mutating func appendInterpolation(
    if condition: Bool, _ piece: @autoclosure () -> Output, else other: @autoclosure () -> Output
  ) {
    bytes.append(contentsOf: condition ? piece().bytes : other().bytes)
  }

  /// Writes the address of a link for a quoted attribute.
  @inlinable
  public mutating func appendInterpolation(link: Link) {
    bytes.appendEscaped(link.address)
  }

  /// Writes ` name="value"`, or nothing when there is no value.
  @inlinable
  public mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
    guard let value else { return }
    bytes.append(contentsOf: " \(name)=\"".utf8)
    bytes.appendEscaped(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes ` name="address"`, or nothing when there is no link.
  @inlinable
  public mutating func appendInterpolation(attribute name: StaticString, link: Link?) {
    appendInterpolation(attribute: name, link?.address)
  }

  /// Writes a JSON value that is safe inside a script element.
  @inlinable
  public mutating func appendInterpolation(json: JSON) {
    json.write(to: &bytes)
  }
}
