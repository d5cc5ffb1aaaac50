public import Markup

/// Makes safe, well-formed HTML of foreign HTML: parsed as browsers parse it (by gumbo, an HTML5
/// parser), rebuilt from an allow list, never copied through as text.
///
///     Sanitiser(.article).html("<p onclick=x>Hi <script>alert(1)</script>there")  // <p>Hi there</p>
///
/// Sanitising twice changes nothing. The output parses as XML too. What nests or repeats so much
/// that parsing it would cost more than its size allows keeps its words alone.
public struct Sanitiser: Sendable {
  /// What is allowed.
  public var policy: Policy
  /// What relative addresses are relative to; nil when that is not known.
  public var base: Link?
  /// What becomes of pictures on other sites.
  public var pictures: Pictures

  /// Makes a sanitiser.
  public init(_ policy: Policy, base: Link? = nil, pictures: Pictures = .kept) {
    self.policy = policy
    self.base = base
    self.pictures = pictures
  }

  /// What a use of foreign HTML allows.
  public enum Policy: Sendable, Hashable, CaseIterable {
    /// A story from an agency or another system: everything that a news text may hold.
    case article
    /// A reader's comment: paragraphs, emphasis, code, lists, quotes and links.
    case comment
  }

  /// What becomes of pictures on other sites.
  public enum Pictures: Sendable, Hashable {
    /// They stay, so that a reader's browser asks the other site for them.
    case kept
    /// A link to each stays.
    case links
  }

  /// What was made of a source.
  public struct Body: Sendable, Equatable {
    /// The safe HTML.
    public var html: HTML
    /// The words, in one line.
    public var plainText: String
    /// The addresses of pictures on other sites, in order.
    public var pictures: [String]
  }

  /// The safe HTML of a source.
  public func html(_ source: String) -> HTML {
    body(source).html
  }

  /// The words of a source without any markup, in one line.
  public func plainText(_ source: String) -> String {
    if let words = Self.wordsOfParagraphs(source) { return words }
    guard ParsingCost.isBearable(source), let tree = ForeignTree(parsing: source) else {
      return Characters.folded(ParsingCost.words(source))
    }
    return tree.plainText
  }

  /// The safe HTML of a source, its words and the pictures that it names.
  public func body(_ source: String) -> Body {
    guard ParsingCost.isBearable(source), let tree = ForeignTree(parsing: source) else {
      let text = Characters.folded(ParsingCost.words(source))
      return Body(html: "\(if: !text.isEmpty, "<p>\(text)</p>\n")", plainText: text, pictures: [])
    }
    var rebuilder = Rebuilder(tree: tree, sanitiser: self)
    rebuilder.flow(tree.children(of: ForeignTree.root), wrapsText: true)
    return Body(
      html: HTML(trusted: rebuilder.output), plainText: tree.plainText,
      pictures: rebuilder.pictures)
  }

  /// The words of a source of paragraphs and nothing else, for which no parser is needed; nil for
  /// others.
  private static func wordsOfParagraphs(_ source: String) -> String? {
    var (words, isOpen): ([UInt8], Bool) = ([], false)
    var rest = Array(source.utf8)[...]
    words.reserveCapacity(rest.count)
    while let mark = rest.firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") })
    {
      words += rest[..<mark]
      rest = rest[mark...]
      let tag = isOpen ? "</p>" : "<p>"
      guard rest.starts(with: tag.utf8) else { return nil }
      if !isOpen { words.append(UInt8(ascii: "\n")) }
      isOpen.toggle()
      rest = rest.dropFirst(tag.utf8.count)
    }
    words += rest
    return Characters.folded(String(decoding: words, as: UTF8.self))
  }
}
