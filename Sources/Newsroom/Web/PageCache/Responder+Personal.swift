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

  /// Which reader sends a request, as far as it can be found out.
  private func reader(_ request: Request) -> ReaderVisit? {
    do {
      return try site.readership.reader(for: request)
    } catch {
      site.log(LogLine(.error, requestID: request.id, "a reader cannot be read: \(error)"))
      return nil
    }
  }

  /// What is the sender's own in pages of a language; nil for strangers.
  private func filling(_ request: Request, _ language: Language) -> Filling? {
    let (staff, reader) = (signedIn(request), reader(request))
    guard staff != nil || reader != nil else { return nil }
    return Filling(staff: staff, reader: reader, language)
  }

  /// A shared page with its holes filled for its reader; nil when it is what strangers get.
  func personal(_ page: CachedPage, _ request: Request) -> Response? {
    guard !page.holes.isEmpty, let filling = filling(request, site.languages[page.language])
    else { return nil }
    var own = PersonalPage(page, site.languages, isCopied: false)
    let texts = own.texts(of: filling)
    guard !texts.replacements.isEmpty else { return nil }
    site.cache?.counters.personal.add()
    let codings = request.headers.joined("Accept-Encoding").map { AcceptedCodings($0) }
    return own.response(
      texts, codings ?? AcceptedCodings(),
      known: request.headers.joined("If-None-Match").map { EntityTagList($0) })
  }

  /// An answer that was made for this request alone, with its holes filled and dressed to go out.
  func finish(_ response: Response, _ gaps: Gaps, for request: Request) -> Response {
    let language = site.languages[response.headers["Content-Language"] ?? ""]
    guard !gaps.places.isEmpty, case .bytes(let bytes) = response.body,
      let filling = filling(request, language)
    else { return finish(response, for: request) }
    let edit = gaps.story.map { EditLink(request.path, $0, in: language) }
    let texts = filling.texts(in: gaps.places, edit: edit)
    guard !texts.replacements.isEmpty else { return finish(response, for: request) }
    var response = response
    response.body = .bytes(bytes.filled(gaps.places, with: texts))
    response.headers.set("Cache-Control", CachedPage.personalCacheControl)
    return finish(response, for: request)
  }
}
