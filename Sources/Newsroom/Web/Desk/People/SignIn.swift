import HTTP
import Markup
import News
import Secrets
import Stores
import Times
import Views

/// `POST /desk/sign-in`: a name and a password.
///
/// What is wrong is never said more exactly than that one of the two is: an unknown name, one
/// without a password and a wrong password are answered alike and after the same work.
func signInWithPassword(_ visit: Visit) throws -> Response {
  let form = try visit.deskForm()
  guard visit.isFromHere else { return try refusedForm(visit) }
  let (name, password) = (form["name"] ?? "", form["password"] ?? "")
  let throttle = try Throttle(visit)
  let found = try visit.site.accounts.credentials(named: name)
  let buckets = try throttle.buckets(name, found?.account)
  if let again = try visit.site.accounts.noteTry(buckets, at: visit.now) {
    return try visit.tooManyTries(until: again, name: name)
  }
  let isRight: Bool
  do {
    isRight = try visit.site.passwords.check(password, found?.hash)
  } catch is Passwords.Busy {
    let page = SignInPage.needed(name: name, fault: .busy)
    return visit.page(page.html(in: try visit.context()), status: .unavailable)
  }
  guard isRight, let found else {
    if let account = found?.account {
      try visit.site.accounts.noteFailure(account, "password", at: visit.now)
    }
    let page = SignInPage.needed(name: name, fault: .wrong)
    return visit.page(page.html(in: try visit.context()), status: .forbidden)
  }
  try visit.site.accounts.forgetTries(buckets.dropFirst().map(\.name))
  if PasswordHash(text: found.hash).isOutdated {
    try visit.site.accounts.renewHash(
      visit.site.passwords.hash(password), of: found.account.id)
  }
  let door = NewDoor(visit, throttle)
  return try visit.enter(
    visit.site.accounts.signIn(found.account.id, door.door, at: visit.now), door)
}

/// `POST /desk/sign-in/{key}`: uses a link up and begins a session, with a secret of its own.
func signIn(_ visit: Visit) throws -> Response {
  guard visit.isFromHere else { return try refusedForm(visit) }
  guard let link = Token(visit.capture("key")) else { return try deadLink(visit) }
  let door = NewDoor(visit, try Throttle(visit))
  let entry = try visit.site.accounts.signIn(
    link: link.digest.hexadecimal, door.door, at: visit.now)
  return try visit.enter(entry, door)
}

/// `POST /desk/sign-in-code`: the code of a second factor, or a recovery code.
func signInWithCode(_ visit: Visit) throws -> Response {
  let form = try visit.deskForm()
  guard visit.isFromHere else { return try refusedForm(visit) }
  guard let step = Token(form["step"] ?? ""),
    let waiting = try visit.site.accounts.waiting(step.digest.hexadecimal, at: visit.now)
  else {
    let page = SignInPage.needed(name: "", fault: .over)
    return visit.page(page.html(in: try visit.context()), status: .forbidden)
  }
  let door = NewDoor(visit, try Throttle(visit), step: step)
  let code = form["code"] ?? ""
  let account = try visit.finish(waiting, code, door)
  guard let account else {
    try visit.site.accounts.noteFailure(waiting.account, "code", at: visit.now)
    let page = SignInPage.code(step: step.text, isWrong: true)
    return visit.page(page.html(in: try visit.context()), status: .forbidden)
  }
  return try visit.began(account, door)
}

/// The page for a form that is not the desk's.
func refusedForm(_ visit: Visit, _ staff: SignedIn? = nil) throws -> Response {
  let notice = DeskNotice(.refusedForm, staff: staff?.staff)
  return visit.page(notice.html(in: try visit.context()), status: .forbidden)
}

/// The new tokens of somebody who is about to get in.
struct NewDoor {
  let session = Token()
  let step: Token
  let door: Accounts.Door

  init(_ visit: Visit, _ throttle: Throttle, step: Token = Token()) {
    self.step = step
    door = Accounts.Door(
      session: session.digest.hexadecimal, step: step.digest.hexadecimal,
      network: throttle.networkName,
      device: Device(userAgent: visit.request.headers["User-Agent"] ?? "").words)
  }
}

extension Visit {
  /// Answers somebody who is let in, or who still owes a code.
  fileprivate func enter(_ entry: Accounts.Entry?, _ door: NewDoor) throws -> Response {
    switch entry {
    case .session(let account): return try began(account, door)
    case .code:
      let page = SignInPage.code(step: door.step.text, isWrong: false)
      return self.page(page.html(in: try context()))
    case nil: return try deadLink(self)
    }
  }

  /// Ends the step with whatever kind of code it is; nil when it is a wrong one.
  fileprivate func finish(
    _ waiting: (account: Account, secret: String, used: Int64), _ code: String, _ door: NewDoor
  ) throws -> Account? {
    let id = waiting.account.id
    let secret = OneTimeCode(base32: waiting.secret)
    if let step = secret?.step(of: code, at: now.seconds, after: waiting.used) {
      return try site.accounts.finish(id, usedStep: step, door.door, at: now)
    }
    guard let recovery = RecoveryCode(typed: code) else { return nil }
    return try site.accounts.finish(id, recovery: recovery.digest(of: id), door.door, at: now)
  }

  /// Gives somebody the cookie of a session that was just begun; another of theirs ends.
  fileprivate func began(_ account: Account, _ door: NewDoor) throws -> Response {
    if let before = try site.sessions.account(for: request) { try site.sessions.end(before) }
    let next = account.hasPassword ? Links.desk : Links.account
    var response = Response.redirect(to: next.address)
    response.set(
      Cookie(
        Sessions.cookie, door.session.text,
        maxAge: Int(Accounts.sessionLife.milliseconds / 1000),
        isSecure: request.scheme == "https"))
    return response
  }

  fileprivate func tooManyTries(until again: Instant, name: String) throws -> Response {
    let seconds = max(1, (again - now).milliseconds / 1000)
    let page = SignInPage.needed(name: name, fault: .tooMany(minutes: Int(seconds + 59) / 60))
    var response = self.page(page.html(in: try context()), status: .tooManyRequests)
    response.headers.set("Retry-After", String(seconds))
    return response
  }
}
