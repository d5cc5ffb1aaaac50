public import Markup
public import News
import Times

/// Makes the addresses of an edition: the one place where the site's addresses are written.
///
/// ```swift
/// let links = Links(edition)
/// links[.topic("ferries")]           // /topic/ferries
/// links.feed(.atom, of: .latest)     // /latest/feed.atom
/// ```
public struct Links: Sendable {
  /// The first part of every address: empty, or the edition's prefix.
  let prefix: [String]

  /// Makes addresses of an edition.
  public init(_ edition: Edition) {
    prefix = edition.prefix.isEmpty ? [] : [edition.prefix]
  }

  /// The address of a page.
  public subscript(place: Place) -> Link {
    switch place {
    case .search(let query):
      let parameters = query == SearchFields() ? [] : query.parameters
      return Link(path: prefix + ["search"], query: parameters)
    default:
      return Link(path: prefix + Self.segments(place), directory: Self.isDirectory(place))
    }
  }

  /// The address of a part of a list that is read by key: the stories after or before a mark.
  public subscript(place: Place, part: ListPart) -> Link {
    var query: [(name: String, value: String)] = []
    if case .search(let search) = place { query = search.parameters }
    switch part {
    case .older(let mark): query.append((name: "before", value: mark))
    case .newer(let mark): query.append((name: "after", value: mark))
    }
    return Link(
      path: prefix + Self.segments(place), directory: Self.isDirectory(place), query: query)
  }

  /// The address with its letters as readers know them, for reading and copying.
  ///
  /// Browsers take it as it stands; a slug with other signs than letters, digits and hyphens is
  /// encoded all the same.
  public func readable(_ place: Place) -> String {
    let segments = (prefix + Self.segments(place)).map { segment in
      segment.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
        ? segment : URLEncoding.component(segment)
    }
    let path = "/" + segments.joined(separator: "/")
    return Self.isDirectory(place) && !segments.isEmpty ? path + "/" : path
  }

  /// The address of a list's feed.
  public func feed(_ format: FeedFormat, of place: Place) -> Link {
    Link(path: prefix + Self.segments(place) + [format.fileName])
  }

  /// The address of a story's change log as data.
  public func changesData(_ address: StoryAddress) -> Link {
    Link(path: prefix + Self.segments(.story(address)) + ["changes.json"])
  }

  /// The address of the edition's OpenSearch description.
  public var openSearch: Link { Link(path: prefix + ["opensearch.xml"]) }

  /// The address of the edition's web manifest.
  public var manifest: Link { Link(path: prefix + ["manifest.webmanifest"]) }

  /// The address of the events that tell when a page has changed.
  public func live(_ place: Place) -> Link {
    Link(path: ["live"], query: [(name: "page", value: readable(place))])
  }

  static func segments(_ place: Place) -> [String] {
    switch place {
    case .front: []
    case .latest: ["latest"]
    case .corrections: ["corrections"]
    case .search: ["search"]
    case .archive: ["archive"]
    case .year(let year): [digits(year, 4)]
    case .month(let year, let month): [digits(year, 4), digits(month, 2)]
    case .day(let date): days(date)
    case .section(let slug), .page(let slug): [slug]
    case .topic(let slug): ["topic", slug]
    case .person(let slug): ["by", slug]
    case .agency(let slug): ["agency", slug]
    case .story(let address): [address.section] + days(address.date) + [address.slug]
    case .changes(let address): segments(.story(address)) + ["changes"]
    }
  }

  private static func isDirectory(_ place: Place) -> Bool {
    switch place {
    case .front, .section, .year, .month, .day: true
    default: false
    }
  }

  private static func days(_ date: CivilDate) -> [String] {
    [digits(date.year, 4), digits(date.month, 2), digits(date.day, 2)]
  }

  static func digits(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
  }
}
