/// The path and the query that a request asks for, from its target in origin form.
public struct Target: Hashable, Sendable {
  /// The decoded path: begins with a slash, is valid UTF-8, has no dot segment and no control
  /// character.
  public let path: String
  /// What follows the question mark.
  public let query: Query

  /// Reads a target such as `/search?q=a+b`; nil if it could mean different things to different
  /// readers: dot segments, encoded slashes, control characters, broken escapes or UTF-8.
  public init?(_ raw: String) {
    let parts = raw.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let rawPath = parts.first, rawPath.utf8.first == UInt8(ascii: "/") else { return nil }
    let segments = rawPath.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    guard let path = Self.path(of: segments) else { return nil }
    self.path = path
    query = parts.count > 1 ? Query(parsing: parts[1]) : Query()
  }

  private static func path(of segments: [Substring]) -> String? {
    var path = ""
    for segment in segments {
      guard let decoded = Percent.decode(segment), decoded != ".", decoded != "..",
        decoded.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "/") })
      else { return nil }
      path += "/" + decoded
    }
    return path
  }
}
