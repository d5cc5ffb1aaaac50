import Markup
import News

/// A link of a menu as pages show it.
struct MenuLink {
  let link: Link
  let words: String
  /// The page that it leads to, to mark it there; nil for an address of its own.
  var place: Place?

  /// Whether a page is the link's own, or of its section.
  func isCurrent(at place: Place?, section: String) -> String? {
    guard let own = self.place else { return nil }
    if own == place { return "page" }
    return own == .section(section) ? "true" : nil
  }
}

extension PageContext {
  /// The links that the desk has put in a menu; nil when it has put none there.
  func menu(_ kind: Menu.Kind) -> [MenuLink]? {
    guard let menu = menus.first(where: { $0.kind == kind }), !menu.items.isEmpty else {
      return nil
    }
    return menu.items.compactMap(link)
  }

  private func link(_ item: Menu.Item) -> MenuLink? {
    guard let (place, name) = target(item.target) else {
      guard case .address(let address) = item.target, let link = Link(checking: address) else {
        return nil
      }
      return MenuLink(link: link, words: item.words)
    }
    return MenuLink(
      link: links[place], words: item.words.isEmpty ? name : item.words, place: place)
  }

  private func target(_ target: Menu.Target) -> (place: Place, name: String)? {
    switch target {
    case .section(let id):
      sections.first { $0.id == id }.map { (.section($0.slug), $0.name) }
    case .topic(let topic): (.topic(topic.slug), topic.name)
    case .page(let slug): pages.first { $0.slug == slug }.map { (.page($0.slug), $0.title) }
    case .list(let list): (list.place, say(list.message))
    case .address: nil
    }
  }
}

extension Menu.List {
  var place: Place {
    switch self {
    case .latest: .latest
    case .corrections: .corrections
    case .archive: .archive
    case .search: .search(SearchFields())
    }
  }

  var message: Message {
    switch self {
    case .latest: .latest
    case .corrections: .corrections
    case .archive: .archive
    case .search: .search
    }
  }
}
