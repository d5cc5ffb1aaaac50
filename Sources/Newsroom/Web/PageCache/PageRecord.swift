import HTTP
import News
import Stores
import Times
import Views

/// What a handler says of the page that it makes, besides the page itself.
final class PageRecord {
  /// The facts that the page shows, and until when they hold.
  let basis = Basis()
  /// Whether everybody may be given the same page; what is not said to be shared is made anew for
  /// each request.
  var isShared = false
  /// The names of the parameters of the query that the page depends on, with their values as the
  /// page's own address has them; nil for those that the request does not have.
  private(set) var parameters: [(name: String, value: String?)] = []
  /// Whether a query that the page does not know may be an address of the site's past.
  var mayBeOldAddress = false
  /// The story that whoever opens the page reads.
  var reading: ID<Story>?
  /// The places in the body for what is personal, by their offsets, ascending.
  var holes: [HolePlace] = []

  init() {}

  /// Notes that the page depends on a parameter of the query.
  func note(parameter name: String, _ value: String?) {
    guard !parameters.contains(where: { $0.name == name }) else { return }
    parameters.append((name, value))
  }

  /// The query of the page's own address: only what the page depends on, in the order of asking.
  var canonicalQuery: Query {
    var query = Query()
    for (name, value) in parameters {
      if let value { query.add(name, value) }
    }
    return query
  }
}

/// A gap in a page's bytes for something personal.
struct HolePlace: Sendable, Hashable {
  /// Before which byte of the page.
  var offset: Int
  /// What goes there.
  var hole: Hole
}
