import HTTP
import Mail
import Markup
import News
import Secrets
import Stores
import Times
import Views

/// `POST /saved/mail`: has a link sent that signs in, to an account or to one that it makes.
///
/// The answer and the work are the same whether there is an account or not: nobody looks for one.
func sendMailedLink(_ visit: Visit) throws -> Response {
  let typed = try visit.readerForm()["address"] ?? ""
  if let trouble = try visit.sendLink(to: typed, joining: nil) {
    return try trouble.response(visit) { MailedLinkPage.ask($0).html(in: $1) }
  }
  return .redirect(to: visit.links.readerMail.address)
}

/// `GET /saved/mail`: what is said after that.
func showMailOnItsWay(_ visit: Visit) throws -> Response {
  guard visit.site.postman != nil else { throw Refusal.notFound }
  return visit.page(MailedLinkPage.onItsWay.html(in: try visit.context()))
}

/// `POST /saved/address`: has a link sent that makes an address a way into the reader's account, or
/// takes the one away that is.
func changeReaderAddress(_ visit: Visit) throws -> Response {
  let (reader, form) = try visit.ownForm()
  guard reader.reader.hasAccount else { throw Refusal.notAllowed }
  if form["remove"] != nil {
    try visit.site.readers.removeMail(of: reader.reader.id)
    return .redirect(to: visit.links.you.address)
  }
  if let trouble = try visit.sendLink(to: form["address"] ?? "", joining: reader.reader.id) {
    return try trouble.response(visit) {
      var page = try visit.youPage()
      page.mail = $0
      return page.html(in: $1)
    }
  }
  return .redirect(to: visit.links.readerMail.address)
}

/// Why no link is sent, and what was typed.
private struct MailTrouble {
  let form: MailForm
  let status: Status
  /// After how many seconds another try may go better.
  var wait: Int?

  /// The page with the form again.
  func response(
    _ visit: Visit, _ page: (MailForm, PageContext) throws -> HTML
  ) throws -> Response {
    var response = visit.page(try page(form, try visit.context()), status: status)
    if let wait { response.headers.set("Retry-After", String(wait)) }
    return response
  }
}

extension Visit {
  /// The form for a link by mail; nil where no mail is sent.
  var mailForm: MailForm? { site.postman == nil ? nil : MailForm() }

  /// Has a link sent to what was typed; why not, when it is not.
  ///
  /// `account` is the one that the address is to be a way into; nil for a link that signs in.
  fileprivate func sendLink(
    to typed: String, joining account: ID<Reader>?
  ) throws -> MailTrouble? {
    guard let postman = site.postman else { throw Refusal.notFound }
    let trouble = { (fault: MailForm.Fault, status: Status, wait: Int?) in
      MailTrouble(
        form: MailForm(address: String(typed.prefix(EmailAddress.longest)), fault: fault),
        status: status, wait: wait)
    }
    guard let address = EmailAddress(typed) else { return trouble(.malformed, .unprocessable, nil) }
    let mail = try mailHash(address)
    let answer = site.mailQuotas.answer(
      mail: mail, from: try Throttle(self).name(for: "mail"), at: now)
    if case .wait(let seconds) = answer {
      return trouble(.tooMany(minutes: (seconds + 59) / 60), .tooManyRequests, seconds)
    }
    let secret = Token()
    try site.readers.keep(
      .init(
        digest: secret.digest.hexadecimal, mail: mail,
        closed: ClosedText(address.text, under: secret).text, joining: account),
      at: now)
    let message = try letter(to: address, secret, isJoining: account != nil, from: postman.sender)
    guard answer == .keepBack || postman.take(message) else {
      return trouble(.busy, .unavailable, 60)
    }
    return nil
  }

  /// What stores keep of an address: nobody finds it again without the site's key.
  private func mailHash(_ address: EmailAddress) throws -> String {
    Seal(of: Array("reader-mail\u{0}\(address.normal)".utf8), key: try site.readersKey()).text
  }

  private func letter(
    to address: EmailAddress, _ secret: Token, isJoining: Bool, from sender: EmailAddress
  ) throws -> MailMessage {
    let context = try context()
    let letter = MailedLinkLetter(
      info.absolute(links.mailedLink(secret.text)), isJoining: isJoining)
    return MailMessage(
      from: sender, named: HeaderText(edition.name), to: address,
      subject: HeaderText(letter.subject(in: context)), text: letter.text(in: context),
      language: HeaderText(edition.language), date: now, mark: HeaderText(Token().text))
  }
}
