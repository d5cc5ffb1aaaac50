import Foundation
import HTTP
import Markup
import News
import Stores
import Views

/// Answers one kind of request of somebody who is signed in.
typealias StaffHandler = @Sendable (Visit, SignedIn) throws -> Response

/// A handler of the desk: in the language of the one who asks, kept by nobody, told to nobody.
func atDesk(_ handler: @escaping Handler) -> Handler {
  { visit in
    let visit = visit.inSendersLanguage
    var response: Response
    do {
      response = try visit.owesFactor ? .redirect(to: Links.account.address) : handler(visit)
    } catch {
      response = Failures.response(to: error, visit)
    }
    response.headers.set("Cache-Control", "no-store")
    response.headers.set("X-Robots-Tag", "noindex")
    // Not "no-referrer": browsers then send forms without their origin.
    response.headers.set("Referrer-Policy", "same-origin")
    return response
  }
}

extension Visit {
  /// Whether something is to be done by somebody of whom the paper wants a second factor first;
  /// setting one up, and signing in and out, are not meant.
  fileprivate var owesFactor: Bool {
    get throws {
      guard request.method == .post, !request.path.hasPrefix("/desk/account/"),
        !request.path.hasPrefix("/desk/sign-"),
        let staff = try site.sessions.account(for: request)
      else { return false }
      return try site.lacksFactor(staff.account)
    }
  }
}

/// A handler of the desk for the signed-in; others are shown the way in.
///
/// Those of whom the paper wants a second factor set one up before anything else.
func staffOnly(_ handler: @escaping StaffHandler) -> Handler {
  withoutFactor { visit, staff in
    guard try !visit.site.lacksFactor(staff.account) else {
      return .redirect(to: Links.account.address)
    }
    return try handler(visit, staff)
  }
}

/// A handler of the desk for the signed-in, whether or not they have the second factor that they
/// should have: for the page where they set it up.
func withoutFactor(_ handler: @escaping StaffHandler) -> Handler {
  atDesk { visit in
    guard var staff = try visit.site.sessions.account(for: visit.request) else {
      return .redirect(to: Links.signIn.address)
    }
    staff.held = try visit.heldComments(for: staff.account)
    return try handler(visit, staff)
  }
}

extension Visit {
  /// The visit in the edition whose language the sender wants most.
  fileprivate var inSendersLanguage: Visit {
    let wanted = request.preferredLanguage(among: editions.map(\.language))
    let edition = editions.first { $0.language == wanted } ?? edition
    return Visit(
      request: request, site: site, record: record, edition: edition, path: path,
      editions: editions,
      routes: routes, captures: captures, now: now)
  }

  /// The fields of a form of the desk, however long, without control characters that no field can
  /// hold: nobody types them, and no database keeps a NUL.
  func deskForm() throws -> Query {
    if let form = request.form() { return form.withoutControls() }
    guard request.contentType?.essence == "application/x-www-form-urlencoded",
      case .file(let file) = request.body,
      let data = FileManager.default.contents(atPath: file.path)
    else { throw Refusal.invalid([]) }
    return Query(parsing: String(decoding: data, as: UTF8.self)).withoutControls()
  }

  /// Whether a form was sent from a page of this site: browsers say from where they send one.
  var isFromHere: Bool {
    let origin = request.headers["Origin"] ?? request.headers["Referer"]
    return origin.map(isOwn) ?? false
  }

  /// Whether an address on the web is one of this site's.
  func isOwn(_ address: String) -> Bool {
    guard let sender = Self.authority(of: address) else { return false }
    let base = site.settings.base.flatMap(Self.authority)
    return sender == request.host.lowercased() || sender == base
  }

  private static func authority(of address: String) -> String? {
    guard let start = address.firstRange(of: "://") else { return nil }
    let rest = address[start.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return rest.isEmpty ? nil : rest.lowercased()
  }

  /// Where the story with this address or path stands now, and its path; nil when there is none.
  func story(at text: String) throws -> (address: StoryAddress, path: String)? {
    let path = Self.path(in: text)
    let (edition, rest) = Responder.edition(of: path, editions)
    guard case .found(_, let captures) = routes.match(.get, rest) else { return nil }
    var visit = Visit(
      request: request, site: site, record: record, edition: edition, path: rest,
      editions: editions,
      routes: routes, captures: nil, now: now)
    visit.captures = captures
    guard let wanted = visit.storyAddress else { return nil }
    let known = try site.stories.story(at: wanted) != nil
    guard let address = known ? wanted : try site.redirects.address(formerly: wanted),
      let links = links(address.edition)
    else { return nil }
    return (address, links[.story(address)].address)
  }

  /// The decoded path of an address that somebody copied, with scheme and host or without.
  private static func path(in text: String) -> String {
    var rest = text.drop { $0.isWhitespace }
    if let start = rest.firstRange(of: "://") {
      rest = rest[start.upperBound...].drop { $0 != "/" }
    }
    let path = rest.prefix { $0 != "?" && $0 != "#" && !$0.isWhitespace }
    return Percent.decodeLeniently(path, plusIsSpace: false).withoutControls()
  }
}

extension SignedIn {
  /// What pages show of them.
  var staff: DeskStaff { DeskStaff(account, formToken: formToken, held: held) }
}

extension String {
  /// The text with its lines ended as files end them: browsers send forms otherwise.
  var withPlainLines: String {
    let bytes = Array(utf8)
    guard bytes.contains(0x0D) else { return self }
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      let isBeforeEnd = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if !isBeforeEnd { plain.append(byte) }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
