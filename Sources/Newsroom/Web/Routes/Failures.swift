import HTTP
import Markup
import News
import Stores
import Views

/// The one place where what went wrong becomes a page.
enum Failures {
  /// The page for an error that a handler threw.
  static func response(to error: any Error, _ visit: Visit) -> Response {
    do {
      return try answer(to: error, visit)
    } catch {
      tell(error, visit.request, visit.site)
      // The page asks the database too; when that fails again, bare words have to do.
      return (try? page(.broken, .internalError, visit)) ?? bare(visit.request)
    }
  }

  /// The page for a refusal; throws what is none.
  private static func answer(to error: any Error, _ visit: Visit) throws -> Response {
    switch error {
    case Refusal.notFound: try MissingAddress(visit).response()
    case Refusal.gone: try MissingAddress(visit).goneResponse()
    case Refusal.moved(let address): .redirect(to: address, status: .movedPermanently)
    case Refusal.notAllowed: try page(.notAllowed, .forbidden, visit)
    case let crowd as TooManyReaders: try visit.crowded(crowd)
    case is ReaderForgotten: try page(.notAllowed, .forbidden, visit)
    case Refusal.invalid, Refusal.conflict: try page(.notUnderstood, .badRequest, visit)
    default: throw error
    }
  }

  /// The page for a method that an address does not take.
  static func wrongMethod(_ allowed: [Method], _ visit: Visit) -> Response {
    var response =
      (try? page(.wrongMethod, .methodNotAllowed, visit))
      ?? .text("This address does not take \(visit.request.method).\n", status: .methodNotAllowed)
    response.headers.set("Allow", allowed.map(\.description).joined(separator: ", "))
    return response
  }

  /// What is said when not even the edition could be read.
  static func withoutEdition(_ error: any Error, _ request: Request, _ site: Site) -> Response {
    tell(error, request, site)
    return bare(request)
  }

  /// What stands at every address of a site that has no edition yet.
  static func emptySite(_ request: Request) -> Response {
    .text(
      "This site has no edition yet. Publish a story, or load the demonstration edition.\n",
      status: .unavailable, headers: ["Retry-After": "60", "Cache-Control": "no-store"])
  }

  private static func tell(_ error: any Error, _ request: Request, _ site: Site) {
    site.log(LogLine(.error, requestID: request.id, "\(request.method) failed: \(error)"))
  }

  private static func bare(_ request: Request) -> Response {
    .text(
      "The site cannot answer just now. It is not your fault. Request \(request.id).\n",
      status: .unavailable, headers: ["Retry-After": "10", "Cache-Control": "no-store"])
  }

  private static func page(
    _ kind: FailurePage.Kind, _ status: Status, _ visit: Visit
  ) throws -> Response {
    let page = FailurePage(kind, requestID: visit.request.id)
    var response = visit.page(page.html(in: try visit.context()), status: status)
    response.headers.set("Cache-Control", "no-store")
    return response
  }
}
