public import HTTP
import News
import Stores
import Times
import Views

/// Answers every request to the site.
public struct Responder: Sendable {
  let site: Site
  private let programRoutes: Router<ProgramHandler>
  private let siteRoutes: Router<Handler>
  private let editionRoutes: Router<Handler>

  /// Makes the site's responder; throws when two routes are in each other's way.
  public init(_ site: Site) throws {
    self.site = site
    programRoutes = try Router(Routes.program)
    siteRoutes = try Router(Routes.site + Routes.desk, constraints: Routes.constraints)
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
    if case .found(let route, _) = programRoutes.match(request.method, request.path),
      let response = route.handler(request, site)
    {
      return response
    }
    do {
      let editions = try site.editions.all()
      guard !editions.isEmpty else { return Failures.emptySite(request) }
      return route(request, editions)
    } catch {
      return Failures.withoutEdition(error, request, site)
    }
  }

  /// The site's own addresses first, then those of the edition that the path begins with.
  private func route(_ request: Request, _ editions: [Edition]) -> Response {
    let (edition, path) = Self.edition(of: request.path, editions)
    let visit = Visit(
      request: request, site: site, edition: edition, path: path, editions: editions,
      routes: editionRoutes, now: site.clock())
    var match = siteRoutes.match(request.method, request.path)
    if case .none = match { match = editionRoutes.match(request.method, path) }
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
