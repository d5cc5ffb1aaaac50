/// What a WordPress export says of the site, before its items.
public struct WordPressExport: Sendable, Hashable {
  /// The format's version: `1.0`, `1.1` or `1.2`.
  public var version = ""
  /// The site's name.
  public var title = ""
  /// The site's language as a BCP 47 tag.
  public var language = ""
  /// The address of the site.
  public var siteAddress = ""
  /// The address of the blog, under which permalinks lie.
  public var blogAddress = ""
  /// Who writes.
  public var authors: [Author] = []
  /// The site's categories.
  public var categories: [Category] = []

  /// Makes an empty description.
  public init() {}

  /// An author of the site.
  public struct Author: Sendable, Hashable {
    /// The login, which items name.
    public var login = ""
    /// The name for readers.
    public var displayName = ""
  }

  /// A category of the site.
  public struct Category: Sendable, Hashable {
    /// The slug.
    public var slug = ""
    /// The slug of the category above it; empty for none.
    public var parent = ""
    /// The name.
    public var name = ""
    /// What it is about.
    public var description = ""
  }
}
