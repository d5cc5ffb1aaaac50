/// A list of links that stands on every page of an edition.
public struct Menu: Sendable, Hashable {
  /// How many links a menu may have.
  public static let longest = 40

  /// Where it stands.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Below the name of the paper.
    case masthead
    /// At the end of the page.
    case footer
  }

  /// What a link leads to.
  public enum Target: Sendable, Hashable {
    /// A section.
    case section(ID<Section>)
    /// A topic, with its present slug and name.
    case topic(Topic)
    /// A standing page, by its slug.
    case page(String)
    /// A list that every edition has.
    case list(List)
    /// A path of the site or an address elsewhere.
    case address(String)
  }

  /// The lists that every edition has.
  public enum List: String, Sendable, Hashable, CaseIterable {
    case latest
    case corrections
    case archive
    case search
  }

  /// A link.
  public struct Item: Sendable, Hashable {
    /// What it leads to.
    public var target: Target
    /// Its words; empty for the name of what it leads to.
    public var words: String

    /// Makes a link.
    public init(_ target: Target, words: String = "") {
      self.target = target
      self.words = words
    }
  }

  /// Where it stands.
  public var kind: Kind
  /// Its links in order; without any, the pages have the links that they have by themselves.
  public var items: [Item]

  /// Makes a menu.
  public init(_ kind: Kind, _ items: [Item]) {
    self.kind = kind
    self.items = items
  }
}
