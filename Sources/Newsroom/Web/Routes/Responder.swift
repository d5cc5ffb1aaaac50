public import HTTP
import News
import Stores
import Times
import Views

/// Answers every request to the site.
public struct Responder: Sendable {
  let site: Site
  private let programRoutes: Router<ProgramHandler>
  private let personalRoutes: Router<Handler>
  private let readerRoutes: Router<Handler>
  private let siteRoutes: Router<Handler>
  private let editionRoutes: Router<Handler>

  /// Makes the site's responder; throws when two routes are in each other's way.
  public init(_ site: Site) throws {
    self.site = site
    programRoutes = try Router(Routes.program)
    personalRoutes = try Router(
      Routes.personal + Routes.desk + Routes.paper + APITable.pages + APITable.routes,
      constraints: Routes.constraints)
    readerRoutes = try Router(Routes.readers, constraints: Routes.constraints)
    siteRoutes = try Router(Routes.site, constraints: Routes.constraints)
    editionRoutes = try Router(Routes.edition, constraints: Routes.constraints)
    site.upkeep?.render(by: { [self] key in makeAhead(key) })
  }

  /// Answers a request; never fails.
  public func respond(to request: Request) -> Response {
    let began = site.clock()
    return answer(request).onceMade { [site] response in
      site.metrics.count(response.status, milliseconds: (site.clock() - began).milliseconds)
      return response
    }
  }

  private func answer(_ request: Request) -> Response {
    if case .found(let route, _) = programRoutes.match(request.method, request.path),
      let response = route.handler(request, site)
    {
      return finish(response, for: request)
    }
    guard let cache = site.cache, request.method == .get || request.method == .head,
      case .none = personalRoutes.match(.get, request.path), !isReaders(request.path)
    else {
      return makeOwn(request)
    }
    do {
      return try share(request, cache)
    } catch {
      return finish(Failures.withoutEdition(error, request, site), for: request)
    }
  }

  /// Whether a path is a reader's own, in whatever edition: asks no database which there are.
  private func isReaders(_ path: String) -> Bool {
    let behindPrefix = path.dropFirst().firstIndex(of: "/").map { String(path[$0...]) }
    return [path, behindPrefix].contains { path in
      guard let path, case .found = readerRoutes.match(.get, path) else { return false }
      return true
    }
  }

  /// The answer to this request alone, ready to go out.
  func makeOwn(_ request: Request) -> Response {
    let (response, record, _) = make(request)
    return response.onceMade { finish($0, record.gaps, for: request) }
  }

  /// Has a handler make the answer, with what is to be known of it.
  func make(_ request: Request) -> (response: Response, record: PageRecord, now: Instant) {
    let record = PageRecord()
    var site = site
    site.basis = record.basis
    var request = request
    // As broken UTF-8; the API says what is wrong with what programs ask.
    if !APIGate.isResponsible(for: request.path) {
      request.query = request.query.withoutControls(butWith: "\u{FFFD}")
    }
    let now = site.clock()
    do {
      let editions = try site.allEditions()
      guard !editions.isEmpty else { return (Failures.emptySite(request), record, now) }
      let (edition, path) = Self.edition(of: request.path, editions)
      let visit = Visit(
        request: request, site: site, record: record, edition: edition, path: path,
        editions: editions, routes: editionRoutes, now: now)
      return (route(visit), record, now)
    } catch {
      return (Failures.withoutEdition(error, request, site), record, now)
    }
  }

  /// What is somebody's own first, then the site's addresses, then those of the edition that the
  /// path begins with.
  private func route(_ visit: Visit) -> Response {
    let (method, path) = (visit.request.method, visit.request.path)
    var match = personalRoutes.match(method, path)
    if APIGate.isResponsible(for: path) {
      switch match {
      case .found: break
      case .methodNotAllowed(let allowed): return APIGate.missing(visit, allowed: allowed)
      case .none: return APIGate.missing(visit)
      }
    }
    if case .none = match { match = readerRoutes.match(method, visit.path) }
    if case .none = match { match = siteRoutes.match(method, path) }
    if case .none = match { match = editionRoutes.match(method, visit.path) }
    switch match {
    case .found(let route, let captures): return run(route.handler, visit, captures)
    case .methodNotAllowed(let allowed): return Failures.wrongMethod(allowed, visit)
    case .none: return Failures.response(to: Refusal.notFound, visit)
    }
  }

  private func run(_ handler: Handler, _ visit: Visit, _ captures: Captures) -> Response {
    var visit = visit
    visit.captures = captures
    do {
      return try handler(visit)
    } catch {
      return Failures.response(to: error, visit)
    }
  }

  /// The edition whose prefix begins the path, or the first, and the path behind the prefix.
  static func edition(of path: String, _ editions: [Edition]) -> (Edition, String) {
    let first = path.dropFirst().prefix { $0 != "/" }
    for edition in editions where !edition.isDefault && edition.prefix == first {
      let rest = path.dropFirst(first.count + 1)
      return (edition, rest.isEmpty ? "" : String(rest))
    }
    return (editions[0], path)
  }
}
