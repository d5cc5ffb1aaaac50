import HTTP
import News
import Secrets
import Text
import Times

/// Who is known by a cookie, as one event loop remembers them: in memory that no other loop touches.
final class LoopVisitors {
  /// Who sends a request.
  enum Sender {
    /// Somebody with something of their own in pages.
    case known(Visitor)
    /// Nobody whom the program knows.
    case stranger
    /// The database must be asked.
    case unknown
  }

  /// Somebody with a cookie of ours.
  final class Visitor {
    fileprivate let staff: SignedIn?
    fileprivate let reader: ReaderVisit?
    fileprivate var checked: Instant
    private var fillings: [(language: String, filling: Filling)] = []

    fileprivate init(_ staff: SignedIn?, _ reader: ReaderVisit?, at now: Instant) {
      (self.staff, self.reader, checked) = (staff, reader, now)
    }

    /// What is their own in pages of a language.
    func filling(_ language: String, _ languages: Languages) -> Filling {
      for known in fillings where known.language == language { return known.filling }
      let new = Filling(staff: staff, reader: reader, languages[language])
      fillings.append((language, new))
      return new
    }

    fileprivate func isSame(as staff: SignedIn?, _ reader: ReaderVisit?) -> Bool {
      self.staff?.account == staff?.account && self.staff?.token == staff?.token
        && self.reader?.stamp == reader?.stamp
    }
  }

  private struct Cookies: Hashable {
    var staff: Token?
    var reader: Token?
  }

  /// How many are remembered.
  private static let most = 512
  /// For how long what all loops share is not asked again; what it has taken away is gone at once.
  private static let believed = Instant.Span.seconds(1)

  private let sessions: Sessions
  private let readership: Readership
  private let staffCookie = Array(Sessions.cookie.utf8)
  private let readerCookie = Array(Readership.cookie.utf8)
  private var visitors: [Cookies: Visitor] = [:]
  /// Of which version of the sessions and the readership they are.
  private var versions: (UInt64, UInt64) = (0, 0)

  init(_ site: Site) {
    sessions = site.sessions
    readership = site.readership
  }

  /// Who sends a request with a Cookie field.
  func sender(_ head: borrowing RequestHead, _ fields: FieldScan, at now: Instant) -> Sender {
    var cookies = Cookies()
    if let value = fields.cookieValue(staffCookie, head) {
      cookies.staff = Token(head.bytes.span.extracting(value))
    }
    if let value = fields.cookieValue(readerCookie, head) {
      cookies.reader = Token(head.bytes.span.extracting(value))
    }
    guard cookies.staff != nil || cookies.reader != nil else { return .stranger }
    let versions = (sessions.version, readership.version)
    if versions != self.versions {
      visitors.removeAll(keepingCapacity: true)
      self.versions = versions
    }
    let known = visitors[cookies]
    if let known, known.checked <= now, now - known.checked < Self.believed { return .known(known) }
    return ask(cookies, known, at: now)
  }

  /// Asks what all loops share.
  private func ask(_ cookies: Cookies, _ before: Visitor?, at now: Instant) -> Sender {
    var (staff, reader): (SignedIn?, ReaderVisit?)
    switch cookies.staff.map(sessions.known) ?? .nobody {
    case .unknown: return .unknown
    case .nobody: break
    case .signedIn(let known): staff = known
    }
    switch cookies.reader.map(readership.known) ?? .nobody {
    case .unknown: return .unknown
    case .nobody: break
    case .reader(let known): reader = known
    }
    guard staff != nil || reader != nil else { return .stranger }
    if let before, before.isSame(as: staff, reader) {
      before.checked = now
      return .known(before)
    }
    let new = Visitor(staff, reader, at: now)
    if visitors.count >= Self.most { visitors.removeAll(keepingCapacity: true) }
    visitors[cookies] = new
    return .known(new)
  }
}
