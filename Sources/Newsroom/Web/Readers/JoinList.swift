import HTTP
import Markup
import News
import Secrets
import Stores
import Views

/// `GET /saved/join/{key}`: asks whether to join a list; a look at it uses no link up.
func showJoining(_ visit: Visit) throws -> Response {
  let key = visit.capture("key")
  guard let token = Token(key),
    let entries = try visit.site.readers.isOpen(
      link: token.digest.hexadecimal, at: visit.now)
  else { return try visit.deadDeviceLink() }
  let page = ReaderEntrancePage.join(key: key, entries: entries)
  return visit.page(page.html(in: try visit.context()))
}

/// `POST /saved/join/{key}`: uses a link up; this browser has the list then, and what it has kept
/// before is on it.
func joinList(_ visit: Visit) throws -> Response {
  guard visit.isFromHere else { throw Refusal.notAllowed }
  let (token, door) = visit.newReaderDoor()
  guard let link = Token(visit.capture("key")),
    try visit.site.readers.take(
      link: link.digest.hexadecimal, from: try visit.readerTokenDigest(), door, at: visit.now)
  else { return try visit.deadDeviceLink() }
  var response = Response.redirect(to: visit.links.saved.address)
  response.set(visit.readerCookie(token))
  return response
}

extension Visit {
  fileprivate func deadDeviceLink() throws -> Response {
    page(ReaderEntrancePage.dead.html(in: try context()), status: .gone)
  }
}
