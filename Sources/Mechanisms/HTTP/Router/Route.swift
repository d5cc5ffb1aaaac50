/// One line of the table of routes.
public struct Route<Handler> {
  /// The method that it answers; GET answers HEAD too.
  public let method: Method
  /// The addresses that it answers, such as `/{section}/{year:digits4}/feed.rss`.
  public let pattern: String
  /// What answers.
  public let handler: Handler

  /// A line of these parts.
  public init(_ method: Method, _ pattern: String, _ handler: Handler) {
    self.method = method
    self.pattern = pattern
    self.handler = handler
  }
}

extension Route: Sendable where Handler: Sendable {}
