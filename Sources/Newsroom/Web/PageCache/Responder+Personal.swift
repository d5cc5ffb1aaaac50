import HTTP
import Markup
import Text
import Views

extension Responder {
  /// Who is signed in, as far as it can be found out; a page is given to strangers too.
  func signedIn(_ request: Request) -> SignedIn? {
    do {
      return try site.sessions.account(for: request)
    } catch {
      site.log(LogLine(.error, requestID: request.id, "a session cannot be read: \(error)"))
      return nil
    }
  }

  /// A shared page with its holes filled for somebody who is signed in.
  func personal(_ page: CachedPage, _ staff: SignedIn, _ request: Request) -> Response {
    site.cache?.counters.personal.add()
    let codings = request.headers.joined("Accept-Encoding").map { AcceptedCodings($0) }
    return page.personalResponse(
      Filling(staff, site.languages[page.language]), edit: page.editLink(site.languages),
      codings ?? AcceptedCodings(),
      known: request.headers.joined("If-None-Match").map { EntityTagList($0) })
  }

  /// An answer that was made for this request alone, with its holes filled and dressed to go out.
  func finish(_ response: Response, _ gaps: Gaps, for request: Request) -> Response {
    guard !gaps.places.isEmpty, let staff = signedIn(request),
      case .bytes(let bytes) = response.body
    else { return finish(response, for: request) }
    var response = response
    let language = site.languages[response.headers["Content-Language"] ?? ""]
    let filling = Filling(staff, language)
    let edit = gaps.story.map { place in
      EditLink(bytes: StaffBar.edit(request.path, in: language).bytes, place: place)
    }
    response.body = .bytes(filling.fill(bytes, gaps.places, edit: edit))
    response.headers.set("Cache-Control", CachedPage.personalCacheControl)
    return finish(response, for: request)
  }
}
