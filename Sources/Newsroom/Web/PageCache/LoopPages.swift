import HTTP
import News
import Text
import Times

/// The pages that one event loop gives: what the cache has, remembered by the loop for itself.
///
/// Two cores that count in the same memory, be it references or requests, cost each other more than
/// everything else that is done for a page here. So a loop keeps its own copies of what it sends,
/// by which it touches nothing that is shared but two numbers: whether the cache has changed, and
/// whether the database has.
final class LoopPages: FastPath {
  /// How many pages a loop remembers; the cache has the others.
  private static let most = 512
  /// Requests that are counted together at the most, and for how long.
  private static let batch = 64
  private static let pause = Instant.Span(milliseconds: 20)

  private let responder: Responder
  private let cache: PageCache?
  private let follower: ChangeFollower
  private let clock: @Sendable () -> Instant
  private let hasBase: Bool
  private var pages: [UInt64: LoopPage] = [:]
  private let visitors: LoopVisitors
  private let languages: Languages
  /// The version of the cache that the pages are of.
  private var version: UInt64 = 0

  init(_ responder: Responder) {
    self.responder = responder
    let site = responder.site
    cache = site.cache
    follower = site.follower
    clock = site.clock
    visitors = LoopVisitors(site)
    languages = site.languages
    hasBase = site.settings.base != nil
  }

  func response(to head: borrowing RequestHead) -> Response? {
    guard let cache, follower.isCurrent else { return nil }
    let fields = FieldScan(head)
    guard !fields.isUnusual, let loopPage = page(for: head, fields, cache) else { return nil }
    let now = clock()
    let page = loopPage.page
    guard loopPage.isTrue(at: now) else { return nil }
    guard let response = response(loopPage, head, fields, now) else { return nil }
    loopPage.hits += 1
    if loopPage.isRead, Reading.isReading(head, fields) { loopPage.readings += 1 }
    if loopPage.hits >= Self.batch || now - loopPage.counted >= Self.pause
      || loopPage.counted > now
    {
      loopPage.counted = now
      count(loopPage, page, cache)
    }
    return response
  }

  func tick() {
    guard let cache else { return }
    for entry in pages.values { count(entry, entry.page, cache) }
  }

  /// Tells the cache how often a page was given.
  private func count(_ entry: LoopPage, _ page: CachedPage, _ cache: PageCache) {
    guard entry.hits > 0 else { return }
    cache.counters.hits.add(entry.hits)
    if entry.readings > 0 { page.reading?.add(entry.readings) }
    if entry.personal > 0 { cache.counters.personal.add(entry.personal) }
    responder.note(page, times: entry.hits)
    (entry.hits, entry.readings, entry.personal) = (0, 0, 0)
  }

  /// The page for everybody, or for somebody who is known; nil when the database must be asked.
  private func response(
    _ entry: LoopPage, _ head: borrowing RequestHead, _ fields: FieldScan, _ now: Instant
  ) -> Response? {
    guard entry.hasHoles, !fields.cookie.isEmpty else {
      return entry.response(head, fields, at: now)
    }
    switch visitors.sender(head, fields, at: now) {
    case .unknown: return nil
    case .stranger: return entry.response(head, fields, at: now)
    case .known(let visitor):
      let filling = visitor.filling(entry.language, languages)
      guard let own = entry.personal(filling, head, fields, languages) else {
        return entry.response(head, fields, at: now)?.checkedAgain
      }
      entry.personal += 1
      return own
    }
  }

  private func page(
    for head: borrowing RequestHead, _ fields: FieldScan, _ cache: PageCache
  ) -> LoopPage? {
    let version = cache.version
    if version != self.version {
      tick()
      pages.removeAll(keepingCapacity: true)
      self.version = version
    }
    let place = head.targetPlace
    let path = place.lowerBound..<head.pathEnd
    // An absolute target without a path, and a scheme that a proxy tells, are for the whole rules.
    guard !path.isEmpty, hasBase || !fields.isForwarded else { return nil }
    if let page = page(at: path, head, cache), path == place || page.ignoresQuery { return page }
    return path == place ? nil : page(at: place, head, cache)
  }

  private func page(
    at target: Range<Int>, _ head: borrowing RequestHead, _ cache: PageCache
  ) -> LoopPage? {
    var hash = KeyHash()
    if !hasBase {
      hash.add(lowercasing: Self.scheme.span)
      hash.add(lowercasing: head.bytes.span.extracting(head.hostPlace))
    }
    hash.end()
    hash.add(head.bytes.span.extracting(target))
    if let known = pages[hash.number] {
      return known.isFor(head, target, hasBase: hasBase) ? known : nil
    }
    guard let page = cache.page(hash: hash.number) else { return nil }
    let entry = LoopPage(page)
    guard entry.isFor(head, target, hasBase: hasBase) else { return nil }
    if pages.count >= Self.most {
      tick()
      pages.removeAll(keepingCapacity: true)
    }
    pages[hash.number] = entry
    return entry
  }

  /// What readers use who come without a proxy.
  static let scheme = Array("http://".utf8)
}

extension RequestHead {
  /// Where the path ends: at the question mark, or with the target.
  fileprivate var pathEnd: Int {
    var end = targetPlace.lowerBound
    while end < targetPlace.upperBound, bytes[end] != UInt8(ascii: "?") { end += 1 }
    return end
  }
}
