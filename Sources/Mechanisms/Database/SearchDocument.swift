/// What a search index holds of one document: tokens that are ready to be compared byte by byte.
public struct SearchDocument: Sendable, Hashable {
  /// Orders the documents: the newest has the largest key.
  public let key: Int64
  /// The tokens of the title, in order.
  public let title: [Substring]
  /// The tokens of the body, in order.
  public let body: [Substring]
  /// Marks such as `ed1` that a search can ask for, each of ASCII letters and digits.
  public let scope: [Substring]

  /// Takes stems separated by spaces; tokens of more than 255 bytes are left out.
  public init(key: Int64, title: String, body: String, scope: String) {
    self.key = key
    self.title = SearchTokens.split(title)
    self.body = SearchTokens.split(body)
    self.scope = SearchTokens.split(scope)
    precondition(
      self.scope.allSatisfy { $0.utf8.allSatisfy(SearchTokens.isLetterOrDigit) },
      "a scope is of letters and digits: \(scope)")
  }
}
