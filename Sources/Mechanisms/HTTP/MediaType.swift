/// A media type (RFC 9110 section 8.3.1).
public struct MediaType: Hashable, Sendable {
  /// The part before the slash, in lower case.
  public let type: String
  /// The part after the slash, in lower case.
  public let subtype: String
  /// The parameters, names in lower case, values without quotes.
  public let parameters: [String: String]

  /// A type without parameters, or with a character set.
  public init(_ type: String, _ subtype: String, charset: String? = nil) {
    self.type = type
    self.subtype = subtype
    parameters = charset.map { ["charset": $0] } ?? [:]
  }

  /// Reads a field value; nil if type or subtype is not a token.
  public init?(_ text: String) {
    let parts = text.split(separator: ";").map { $0.trimmedOfSpace() }
    let names = (parts.first ?? "").split(separator: "/", omittingEmptySubsequences: false)
    guard names.count == 2,
      names.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isToken) })
    else { return nil }
    type = names[0].lowercased()
    subtype = names[1].lowercased()
    parameters = Self.parameters(parts.dropFirst())
  }

  /// Type and subtype without parameters: "text/html".
  public var essence: String { "\(type)/\(subtype)" }

  private static func parameters(_ parts: ArraySlice<Substring>) -> [String: String] {
    var result: [String: String] = [:]
    for part in parts {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2 else { continue }
      let value = pair[1].trimmedOfSpace()
      let isQuoted = value.count > 1 && value.hasPrefix("\"") && value.hasSuffix("\"")
      let plain = isQuoted ? value.dropFirst().dropLast() : value
      result[pair[0].trimmedOfSpace().lowercased()] = String(plain)
    }
    return result
  }
}

extension MediaType: CustomStringConvertible {
  /// The field value.
  public var description: String {
    parameters.sorted { $0.key < $1.key }.reduce(essence) { text, parameter in
      let isToken = parameter.value.utf8.allSatisfy(\.isToken) && !parameter.value.isEmpty
      return "\(text); \(parameter.key)=\(isToken ? parameter.value : "\"\(parameter.value)\"")"
    }
  }
}
