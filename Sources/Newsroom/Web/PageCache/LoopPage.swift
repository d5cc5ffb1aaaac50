import HTTP
import Text
import Times

/// A page as one event loop remembers it.
final class LoopPage {
  let page: CachedPage
  let hasHoles: Bool
  /// The language of the page as its headers name it.
  let language: String
  /// Whether a query does not matter to the page.
  let ignoresQuery: Bool
  /// Whether the page is a story's, whose readings are counted.
  let isRead: Bool
  /// How often it was given, and read, since the cache was last told.
  var hits = 0
  var readings = 0
  /// How often of these with something personal in it.
  var personal = 0
  /// When the cache was last told.
  var counted = Instant(milliseconds: 0)

  /// Whether the page has tags, and what they have in common.
  private let isTagged: Bool
  private let tag: [UInt8]
  private let target: [UInt8]
  private let origin: [UInt8]
  /// What forms there are; when there are others, the cache is of another version.
  private let forms: PageForms.Offer
  private let made: Instant
  private let until: Instant
  /// The forms that were given, each with bytes of this loop's own.
  private var whole = [Response?](repeating: nil, count: PageForms.Kind.allCases.count)
  private var ownPage: PersonalPage?
  private var unchanged = [Response?](repeating: nil, count: PageForms.Kind.allCases.count)

  init(_ page: CachedPage) {
    self.page = page
    hasHoles = !page.holes.isEmpty
    language = page.language
    ignoresQuery = page.marks.isEmpty && !page.mayBeOldAddress
    isRead = page.reading != nil
    isTagged = page.status == .ok
    tag = Array(page.tag.utf8)
    target = page.key.target.copied
    origin = page.key.origin.copied
    (made, until) = (page.made, page.until)
    forms = page.withForms { $0.offer }
  }

  /// Whether the page is true at an instant.
  func isTrue(at now: Instant) -> Bool { made <= now && now < until }

  /// Whether the page is what a head asks for.
  func isFor(_ head: borrowing RequestHead, _ place: Range<Int>, hasBase: Bool) -> Bool {
    guard target.isSame(as: head.bytes, place) else { return false }
    guard !hasBase else { return true }
    let host = origin.dropFirst(LoopPages.scheme.count)
    return origin.starts(with: LoopPages.scheme) && host.count == head.hostPlace.count
      && zip(host, head.bytes[head.hostPlace]).allSatisfy { $0 == $1.lowercasedASCII }
  }

  /// The answer to a request; nil when a handler thread has to make it.
  func response(
    _ head: borrowing RequestHead, _ fields: FieldScan, at now: Instant
  ) -> Response? {
    let codings = AcceptedCodings(head, fields.acceptEncoding)
    if !fields.ifNoneMatch.isEmpty, isTagged {
      if let kind = PageForms.Kind(tag: tag, head, fields.ifNoneMatch) {
        if kind.isAccepted(by: codings) { return fresh(unchangedResponse(kind), at: now) }
      } else if let kind = page.knownForm(head, fields.ifNoneMatch, codings) {
        return fresh(unchangedResponse(kind), at: now)
      }
    }
    let kind = forms.kind(for: codings)
    if let known = whole[kind.rawValue] { return fresh(known, at: now) }
    guard let made = page.prepared(kind) else { return nil }
    whole[kind.rawValue] = made
    return fresh(made, at: now)
  }

  /// The answer to somebody with something of their own in the page; nil when they see what
  /// strangers see.
  func personal(
    _ filling: Filling, _ head: borrowing RequestHead, _ fields: FieldScan, _ languages: Languages
  ) -> Response? {
    if ownPage == nil { ownPage = PersonalPage(page, languages, isCopied: true) }
    guard let texts = ownPage?.texts(of: filling), !texts.replacements.isEmpty else { return nil }
    let known = fields.ifNoneMatch
    let list =
      known.isEmpty ? nil : EntityTagList(String(decoding: head.bytes[known], as: UTF8.self))
    return ownPage?.response(texts, AcceptedCodings(head, fields.acceptEncoding), known: list)
  }

  private func unchangedResponse(_ kind: PageForms.Kind) -> Response {
    if let known = unchanged[kind.rawValue] { return known }
    let made = page.preparedNotModified(kind)
    unchanged[kind.rawValue] = made
    return made
  }

  private func fresh(_ response: Response, at now: Instant) -> Response {
    guard page.cacheControl == nil else { return response }
    var response = response
    response.freshness = page.freshness(at: now)
    return response
  }
}

extension [UInt8] {
  /// The same bytes in memory of their own.
  var copied: [UInt8] {
    var copy: [UInt8] = []
    copy.reserveCapacity(count)
    copy.append(contentsOf: self)
    return copy
  }

  /// Whether these are the bytes at a place of others.
  func isSame(as bytes: [UInt8], _ place: Range<Int>) -> Bool {
    guard count == place.count else { return false }
    let (own, other) = (span, bytes.span)
    for index in own.indices where own[index] != other[place.lowerBound + index] { return false }
    return true
  }
}
