/// What a search index holds of one document: tokens that are ready to be compared byte by byte.
public struct SearchDocument: Sendable, Hashable {
  /// Orders the documents: the newest has the largest key.
  public let key: Int64
  /// The tokens of the title, in order, with single spaces between them.
  public let title: String
  /// The tokens of the body, in order, with single spaces between them.
  public let body: String
  /// Marks such as `ed1` that a search can ask for, each of ASCII letters and digits.
  public let scope: String

  /// Takes stems separated by spaces; tokens of more than 255 bytes are left out.
  public init(key: Int64, title: String, body: String, scope: String) {
    self.key = key
    self.title = SearchTokens.tidy(title)
    self.body = SearchTokens.tidy(body)
    self.scope = SearchTokens.tidy(scope)
    precondition(
      self.scope.utf8.allSatisfy { SearchTokens.isLetterOrDigit($0) || $0 == UInt8(ascii: " ") },
      "a scope is of letters and digits: \(scope)")
  }
}
