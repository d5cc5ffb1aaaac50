public import Feeds
import Markup
public import News
import Text
public import Times

/// What becomes of the items of a WordPress export in Broadsheet.
///
/// Posts become stories, pages standing pages, categories sections (the first of a post; the
/// others become topics), tags topics, authors people, comments comments, attachments a list.
public struct WordPressMapping: Sendable {
  /// The language of the edition that takes the items.
  public var edition: String
  /// The zone for times without one.
  public var zone: Zone

  /// Makes a mapping into an edition.
  public init(edition: String, zone: Zone) {
    self.edition = edition
    self.zone = zone
  }

  /// What an item becomes.
  public enum Outcome: Sendable, Hashable {
    /// A story.
    case story(StoryDraft)
    /// A standing page.
    case page(PageDraft)
    /// A file that lies elsewhere.
    case attachment(address: String)
    /// Nothing, and why.
    case skipped(String)
  }

  /// A standing page as an export has it.
  public struct PageDraft: Sendable, Hashable {
    /// Its part of the address.
    public var slug: String
    /// Its title.
    public var title: String
    /// Its text as foreign HTML.
    public var html: String
    /// Paths that lead to it.
    public var oldAddresses: [String]
  }

  /// Says what an item becomes.
  public func outcome(of item: WordPressItem, in export: WordPressExport) -> Outcome {
    switch item.type {
    case "attachment": return .attachment(address: item.attachmentAddress)
    case "post", "page": break
    default: return .skipped("its type is '\(item.type)', not post, page or attachment")
    }
    if item.isProtected { return .skipped("a password guards it") }
    guard item.status == "publish" || item.status == "future" else {
      return .skipped("its status is '\(item.status)', not publish or future")
    }
    let headline = headline(of: item)
    guard !headline.isEmpty else { return .skipped("it has neither a title nor a text") }
    return item.type == "page"
      ? page(item, title: headline) : story(item, headline: headline, export)
  }

  /// The identity that an item keeps across imports.
  public static func guid(of item: WordPressItem, in export: WordPressExport) -> String {
    let site = export.blogAddress.isEmpty ? export.siteAddress : export.blogAddress
    return "wordpress:\(site)#\(item.id)"
  }

  /// The safe HTML of an item's text, as it would be served.
  public static func html(of item: WordPressItem, in export: WordPressExport) -> String {
    let base = Link(checking: export.blogAddress)
    return ForeignBody(WordPressContent.html(item.content), base: base).html
  }

  private func story(
    _ item: WordPressItem, headline: String, _ export: WordPressExport
  ) -> Outcome {
    guard let published = published(item) else {
      return .skipped("its date '\(item.dateGMT)' cannot be read")
    }
    var draft = StoryDraft()
    draft.edition = edition
    draft.guid = Self.guid(of: item, in: export)
    draft.headline = headline
    draft.standfirst = String(ForeignText.plain(item.excerpt).prefix(3000))
    draft.slug = slug(item)
    draft.published = published
    draft.body = .html(WordPressContent.html(item.content))
    draft.byline = [credit(item.creator, export)]
    draft.oldAddresses = oldAddresses(item)
    draft.makesSections = true
    place(&draft, item.terms)
    return .story(draft)
  }

  private func page(_ item: WordPressItem, title: String) -> Outcome {
    let name = slug(item)
    let slug = name.isEmpty ? Slug.make(title) : name
    guard !slug.isEmpty else { return .skipped("neither its name nor its title makes an address") }
    return .page(
      PageDraft(
        slug: slug, title: title, html: WordPressContent.html(item.content),
        oldAddresses: oldAddresses(item)))
  }

  private func headline(of item: WordPressItem) -> String {
    let title = ForeignText.plain(item.title)
    if !title.isEmpty { return String(title.prefix(300)) }
    let words = ForeignText.plain(item.content).split(separator: " ").prefix(10)
    return words.joined(separator: " ")
  }

  private func place(_ draft: inout StoryDraft, _ terms: [WordPressItem.Term]) {
    let categories = terms.filter { $0.domain == "category" }
    let telling = categories.filter { $0.slug != "uncategorized" }
    let section = telling.first ?? categories.first
    draft.sectionName = section.map { ForeignText.plain($0.name) } ?? "News"
    draft.section = section.map(slug) ?? "news"
    // "tag" is what exports of version 1.0 write.
    let tags = terms.filter { $0.domain == "post_tag" || $0.domain == "tag" }
    draft.topics = (telling.dropFirst() + tags).map { ForeignText.plain($0.name) }
  }

  private func credit(_ login: String, _ export: WordPressExport) -> StoryDraft.Credit {
    let author = export.authors.first { $0.login == login }
    let name = author.map(\.displayName) ?? login
    return name.isEmpty ? .staff : .person(name: ForeignText.plain(name), role: "")
  }

  private func published(_ item: WordPressItem) -> Instant? {
    let isZero = item.dateGMT.isEmpty || item.dateGMT.hasPrefix("0000")
    return isZero
      ? ISO8601.instant(item.date, in: zone) : ISO8601.instant(item.dateGMT, in: .utc)
  }

  /// A category's own slug, or one made from its name.
  private func slug(_ category: WordPressItem.Term) -> String {
    let slugs = [category.slug.removingPercent, ForeignText.plain(category.name)].map {
      Slug.make($0)
    }
    return slugs.first { !$0.isEmpty } ?? "news"
  }

  private func slug(_ item: WordPressItem) -> String {
    Slug.make(item.name.removingPercent)
  }

  private func oldAddresses(_ item: WordPressItem) -> [String] {
    let number = item.type == "page" ? "/?page_id=\(item.id)" : "/?p=\(item.id)"
    return [OldAddress.path(of: item.link), number].compactMap(\.self)
  }
}
