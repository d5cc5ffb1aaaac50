import HTTP
import Markup
import News
import Secrets
import Stores
import Times
import Views

/// `GET /saved/you`: everything that the paper knows about the reader.
func showYou(_ visit: Visit) throws -> Response {
  visit.page(try visit.youPage().html(in: try visit.context()))
}

/// `GET /saved/you.json`: the same as a file.
func giveYourData(_ visit: Visit) throws -> Response {
  guard let known = try visit.reader() else { throw Refusal.notFound }
  let readers = visit.site.readers
  let particulars = try readers.particulars(
    of: known.reader.id, token: known.token.digest.hexadecimal)
  let list = try readers.list(
    SavedRequest(known.reader.id, view: nil, limit: 2 * Reader.mostSaved, now: visit.now))
  let context = try visit.context()
  let followed = try readers.followed(by: known.reader.id).map { list -> JSON in
    .present([
      "name": .string(list.name),
      "edition": JSON(visit.editions.first { $0.id == list.edition }?.language),
      "since": .string(ISO8601.string(list.since)), "seen": .string(ISO8601.string(list.seen)),
    ])
  }
  let devices = particulars.devices.map { device -> JSON in
    .present([
      "device": .string(device.device), "began": .string(ISO8601.string(device.began)),
      "lastDay": .string(ISO8601.string(Zone.utc.date(at: device.seen))),
      "current": .bool(device.isCurrent),
    ])
  }
  let comments = CommentData(visit: visit, reader: known.reader.id)
  let data = JSON.present([
    "began": .string(ISO8601.string(particulars.began)), "account": JSON(known.reader.login),
    "mail": JSON(known.reader.hasMail ? "a way in; of the address there is a keyed hash" : nil),
    "name": known.reader.name.isEmpty ? .null : .string(known.reader.name),
    "answersSeen": JSON(particulars.answersSeen.map { ISO8601.string($0) }),
    "saved": SavedExport(list.entries).json(in: context), "followed": .array(followed),
    "devices": .array(devices), "comments": try comments.comments(),
    "votes": try comments.votes(), "reports": try comments.reports(), "ban": try comments.ban(),
  ])
  return visit.file(data.bytes, .json, "json")
}

/// `POST /saved/devices`: takes the list from one of the reader's browsers.
func endReaderDevice(_ visit: Visit) throws -> Response {
  let (reader, form) = try visit.ownForm()
  try visit.site.readers.endDevice(form["device"] ?? "", of: reader.reader.id)
  return .redirect(to: visit.links.you.address)
}

/// `POST /saved/link`: makes an address that takes the list to another device, and shows it once.
func makeDeviceLink(_ visit: Visit) throws -> Response {
  let (reader, _) = try visit.ownForm()
  let key = Token()
  try visit.site.readers.makeLink(
    key.digest.hexadecimal, for: reader.reader.id, at: visit.now)
  var page = try visit.youPage()
  page.link = visit.info.absolute(visit.links.joinList(key.text)).address
  return visit.page(page.html(in: try visit.context()))
}

/// `GET /saved/forget`: asks once more.
func askToForget(_ visit: Visit) throws -> Response {
  guard let known = try visit.reader() else {
    return .redirect(to: visit.links.you.address)
  }
  return visit.page(ReaderEntrancePage.forget(known.own).html(in: try visit.context()))
}

/// `POST /saved/forget`: removes everything that is known of the reader, here and in the browser.
func forgetReader(_ visit: Visit) throws -> Response {
  let (reader, _) = try visit.ownForm()
  try visit.site.readers.forget(reader.reader.id)
  var response = visit.page(ReaderEntrancePage.forgotten.html(in: try visit.context()))
  response.set(visit.noReaderCookie)
  // What was kept for reading without a connection goes too, with the worker that kept it.
  response.headers.set("Clear-Site-Data", "\"storage\"")
  return response
}

extension Visit {
  /// The page of what is known of the reader as it is now.
  func youPage() throws -> YouPage {
    guard let known = try reader() else {
      var page = YouPage(owner: nil)
      page.mail = mailForm
      return page
    }
    let id = known.reader.id
    let particulars = try site.readers.particulars(of: id, token: known.token.digest.hexadecimal)
    var kept = YouPage.Kept(
      began: particulars.began,
      saved: try site.readers.count(SavedRequest(id, view: nil, now: now)),
      followed: try site.readers.followed(by: id).count, name: known.reader.name,
      devices: particulars.devices)
    kept.comments = try site.comments.history(of: id).values.reduce(0, +)
    let deeds = try site.comments.deeds(of: id)
    (kept.votes, kept.reports, kept.appeals) = (deeds.votes, deeds.reports, deeds.appeals)
    kept.feedKey = try feedKey(of: id)
    var page = YouPage(owner: known.own, kept: kept)
    page.mail = mailForm
    page.asksPassword = try asksPassword(of: known)
    return page
  }

  /// Whether a reader has to know the present password to set another: not when they have just come by
  /// a mailed link, which is the way back for those who have forgotten it.
  func asksPassword(of known: ReaderVisit) throws -> Bool {
    guard known.reader.hasMail else { return true }
    return try !site.readers.cameByMail(token: known.token.digest.hexadecimal, at: now)
  }

  /// Takes the reader's cookie from the browser.
  var noReaderCookie: Cookie {
    Cookie(Readership.cookie, "", maxAge: 0, isSecure: request.scheme == "https")
  }

  /// A new token for this browser, and what the stores keep of it.
  func newReaderDoor() -> (token: Token, door: Readers.Door) {
    let token = Token()
    let device = Device(userAgent: request.headers["User-Agent"] ?? "").words
    return (token, Readers.Door(token: token.digest.hexadecimal, device: device))
  }

  /// The digest of the token that the browser has now; nil when it has none of ours.
  func readerTokenDigest() throws -> String? {
    try reader()?.token.digest.hexadecimal
  }
}
