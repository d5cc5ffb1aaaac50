public import Markup
public import News
public import Text
public import Times

/// What every page needs besides its own content.
public struct PageContext: Sendable {
  /// The site.
  public var site: SiteInfo
  /// The edition that the page belongs to.
  public let edition: Edition
  /// Every edition, in the order of the switcher.
  public var editions: [Edition]
  /// The edition's sections, in the order of the navigation.
  public var sections: [Section]
  /// The edition's standing pages, in the order of the footer.
  public var pages: [PageLink]
  /// The menus that the desk has set.
  public var menus: [Menu] = []
  /// The line with breaking news above the page; nil for none.
  public var breaking: BreakingBar?
  /// The languages that the site speaks.
  public let languages: Languages
  /// The instant at which the page is true; what a page says by it is said by `age` and `today`,
  /// which note until when.
  let now: Instant
  /// What the page rests on, to note until when it is true.
  let basis: Basis?
  /// Whether the page leaves holes for what is one reader's own, which its sender fills.
  let leavesHoles: Bool
  /// The program's own files.
  public var assets: Assets
  /// The edition's language.
  let language: Language

  /// Makes a context.
  public init(
    site: SiteInfo, edition: Edition, editions: [Edition], sections: [Section],
    pages: [PageLink], now: Instant, languages: Languages = .builtIn,
    assets: Assets = .standard, basis: Basis? = nil, leavesHoles: Bool = false
  ) {
    self.leavesHoles = leavesHoles
    self.basis = basis
    self.site = site
    self.edition = edition
    self.editions = editions
    self.sections = sections
    self.pages = pages
    self.now = now
    self.languages = languages
    language = languages[edition.language]
    self.assets = assets
  }

  /// Makes the edition's addresses.
  public var links: Links { Links(edition) }

  /// The address with scheme and host.
  public func absolute(_ link: Link) -> Link {
    site.absolute(link)
  }

  func edition(_ id: ID<Edition>) -> Edition? {
    editions.first { $0.id == id }
  }

  /// What is needed for something that another edition has published, in a list of this one's: its
  /// addresses and its language; itself for its own and for an edition that is not there.
  func inEdition(_ id: ID<Edition>) -> PageContext {
    guard id != edition.id, let other = edition(id) else { return self }
    return PageContext(
      site: site, edition: other, editions: editions, sections: [], pages: [], now: now,
      languages: languages, assets: assets, basis: basis, leavesHoles: leavesHoles)
  }
}
