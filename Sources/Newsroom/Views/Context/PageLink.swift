public import News

/// A standing page as the footer and the trust markup name it.
public struct PageLink: Sendable, Hashable {
  /// The page's part of the address.
  public var slug: String
  /// Its title.
  public var title: String
  /// What it is for the paper.
  public var role: Page.Role

  /// Makes a link to a page.
  public init(slug: String, title: String, role: Page.Role) {
    self.slug = slug
    self.title = title
    self.role = role
  }

  /// Makes a link to a page.
  public init(_ page: Page) {
    self.init(slug: page.slug, title: page.title, role: page.role)
  }
}
