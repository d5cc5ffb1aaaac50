public import HTTP
import Times

extension Responder {
  /// Answers a GET or HEAD on its event loop from a page that is there and true; nil passes the
  /// request on to a handler thread.
  ///
  /// Asks no database, waits for nothing, and holds no lock while bytes are sent.
  public func fastResponse(to head: borrowing RequestHead) -> Response? {
    guard let cache = site.cache, site.follower.isCurrent else { return nil }
    let fields = FieldScan(head)
    guard !fields.isUnusual, let page = page(for: head, fields, cache) else { return nil }
    let now = site.clock()
    guard page.isTrue(at: now), let response = response(page, head, fields, now) else { return nil }
    cache.counters.hits.add()
    if let reading = page.reading, Reading.isReading(head, fields) { reading.add() }
    note(page)
    return response
  }

  /// The page for everybody, or for somebody who is known to be signed in.
  private func response(
    _ page: CachedPage, _ head: borrowing RequestHead, _ fields: FieldScan, _ now: Instant
  ) -> Response? {
    if !page.holes.isEmpty, let value = fields.cookieValue(Sessions.cookie, head) {
      switch site.sessions.known(head.bytes.span.extracting(value)) {
      case .unknown: return nil
      case .nobody: break
      case .signedIn(let staff):
        let codings = AcceptedCodings(head, fields.acceptEncoding)
        let tags = fields.ifNoneMatch
        return personal(
          page, staff, codings,
          known: tags.isEmpty
            ? nil : EntityTagList(String(decoding: head.bytes[tags], as: UTF8.self)))
      }
    }
    return page.fastResponse(head, fields, at: now)
  }

  private func page(
    for head: borrowing RequestHead, _ fields: FieldScan, _ cache: PageCache
  ) -> CachedPage? {
    let place = head.targetPlace
    let path =
      place.lowerBound..<(head.bytes[place].firstIndex(of: UInt8(ascii: "?")) ?? place.upperBound)
    // An absolute target without a path, and a scheme that a proxy tells, are for the whole rules.
    guard !path.isEmpty, site.settings.base != nil || !fields.isForwarded else { return nil }
    if let page = page(at: path, head, cache),
      path == place || page.marks.isEmpty && !page.mayBeOldAddress
    {
      return page
    }
    return path == place ? nil : page(at: place, head, cache)
  }

  private func page(
    at target: Range<Int>, _ head: borrowing RequestHead, _ cache: PageCache
  ) -> CachedPage? {
    var hash = KeyHash()
    let hasBase = site.settings.base != nil
    if !hasBase {
      hash.add(lowercasing: Self.scheme.span)
      hash.add(lowercasing: head.bytes.span.extracting(head.hostPlace))
    }
    hash.end()
    hash.add(head.bytes.span.extracting(target))
    guard let page = cache.page(hash: hash.number),
      page.key.target.isSame(as: head.bytes, target)
    else { return nil }
    if !hasBase {
      let host = page.key.origin.dropFirst(Self.scheme.count)
      guard page.key.origin.starts(with: Self.scheme), host.count == head.hostPlace.count,
        zip(host, head.bytes[head.hostPlace]).allSatisfy({ $0 == $1.lowercasedASCII })
      else { return nil }
    }
    return page
  }

  /// What readers use who come without a proxy.
  private static let scheme = Array("http://".utf8)
}

extension [UInt8] {
  /// Whether these are the bytes at a place of others.
  fileprivate func isSame(as bytes: [UInt8], _ place: Range<Int>) -> Bool {
    guard count == place.count else { return false }
    let (own, other) = (span, bytes.span)
    for index in own.indices where own[index] != other[place.lowerBound + index] { return false }
    return true
  }
}
