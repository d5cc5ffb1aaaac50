import HTTP
import News
import Stores
import Times
import Views

/// What a handler says of the page that it makes, besides the page itself.
///
/// Unchecked Sendable: it goes with its request from one thread to the next, and is never on two.
final class PageRecord: @unchecked Sendable {
  /// The facts that the page shows, and until when they hold.
  let basis = Basis()
  /// Whether everybody may be given the same page; what is not said to be shared is made anew for
  /// each request.
  var isShared = false
  /// Whether the answer is for one reader alone, so that nobody who asks at the same time is given
  /// it.
  var isOwn = false
  /// The names of the marks in the query that the page depends on, such as `before`; with their
  /// places, or nil for those that the request does not have.
  private(set) var marks: [(name: String, place: Cursor?)] = []
  /// Whether a query that the page does not know may be an address of the site's past.
  var mayBeOldAddress = false
  /// The story that whoever opens the page reads.
  var reading: ID<Story>?
  /// Where in the paper that story stands.
  var place: StoryPlace?
  /// The places in the body for what is personal, by their offsets, ascending.
  var holes: [HolePlace] = []

  init() {}

  /// The holes, and which story's they are.
  var gaps: Gaps { Gaps(places: holes, story: place) }

  /// Notes that the page depends on a mark in the query.
  func note(mark name: String, _ place: Cursor?) {
    guard !marks.contains(where: { $0.name == name }) else { return }
    marks.append((name, place))
  }

  /// The query of the page's own address: only what the page depends on, in the order of asking.
  var canonicalQuery: Query {
    var query = Query()
    for (name, place) in marks {
      if let place { query.add(name, place.text) }
    }
    return query
  }
}
