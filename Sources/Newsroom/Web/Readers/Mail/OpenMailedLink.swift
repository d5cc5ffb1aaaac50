import HTTP
import Markup
import News
import Secrets
import Stores
import Views

/// `GET /saved/mail/{key}`: asks what the link's button is to do; a look at it uses no link up.
func showMailedLink(_ visit: Visit) throws -> Response {
  let key = visit.capture("key")
  guard let secret = Token(key),
    let (effect, closed) = try visit.site.readers.mailedLink(
      secret.digest.hexadecimal, at: visit.now),
    let address = ClosedText(text: closed).opened(by: secret)
  else { return try visit.deadMailedLink() }
  let page = MailedLinkPage.link(key: key, address: address, effect)
  return visit.page(page.html(in: try visit.context()))
}

/// `POST /saved/mail/{key}`: uses a link up: signs this browser in, or makes the address a way into
/// the account that has asked for it.
func openMailedLink(_ visit: Visit) throws -> Response {
  guard visit.isFromHere else { throw Refusal.notAllowed }
  let (token, door) = visit.newReaderDoor()
  guard let secret = Token(visit.capture("key")),
    let effect = try visit.site.readers.take(
      mailedLink: secret.digest.hexadecimal, from: try visit.readerTokenDigest(), door,
      at: visit.now)
  else { return try visit.deadMailedLink() }
  switch effect {
  case .entersAccount, .makesAccount:
    var response = Response.redirect(to: visit.links.saved.address)
    response.set(visit.readerCookie(token))
    return response
  case .joinsAccount:
    return visit.page(MailedLinkPage.joined.html(in: try visit.context()))
  case .isTaken:
    return visit.page(MailedLinkPage.taken.html(in: try visit.context()), status: .conflict)
  }
}

extension Visit {
  fileprivate func deadMailedLink() throws -> Response {
    page(MailedLinkPage.dead(mailForm).html(in: try context()), status: .gone)
  }
}
