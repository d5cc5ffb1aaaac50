import HTTP
import Markup
import News
import Secrets
import Stores
import Text
import Views

extension Visit {
  /// What the addresses of a reader's private feeds have of them: a mark, and a seal that nobody
  /// makes without the site's key.
  func feedKey(of reader: ID<Reader>) throws -> String {
    let number = try site.readers.feedOwner(Readers.feedMark(reader))?.number ?? 0
    return "\(Readers.feedMark(reader))-\(try feedSeal(reader, number).text)"
  }

  /// Whose feed a key opens.
  ///
  /// Throws `Refusal.notFound`: also for the keys of before, and of those who were forgotten.
  func feedOwner() throws -> ID<Reader> {
    let parts = capture("key").split(separator: "-", maxSplits: 1)
    guard parts.count == 2, let owner = try site.readers.feedOwner(String(parts[0])),
      try feedSeal(owner.named, owner.number).matches(String(parts[1]))
    else { throw Refusal.notFound }
    return owner.reader
  }

  private func feedSeal(_ reader: ID<Reader>, _ number: Int64) throws -> Seal {
    let message = "reader-feed\u{0}\(reader.rawValue)\u{0}\(number)"
    return Seal(of: Array(message.utf8), key: try site.readersKey())
  }
}

extension Site {
  /// The key by which what readers are given is known again, made when it is first wanted.
  func readersKey() throws -> [UInt8] {
    let name = "key.readers"
    if let text = try decisions.content(name), let key = Token(text) { return key.bytes }
    try decisions.keep(Token().text, as: name)
    guard let text = try decisions.content(name), let key = Token(text) else {
      preconditionFailure("a key that was just kept")
    }
    return key.bytes
  }
}

/// `POST /saved/feed`: makes the addresses of the private feeds anew.
func renewFeeds(_ visit: Visit) throws -> Response {
  let (reader, form) = try visit.ownForm()
  try visit.site.readers.renewFeeds(of: reader.reader.id)
  let links = visit.links
  return .redirect(to: (form["back"] == "following" ? links.following : links.saved).address)
}

/// `GET /saved/feed/{key}.atom`: the newest stories on a reader's list, for their feed reader.
func feedOfSaved(_ visit: Visit) throws -> Response {
  let reader = try visit.feedOwner()
  let list = try visit.site.readers.list(SavedRequest(reader, limit: 50, now: visit.now))
  let stories = try visit.feedStories(list.entries.compactMap { $0.story?.id })
  let known = Dictionary(stories.map { ($0.summary.id, $0) }, uniquingKeysWith: { one, _ in one })
  let items = list.entries.compactMap { entry -> FeedPage.SavedItem? in
    switch entry.subject {
    case .link(let address, let title):
      .link(address: address, title: title, note: entry.note, saved: entry.saved)
    default: entry.story.flatMap { known[$0.id] }.map { .story($0) }
    }
  }
  return try visit.privateFeed(
    .saved(items), "saved.title", visit.links.savedFeed, visit.links.saved)
}

/// `GET /following/feed/{key}.atom`: the newest stories of what a reader follows.
func feedOfFollowing(_ visit: Visit) throws -> Response {
  let reader = try visit.feedOwner()
  var found: [StorySummary] = []
  for followed in try visit.site.readers.followed(by: reader) {
    let request = StoryRequest(
      edition: followed.edition, list: followed.list, channel: .feed, now: visit.now, limit: 30)
    found += try visit.site.stories.list(request).stories
  }
  var seen: Set<ID<Story>> = []
  let ids = found.sorted { ($0.published, $0.id) > ($1.published, $1.id) }.map(\.id)
    .filter { seen.insert($0).inserted }.prefix(50)
  return try visit.privateFeed(
    .stories(visit.feedStories(Array(ids))), "saved.following", visit.links.followingFeed,
    visit.links.following)
}

extension Visit {
  /// Those of some stories that may be in a feed, whole.
  fileprivate func feedStories(_ ids: [ID<Story>]) throws -> [Story] {
    try site.readers.stories(ids, at: now).filter {
      Gate.verdict($0.summary.facts, for: .reader, on: .feed, at: now).isStory
    }
  }

  /// A feed that only those have who know its address.
  fileprivate func privateFeed(
    _ entries: FeedPage.Entries, _ title: String, _ own: (String) -> Link, _ page: Link
  ) throws -> Response {
    var feed = FeedPage(
      place: .front, title: site.languages[edition.language].message(title),
      entries: entries)
    feed.addresses = (own(capture("key")), page)
    return .bytes(feed.atom(in: try context()).bytes, type: .atom)
  }
}
