/// Reads IPTC ninjs, News in JSON, in the dialects 1.x, 2.x and 3.x.
///
/// Source: https://iptc.org/standards/ninjs/ . The dialects differ in the names and shapes of
/// fields: 1.x has `body_html` and maps, 2.x lower-case arrays, 3.x camel-case arrays. The keys
/// that are there decide which is read.
public enum Ninjs {
  /// How deeply items may lie in one another's associations.
  static let depthLimit = 8

  /// Reads one item.
  ///
  /// Fails when the text is no JSON object or has no `uri`, the one field that ninjs requires.
  public static func item(parsing bytes: [UInt8]) throws(ParseError) -> WireItem {
    let tree = try JSONTree(parsing: bytes)
    guard case .object(let members) = tree else {
      throw ParseError(.syntax, message: "a ninjs item is a JSON object; this is none.")
    }
    guard let uri = members["uri"]?.text, !uri.isEmpty else {
      throw ParseError(.field, field: "uri", message: "is missing; ninjs requires it.")
    }
    return NinjsReader(members: members).item(depth: 0)
  }
}
