import HTTP
import Stores
import Times

extension Responder {
  /// Answers a request for what everybody may be given: a page that is there, one that is being
  /// made for another, or a new one.
  func share(_ request: Request, _ cache: PageCache) throws -> Response {
    try site.follower.catchUp()
    let now = site.clock()
    let wanted = PageRequest(request, site.settings)
    if let page = try anyQuery(request, wanted, cache, now) {
      cache.counters.handled.add()
      return give(page, to: request, at: now)
    }
    switch cache.find(wanted.target, at: now) {
    case .page(let page):
      cache.counters.handled.add()
      return give(page, to: request, at: now)
    case .flight(let flight): return wait(for: flight, request)
    case .nothing(let flight): return dress(fly(flight, request, wanted, cache), for: request)
    }
  }

  /// The page of the path, if the query says nothing that it depends on.
  private func anyQuery(
    _ request: Request, _ wanted: PageRequest, _ cache: PageCache, _ now: Instant
  ) throws -> CachedPage? {
    guard wanted.target != wanted.path, let page = cache.page(hash: wanted.path.hash),
      page.key == wanted.path, page.isTrue(at: now),
      !page.marks.contains(where: { request.query[$0].map(Cursor.isMark) ?? false })
    else { return nil }
    if page.mayBeOldAddress {
      let address = request.path + request.rawTarget.drop { $0 != "?" }
      guard try site.redirects.target(of: address) == nil else { return nil }
    }
    return page
  }

  /// Makes a page, keeps it, and gives it to all who have come meanwhile.
  private func fly(
    _ flight: Flight, _ request: Request, _ wanted: PageRequest, _ cache: PageCache
  ) -> Rendering {
    let (response, record, now) = make(request)
    let rendering: Rendering
    if record.isShared, response.isSharable {
      cache.counters.renders.add()
      rendering = .page(CachedPage(wanted.canonical(record), response.safe, record, at: now, site))
    } else {
      rendering = record.isOwn ? .own(response) : .response(response, record.gaps)
    }
    cache.land(flight, rendering)
    return rendering
  }

  /// Makes a page before anybody asks for it.
  func makeAhead(_ key: PageKey) {
    guard let cache = site.cache, let request = Request(ahead: key) else { return }
    // Whoever asks meets the same fault and is told.
    _ = try? share(request, cache)
  }

  private func wait(for flight: Flight, _ request: Request) -> Response {
    let pending = PendingResponse()
    flight.whenDone { rendering in pending.fulfil(dressOwn(rendering, for: request)) }
    return Response(.ok, body: .pending(pending))
  }

  /// The answer for somebody who has waited for another's page.
  private func dressOwn(_ rendering: Rendering, for request: Request) -> Response {
    guard case .own = rendering else { return dress(rendering, for: request) }
    return makeOwn(request)
  }

  private func dress(_ rendering: Rendering, for request: Request) -> Response {
    switch rendering {
    case .page(let page): give(page, to: request, at: site.clock())
    case .response(let response, let gaps): finish(response, gaps, for: request)
    case .own(let response): finish(response, for: request)
    }
  }

  private func give(_ page: CachedPage, to request: Request, at now: Instant) -> Response {
    if request.isReading { page.reading?.add() }
    note(page)
    if let own = personal(page, request) { return own }
    let before = page.withForms { $0.size }
    defer { if page.withForms({ $0.size }) != before { site.cache?.resize(page) } }
    let response = page.response(to: request, at: now)
    return request.cookie(Readership.cookie) == nil ? response : response.checkedAgain
  }

  /// Notes that a page was given; one that is asked for often gets smaller forms.
  func note(_ page: CachedPage, times: Int = 1) {
    let hits = page.usage.touch(times: times)
    if hits >= Upkeep.improvedAfter, hits - times < Upkeep.improvedAfter {
      site.upkeep?.improve(page)
    }
  }
}

extension Response {
  /// The answer for somebody who may change the page by what they do next: their browser asks again.
  var checkedAgain: Response {
    guard freshness != nil else { return self }
    var response = self
    response.freshness = 0
    return response
  }

  /// Whether the answer can be kept as a page: whole, in memory, and nobody's own.
  fileprivate var isSharable: Bool {
    guard status == .ok || status == .gone, headers["Set-Cookie"] == nil else { return false }
    if case .bytes = body { return true }
    return false
  }
}

extension Request {
  /// A request for a page that nobody has asked for yet.
  fileprivate init?(ahead key: PageKey) {
    self.init(.get, target: String(decoding: key.target, as: UTF8.self))
    let origin = String(decoding: key.origin, as: UTF8.self)
    guard let mark = origin.firstRange(of: "://") else { return }
    (scheme, host) = (String(origin[..<mark.lowerBound]), String(origin[mark.upperBound...]))
  }
}

extension Cursor {
  /// Whether a text is a mark at all; others are taken as if they were not there.
  fileprivate static func isMark(_ text: String) -> Bool { Cursor(text: text) != nil }
}
