import HTTP
import Markup
import News
import Secrets
import Stores
import Text
import Times
import Views

/// `GET /saved/sign-in`: the form for a link by mail, and that for a name and a password.
func showReaderSignIn(_ visit: Visit) throws -> Response {
  if try visit.reader()?.reader.hasAccount == true { return .redirect(to: visit.links.you.address) }
  return visit.page(
    ReaderEntrancePage.signIn(name: "", fault: nil, mail: visit.mailForm)
      .html(in: try visit.context()))
}

/// `POST /saved/sign-in`: lets a browser into an account; what it has kept before joins the list.
///
/// An unknown name and a wrong password are answered alike and after the same work.
func signReaderIn(_ visit: Visit) throws -> Response {
  let form = try visit.readerForm()
  let (name, password) = (form["name"] ?? "", form["password"] ?? "")
  let login = ReaderLogin.normal(name)
  let refused = { (fault: ReaderEntrancePage.Fault, status: Status) throws -> Response in
    let page = ReaderEntrancePage.signIn(name: name, fault: fault, mail: visit.mailForm)
    return visit.page(page.html(in: try visit.context()), status: status)
  }
  let buckets = try visit.readerBuckets(login)
  if let again = try visit.site.accounts.noteTry(buckets, at: visit.now) {
    let seconds = max(1, (again - visit.now).milliseconds / 1000)
    var response = try refused(.tooMany(minutes: Int(seconds + 59) / 60), .tooManyRequests)
    response.headers.set("Retry-After", String(seconds))
    return response
  }
  let found = try visit.site.readers.credentials(login)
  let isRight: Bool
  do {
    isRight = try visit.site.passwords.check(password, found?.hash)
  } catch is Passwords.Busy {
    return try refused(.busy, .unavailable)
  }
  guard isRight, let found else { return try refused(.wrong, .forbidden) }
  try visit.site.accounts.forgetTries(buckets.dropFirst().map(\.name))
  if PasswordHash(text: found.hash).isOutdated,
    let hash = try? visit.site.passwords.hash(password)
  {
    try visit.site.readers.renewHash(hash, of: found.reader)
  }
  let (token, door) = visit.newReaderDoor()
  try visit.site.readers.enter(
    found.reader, from: try visit.readerTokenDigest(), door, at: visit.now)
  var response = Response.redirect(to: visit.links.saved.address)
  response.set(visit.readerCookie(token))
  return response
}

/// `POST /saved/sign-out`: takes the list from this browser; it stays with the account.
func signReaderOut(_ visit: Visit) throws -> Response {
  let (reader, _) = try visit.ownForm()
  // Without a way in nobody would find the list again.
  let canReturn = reader.reader.hasMail && visit.site.postman != nil
  guard reader.reader.login != nil || canReturn else { throw Refusal.notAllowed }
  try visit.site.readers.end(
    token: reader.token.digest.hexadecimal, of: reader.reader.id)
  var response = Response.redirect(to: visit.links.saved.address)
  response.set(visit.noReaderCookie)
  response.headers.set("Clear-Site-Data", "\"storage\"")
  return response
}

/// The name that a reader signs in with: what they like, and a number that makes it theirs alone.
enum ReaderLogin {
  private static let longest = 40

  /// A name as it is kept: small letters, without spaces around it.
  static func normal(_ text: String) -> String {
    let start = text.drop { $0.isWhitespace }
    let trimmed = String(start.reversed().drop { $0.isWhitespace }.reversed())
    return String(trimmed.prefix(longest + 10)).lowercased()
  }

  /// A name for an account, made of one that the reader likes; nobody else gets it proposed but by
  /// a chance of one in a million, so that no answer tells which accounts there are.
  static func proposal(_ wish: String) -> String {
    let letters = wish.lowercased().filter { $0.isLetter || $0.isNumber }
    let stem = letters.isEmpty ? "reader" : String(letters.prefix(longest))
    let digits = String(Int.random(in: 0..<1_000_000))
    return "\(stem)-\(String(repeating: "0", count: 6 - digits.count))\(digits)"
  }
}

extension Visit {
  /// The tries that a try to sign in as a reader counts among: those of the network, those of the
  /// account from this network, and those of the account from everywhere.
  ///
  /// No network of a reader is kept, so strangers are not told from the owner: the last bucket is
  /// wide, so that it costs somebody many networks to lock an owner out for a quarter of an hour.
  func readerBuckets(_ login: String) throws -> [Accounts.Bucket] {
    let key = try site.networkKey()
    let place = Network(of: request.remoteAddress).text
    let name = { (parts: String...) in
      Seal(of: Array(parts.joined(separator: "\u{0}").utf8), key: key).text
    }
    return [
      Accounts.Bucket(name("reader", place), limit: Throttle.network),
      Accounts.Bucket(name("reader", login, place), limit: Throttle.account),
      Accounts.Bucket(name("reader", login, "everywhere"), limit: 10 * Throttle.account),
    ]
  }
}
