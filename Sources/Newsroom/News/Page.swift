public import Times

/// A standing page of an edition, such as "About" or a policy.
public struct Page: Sendable, Hashable {
  /// The edition that it belongs to.
  public var edition: ID<Edition>
  /// Its part of the address.
  public var slug: String
  /// Its title.
  public var title: String
  /// Its text as Markdown; empty for an imported page, which has only HTML.
  public var markdown: String
  /// Its text as sanitised HTML.
  public var body: String
  /// When it last changed.
  public var modified: Instant
  /// What it is for the paper's trust markup and footer.
  public var role: Role

  /// Makes a page.
  public init(
    edition: ID<Edition>, slug: String, title: String, markdown: String, body: String,
    modified: Instant, role: Role = .other
  ) {
    self.edition = edition
    self.slug = slug
    self.title = title
    self.markdown = markdown
    self.body = body
    self.modified = modified
    self.role = role
  }

  /// What a page is for the paper.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// Who makes the paper.
    case about
    /// How faults are put right: schema.org's `correctionsPolicy`.
    case corrections
    /// schema.org's `publishingPrinciples`.
    case ethics
    /// What is kept about readers.
    case privacy
    /// Any other.
    case other
  }
}
