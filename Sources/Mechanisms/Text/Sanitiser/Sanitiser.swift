public import Markup

/// Makes safe, well-formed HTML of foreign HTML: parsed as browsers parse it (by gumbo, an HTML5
/// parser), rebuilt from an allow list, never copied through as text.
///
///     Sanitiser(.article).html("<p onclick=x>Hi <script>alert(1)</script>there")  // <p>Hi there</p>
///
/// Sanitising twice changes nothing. The output parses as XML too. What nests or repeats so much
/// that parsing it would cost more than its size allows is shown as plain text.
public struct Sanitiser: Sendable {
  /// What is allowed.
  public var policy: Policy
  /// What relative addresses are relative to; nil when that is not known.
  public var base: Link?

  /// Makes a sanitiser.
  public init(_ policy: Policy, base: Link? = nil) {
    self.policy = policy
    self.base = base
  }

  /// What a use of foreign HTML allows.
  public enum Policy: Sendable, Hashable, CaseIterable {
    /// A story from an agency or another system: everything that a news text may hold.
    case article
    /// A reader's comment: paragraphs, emphasis, code, lists, quotes and links.
    case comment
  }

  /// The safe HTML of a source.
  public func html(_ source: String) -> HTML {
    guard ParsingCost.isBearable(source) else {
      return HTML(trusted: "<p>") + HTML(text: Characters.printable(source)) + HTML(trusted: "</p>")
    }
    let tree = ForeignTree(parsing: source)
    var rebuilder = Rebuilder(tree: tree, sanitiser: self)
    rebuilder.flow(tree.children(of: ForeignTree.root), wrapsText: true)
    return HTML(trusted: rebuilder.output)
  }

  /// The text of a source without any markup, white space folded.
  public func plainText(_ source: String) -> String {
    guard ParsingCost.isBearable(source) else { return Characters.folded(source) }
    let tree = ForeignTree(parsing: source)
    var text = ""
    tree.visit { node in
      if let piece = node.text { text += piece } else if node.rule.isBlock { text += "\n" }
    }
    return Characters.folded(text)
  }
}
