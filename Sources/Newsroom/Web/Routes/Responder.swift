public import HTTP
import News
import Stores
import Times
import Views

/// Answers every request to the site.
public struct Responder: Sendable {
  let site: Site
  private let siteRoutes: Router<Handler>
  private let editionRoutes: Router<Handler>

  /// Makes the site's responder; throws when two routes are in each other's way.
  public init(_ site: Site) throws {
    self.site = site
    siteRoutes = try Router(Routes.site, constraints: Routes.constraints)
    editionRoutes = try Router(Routes.edition, constraints: Routes.constraints)
  }

  /// Answers a request; never fails.
  public func respond(to request: Request) -> Response {
    let began = site.clock()
    let response = finish(answer(request), for: request)
    site.metrics.count(response.status, milliseconds: (site.clock() - began).milliseconds)
    return response
  }

  private func answer(_ request: Request) -> Response {
    do {
      let editions = try site.editions.all()
      guard let first = editions.first else { return Failures.emptySite(request) }
      let visit = Visit(
        request: request, site: site, edition: first, editions: editions, routes: editionRoutes,
        now: site.clock())
      return try route(visit)
    } catch {
      return Failures.withoutEdition(error, request, site)
    }
  }

  /// The site's own addresses first, then those of the edition that the path begins with.
  private func route(_ visit: Visit) throws -> Response {
    let path = visit.request.path
    switch siteRoutes.match(visit.request.method, path) {
    case .found(let route, let captures): return run(route.handler, visit, captures)
    case .methodNotAllowed(let allowed): return Failures.wrongMethod(allowed, visit)
    case .none: break
    }
    let (edition, rest) = Self.edition(of: path, visit.editions)
    let local = Visit(
      request: visit.request, site: site, edition: edition, editions: visit.editions,
      routes: editionRoutes, now: visit.now)
    switch editionRoutes.match(visit.request.method, rest) {
    case .found(let route, let captures): return run(route.handler, local, captures)
    case .methodNotAllowed(let allowed): return Failures.wrongMethod(allowed, local)
    case .none: return Failures.response(to: Refusal.notFound, local)
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

  /// The edition whose prefix begins the path, and the path behind the prefix.
  static func edition(of path: String, _ editions: [Edition]) -> (Edition, String) {
    let first = path.dropFirst().prefix { $0 != "/" }
    for edition in editions where !edition.isDefault && edition.prefix == first {
      let rest = path.dropFirst(first.count + 1)
      return (edition, rest.isEmpty ? "" : String(rest))
    }
    return (editions[0], path)
  }
}
