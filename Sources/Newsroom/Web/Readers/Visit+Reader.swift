import HTTP
import News
import Secrets
import Stores
import Times
import Views

/// A handler of what is one reader's own: kept by nobody, told to nobody.
func forReader(_ handler: @escaping Handler) -> Handler {
  { visit in
    visit.record.isOwn = true
    let response: Response
    do {
      response = try handler(visit)
    } catch {
      response = Failures.response(to: error, visit)
    }
    return response.onceMade { response in
      var response = response
      response.headers.set("Cache-Control", "no-store")
      response.headers.set("X-Robots-Tag", "noindex")
      // Not "no-referrer": browsers then send forms without their origin.
      response.headers.set("Referrer-Policy", "same-origin")
      return response
    }
  }
}

extension Visit {
  /// The reader whose token the request has; nil for strangers.
  func reader() throws -> ReaderVisit? {
    try site.readership.reader(for: request)
  }

  /// The fields of a form that a reader has sent from a page of this site; throws
  /// `Refusal.notAllowed` for one that comes from elsewhere.
  ///
  /// Pages that everybody is given have no token for their forms. A form from elsewhere is told by
  /// its origin, and comes without the cookie (SameSite=Lax).
  func readerForm() throws -> Query {
    guard isFromHere else { throw Refusal.notAllowed }
    return try deskForm()
  }

  /// The fields of a form on one of a reader's own pages, which carries their token in `token`.
  ///
  /// Throws `Refusal.notAllowed` when it comes from elsewhere, or with another token.
  func ownForm() throws -> (reader: ReaderVisit, form: Query) {
    let form = try readerForm()
    guard let reader = try reader(), reader.made(form["token"]) else { throw Refusal.notAllowed }
    return (reader, form)
  }

  /// The cookie that makes a browser a reader's.
  func readerCookie(_ token: Token) -> Cookie {
    Cookie(
      Readership.cookie, token.text, maxAge: Int(Readers.tokenDays) * 86_400,
      isSecure: request.scheme == "https")
  }
}
