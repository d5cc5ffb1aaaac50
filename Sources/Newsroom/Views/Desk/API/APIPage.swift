public import Markup
public import News
import Text

/// What programs can do, for people: the operations of the API, and how tokens are come by.
public struct APIPage: Sendable {
  /// One thing that a program can do.
  public struct Operation: Sendable {
    /// The method and the path, as `GET /stories`.
    public var call: String
    /// What it does, as a sentence in English.
    public var summary: String
    /// What a token must be for; nil for what everybody may see.
    public var scope: AccessToken.Scope?

    /// Describes an operation.
    public init(call: String, summary: String, scope: AccessToken.Scope?) {
      self.call = call
      self.summary = summary
      self.scope = scope
    }
  }

  private let operations: [Operation]
  private let prefix: String

  /// Makes the page of all operations; their paths begin with `prefix`.
  public init(_ operations: [Operation], prefix: String) {
    self.operations = operations
    self.prefix = prefix
  }

  /// The page as a document.
  public func html(in context: PageContext) -> HTML {
    let example = "curl -H 'Authorization: Bearer bsd_…' \(context.site.base)\(prefix)/me"
    return DeskLayout(
      context: context, title: context.say(.apiTitle),
      main: """
        <p class="standfirst">\(context.say(.apiIntro)) \
        <a href="\(link: Links.apiDescription)">\(context.say(.apiDescription))</a></p>
        <h2>\(context.say(.tokens))</h2>
        <p>\(context.say(.apiTokens)) <a href="\(link: Links.tokens)">\(context.say(.tokens))</a></p>
        <p class="once"><code dir="ltr">\(example)</code></p>
        <h2>\(context.say(.apiOperations))</h2>
        <ul class="records">
        \(operations, { item($0, context) })</ul>

        """
    ).html
  }

  private func item(_ operation: Operation, _ context: PageContext) -> HTML {
    let scope = operation.scope.map { context.say(.apiScope, ["scope": context.say($0.message)]) }
    return """
      <li>
      <h3><code dir="ltr">\(operation.call)</code></h3>
      <p lang="en" dir="ltr">\(operation.summary)</p>
      <p class="hint">\(scope ?? context.say(.apiOpen))</p></li>

      """
  }
}
