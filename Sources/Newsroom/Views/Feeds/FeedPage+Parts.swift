import Markup
import News
import Times

extension FeedPage {
  func entries(_ context: PageContext) -> [FeedEntry] {
    switch entries {
    case .stories(let stories):
      stories.map { FeedEntry($0, in: context.inEdition($0.summary.address.edition)) }
    case .saved(let items): items.compactMap { entry($0, context) }
    case .corrections(let corrections): corrections.map { FeedEntry($0, in: context) }
    case .changes(let log, let story):
      log.entries.map { FeedEntry($0, of: story, in: context) }
    case .answers(let answers): answers.map { FeedEntry($0, in: context) }
    }
  }

  private func entry(_ item: SavedItem, _ context: PageContext) -> FeedEntry? {
    switch item {
    case .story(let story): FeedEntry(story, in: context.inEdition(story.summary.address.edition))
    case .link(let address, let title, let note, let saved):
      Link(checking: address).map { FeedEntry(page: $0, title, note, saved: saved, in: context) }
    }
  }

  /// When the feed last changed in substance; nil when it is empty.
  func newest(_ entries: [FeedEntry]) -> Instant? {
    entries.map(\.updated).max()
  }

  func fullTitle(_ context: PageContext) -> String {
    title.isEmpty ? context.edition.name : "\(context.edition.name): \(title)"
  }

  func about(_ context: PageContext) -> String {
    description.isEmpty ? context.edition.tagline : description
  }

  func home(_ context: PageContext) -> Link {
    context.absolute(addresses?.page ?? context.links[place])
  }

  func address(_ format: FeedFormat, _ context: PageContext) -> Link {
    context.absolute(addresses?.own ?? context.links.feed(format, of: place))
  }
}
