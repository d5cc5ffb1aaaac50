/// The value of If-Match or If-None-Match (RFC 9110 section 13.1).
public enum EntityTagList: Hashable, Sendable {
  /// The asterisk: any current representation.
  case any
  case tags([EntityTag])

  /// Reads a field value; elements that are malformed are passed over.
  public init(_ field: String) {
    if field.trimmedOfSpace() == "*" {
      self = .any
    } else {
      self = .tags(Self.elements(of: field).compactMap { EntityTag(parsing: $0) })
    }
  }

  /// Splits at commas outside of quotes, since a tag may hold a comma.
  private static func elements(of field: String) -> [Substring] {
    var isQuoted = false
    return field.split { character in
      if character == "\"" { isQuoted.toggle() }
      return character == "," && !isQuoted
    }.map { $0.trimmedOfSpace() }
  }
}
