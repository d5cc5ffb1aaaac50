/// A list of values with weights, as the Accept fields have it (RFC 9110 section 12.4.2).
public struct QualityList: Sendable {
  /// One value.
  public struct Item: Sendable {
    /// The value in lower case, without parameters.
    public let value: String
    /// Its weight, 0 to 1.
    public let quality: Double
  }

  /// The values in the order given; one with a broken weight is left out.
  public let items: [Item]

  /// Reads a field value; at most 50 values count.
  public init(_ field: String) {
    items = field.split(separator: ",").prefix(50).compactMap { element in
      let parts = element.split(separator: ";").map { $0.trimmedOfSpace() }
      guard let value = parts.first, !value.isEmpty else { return nil }
      let weight = parts.dropFirst().first { $0.lowercased().hasPrefix("q=") }
      guard let quality = weight.map({ Self.quality($0.dropFirst(2)) }) ?? 1 else { return nil }
      return Item(value: value.lowercased(), quality: quality)
    }
  }

  /// The weight of that exact value, nil if it is not listed.
  public func quality(of value: String) -> Double? {
    items.first { $0.value == value }?.quality
  }

  private static func quality(_ text: Substring) -> Double? {
    guard text.utf8.count <= 5, let value = Double(text), (0...1).contains(value),
      text.utf8.allSatisfy({ $0.hexValue.map { $0 < 10 } ?? false || $0 == UInt8(ascii: ".") })
    else { return nil }
    return value
  }
}
