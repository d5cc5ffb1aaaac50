import News
import Stores
import Support
import Times

/// Readers of a newsroom for tests.
struct Shelves {
  let newsroom: Newsroom
  let readers: Readers

  init(_ newsroom: Newsroom) {
    self.newsroom = newsroom
    readers = Readers(newsroom.pool)
  }

  /// A reader whose browser has a token.
  func reader(_ token: String) throws -> Reader {
    try readers.begin(token: token, device: "Firefox, Linux", at: newsroom.now)
  }

  /// The entries of a reader's list, the archive included.
  func entries(
    _ reader: ID<Reader>, _ view: SavedView? = nil, at now: Instant? = nil
  ) throws -> [SavedEntry] {
    try readers.list(SavedRequest(reader, view: view, now: now ?? newsroom.now)).entries
  }

  /// The headlines of a reader's list, links by their titles.
  func titles(_ reader: ID<Reader>, _ view: SavedView? = nil) throws -> [String] {
    try entries(reader, view).map { entry in
      switch entry.subject {
      case .story(let story), .retracted(let story): story.headline
      case .link(_, let title): title
      case .gone: "gone"
      }
    }
  }
}
