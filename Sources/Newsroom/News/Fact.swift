public import Times

/// Something that pages show and that acts change: what the page cache goes by.
public enum Fact: Sendable, Hashable {
  /// What every page's frame shows: editions, sections, names of topics and people.
  case site
  /// What is shown of one story: its card, its page, its entries.
  case story(ID<Story>)
  /// Which stories a list of an edition holds, by their times of publication.
  case list(ID<Edition>, StoryList)
  /// The corrections of an edition, by the times of their acts.
  case corrections(ID<Edition>)
  /// Which stories of an edition are read most.
  case mostRead(ID<Edition>)
  /// The standing pages of an edition.
  case pages(ID<Edition>)
  /// What the desk has put on the fronts of an edition and of its sections.
  case front(ID<Edition>)
  /// What readers have written under a story.
  case comments(ID<Story>)
  /// What is known of a reader: the name, what is saved.
  case reader(ID<Reader>)
}

extension Fact: CustomStringConvertible {
  /// The fact as a tag, such as `story:812` or `list:1:section:7`.
  public var description: String {
    switch self {
    case .site: "site"
    case .story(let story): "story:\(story.rawValue)"
    case .list(let edition, let list): "list:\(edition.rawValue):\(list.tag)"
    case .corrections(let edition): "corrections:\(edition.rawValue)"
    case .mostRead(let edition): "most-read:\(edition.rawValue)"
    case .pages(let edition): "pages:\(edition.rawValue)"
    case .front(let edition): "front:\(edition.rawValue)"
    case .comments(let story): "comments:\(story.rawValue)"
    case .reader(let reader): "reader:\(reader.rawValue)"
    }
  }

  /// Reads a tag as `description` writes it; nil for anything else.
  public init?(_ tag: some StringProtocol) {
    let parts = tag.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.dropFirst().map { Int64($0) }
    switch (parts.first, numbers.first ?? nil, parts.count) {
    case ("site", nil, 1): self = .site
    case ("story", let id?, 2): self = .story(ID(rawValue: id))
    case ("corrections", let id?, 2): self = .corrections(ID(rawValue: id))
    case ("most-read", let id?, 2): self = .mostRead(ID(rawValue: id))
    case ("pages", let id?, 2): self = .pages(ID(rawValue: id))
    case ("front", let id?, 2): self = .front(ID(rawValue: id))
    case ("comments", let id?, 2): self = .comments(ID(rawValue: id))
    case ("reader", let id?, 2): self = .reader(ID(rawValue: id))
    case ("list", let id?, 3...4):
      guard let list = StoryList(tag: parts[2], parts.count == 4 ? numbers[2] : nil)
      else { return nil }
      self = .list(ID(rawValue: id), list)
    default: return nil
    }
  }
}

extension StoryList {
  fileprivate var tag: String {
    switch self {
    case .all: "all"
    case .section(let id): "section:\(id.rawValue)"
    case .topic(let id): "topic:\(id.rawValue)"
    case .person(let id): "person:\(id.rawValue)"
    case .agency(let id): "agency:\(id.rawValue)"
    }
  }

  fileprivate init?(tag: some StringProtocol, _ id: Int64?) {
    switch (String(tag), id) {
    case ("all", nil): self = .all
    case ("section", let id?): self = .section(ID(rawValue: id))
    case ("topic", let id?): self = .topic(ID(rawValue: id))
    case ("person", let id?): self = .person(ID(rawValue: id))
    case ("agency", let id?): self = .agency(ID(rawValue: id))
    default: return nil
    }
  }
}

/// That a fact has changed, at one place of a list or as a whole.
public struct Change: Sendable, Hashable {
  /// The fact.
  public var fact: Fact
  /// The time of publication at which a list has changed; nil for anywhere.
  public var at: Instant?

  /// Makes a change.
  public init(_ fact: Fact, at: Instant? = nil) {
    self.fact = fact
    self.at = at
  }
}

/// That a page shows a fact; of a list, the stretch between two times of publication.
public struct Dependence: Sendable, Hashable {
  /// The fact.
  public var fact: Fact
  /// The stretch of the list that the page shows; all of it unless said otherwise.
  public var within: ClosedRange<Instant>

  /// Makes a dependence.
  public init(_ fact: Fact, within: ClosedRange<Instant> = .always) {
    self.fact = fact
    self.within = within
  }

  /// Whether the change may make the page another.
  public func isTouched(by change: Change) -> Bool {
    guard change.fact == fact else { return false }
    return change.at.map(within.contains) ?? true
  }
}

extension ClosedRange<Instant> {
  /// From the first instant to the last.
  public static var always: ClosedRange<Instant> {
    Instant(milliseconds: .min)...Instant(milliseconds: .max)
  }
}
