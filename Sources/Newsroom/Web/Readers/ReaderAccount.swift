import HTTP
import Markup
import News
import Secrets
import Stores
import Times
import Views

/// `GET /saved/account`: asks for a name that the reader likes, and proposes one made of it.
func showReaderAccount(_ visit: Visit) throws -> Response {
  let known = try visit.reader()
  if known?.reader.login != nil { return .redirect(to: visit.links.you.address) }
  guard let wish = visit.request.query["name"],
    wish.contains(where: { $0.isLetter || $0.isNumber })
  else {
    let hasAccount = known?.reader.hasAccount == true
    let page = ReaderEntrancePage.wish(
      visit.request.query["name"] ?? "", owner: known?.own,
      mail: hasAccount ? nil : visit.mailForm)
    return visit.page(page.html(in: try visit.context()))
  }
  return try visit.proposal(ReaderLogin.proposal(wish), known, fault: nil)
}

/// `POST /saved/account`: makes the reader's list an account, or gives one by mail a password.
///
/// The name is one that was proposed, which its seal says: nobody learns by asking for a name
/// whether it is taken.
func makeReaderAccount(_ visit: Visit) throws -> Response {
  let form = try visit.readerForm()
  let known = try visit.reader()
  let login = form["login"] ?? ""
  guard known.map({ $0.made(form["token"]) }) ?? true,
    try visit.loginSeal(login).matches(form["seal"] ?? "")
  else {
    let page = ReaderEntrancePage.stale
    return visit.page(page.html(in: try visit.context()), status: .forbidden)
  }
  if known?.reader.login != nil { return .redirect(to: visit.links.you.address) }
  if let fault = visit.passwordFault(form, login) {
    return try visit.proposal(login, known, fault: fault)
  }
  // Hashes cost a core for a while: as many as tries to sign in.
  let buckets = Array(try visit.readerBuckets(login).prefix(1))
  if let again = try visit.site.accounts.noteTry(buckets, at: visit.now) {
    let minutes = Int((again - visit.now).milliseconds / 60_000) + 1
    return try visit.proposal(login, known, fault: .tooMany(minutes: minutes))
  }
  let hash: String
  do {
    hash = try visit.site.passwords.hash(form["new"] ?? "")
  } catch is Passwords.Busy {
    return try visit.proposal(login, known, fault: .busy)
  }
  let reader = try visit.readerOrNew().reader
  let (token, door) = visit.newReaderDoor()
  do {
    try visit.site.readers.makeAccount(
      of: reader.id, login: login, password: hash, door, at: visit.now)
  } catch Refusal.conflict {
    return try visit.proposal(ReaderLogin.proposal(login), known, fault: nil)
  }
  var response = Response.redirect(to: visit.links.you.address)
  response.set(visit.readerCookie(token))
  return response
}

/// `POST /saved/password`: changes the password of an account; other browsers sign in anew.
func changeReaderPassword(_ visit: Visit) throws -> Response {
  let (reader, form) = try visit.ownForm()
  guard let login = reader.reader.login else { throw Refusal.notAllowed }
  var page = try visit.youPage()
  let wrong = page.asksPassword ? try visit.oldPasswordFault(form, login) : nil
  page.fault = wrong ?? visit.passwordFault(form, login)
  guard page.fault == nil else {
    return visit.page(page.html(in: try visit.context()), status: .unprocessable)
  }
  let (token, door) = visit.newReaderDoor()
  try visit.site.readers.setPassword(
    visit.site.passwords.hash(form["new"] ?? ""), of: reader.reader.id, door, at: visit.now)
  var response = Response.redirect(to: visit.links.you.address)
  response.set(visit.readerCookie(token))
  return response
}

extension Visit {
  fileprivate func proposal(
    _ login: String, _ known: ReaderVisit?, fault: PasswordFault?
  ) throws -> Response {
    let page = ReaderEntrancePage.account(
      login: login, seal: try loginSeal(login).text, owner: known?.own, fault: fault,
      sendsMail: site.postman != nil)
    let status: Status =
      switch fault {
      case nil: .ok
      case .tooMany: .tooManyRequests
      case .busy: .unavailable
      default: .unprocessable
      }
    return self.page(page.html(in: try context()), status: status)
  }

  fileprivate func loginSeal(_ login: String) throws -> Seal {
    Seal(of: Array("reader-login\u{0}\(login)".utf8), key: try site.readersKey())
  }

  fileprivate func passwordFault(_ form: Query, _ login: String) -> PasswordFault? {
    let password = form["new"] ?? ""
    return switch Passwords.fault(password, name: login, paper: info.name) {
    case .short: .short
    case .long: .long
    case .obvious: .obvious
    case nil: password == form["again"] ? nil : .different
    }
  }

  fileprivate func oldPasswordFault(_ form: Query, _ login: String) throws -> PasswordFault? {
    let buckets = try readerBuckets(login)
    if let again = try site.accounts.noteTry(buckets, at: now) {
      return .tooMany(minutes: Int((again - now).milliseconds / 60_000) + 1)
    }
    do {
      let known = try site.readers.credentials(login)
      guard try site.passwords.check(form["old"] ?? "", known?.hash) else { return .wrong }
    } catch is Passwords.Busy {
      return .busy
    }
    try site.accounts.forgetTries(buckets.dropFirst().map(\.name))
    return nil
  }
}
