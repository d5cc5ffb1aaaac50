import Database
import Feeds
public import HTTP
import Intake
public import News
import Secrets
import Stores
import Text
import Times
import Web

extension TestSite {
  /// Somebody who has signed in, as their browser would show it.
  public struct SignedIn: Sendable {
    /// The account.
    public let account: Account
    /// The value of their cookie.
    public let session: String
    /// The token that their forms carry.
    public let formToken: String

    /// The fields that go along with every request.
    public var headers: Headers { ["Cookie": "\(Sessions.cookie)=\(session)"] }
  }

  /// Makes a sign-in link for somebody and returns its path.
  public func signInLink(_ name: String, role: Account.Role = .editor) throws -> String {
    let accounts = Accounts(newsroom.pool)
    let account = try accounts.named(name) ?? accounts.add(name, role: role, at: clock.now)
    let key = Token()
    try accounts.makeLink(key.digest.hexadecimal, for: account.id, at: clock.now)
    return "/desk/sign-in/\(key.text)"
  }

  /// Signs somebody in with a link, as a browser does.
  public func signIn(_ name: String = "Rana Keel", role: Account.Role = .editor) throws -> SignedIn
  {
    let response = try post(signInLink(name, role: role), [:])
    let cookie = response.headers["Set-Cookie"]?.prefix { $0 != ";" } ?? ""
    let session = String(cookie.drop { $0 != "=" }.dropFirst())
    let known = Request(.get, "/", headers: ["Cookie": "\(Sessions.cookie)=\(session)"])
    guard let staff = try site.sessions.account(for: known) else {
      throw RefusedTarget(target: "signing in: \(response.status)")
    }
    return SignedIn(account: staff.account, session: session, formToken: staff.formToken)
  }

  /// What the site answers to a form that was sent from one of its own pages.
  public func post(
    _ target: String, _ form: Query, as staff: SignedIn? = nil,
    origin: String? = TestSite.base, more: Headers = [:]
  ) throws -> Response {
    var headers = staff?.headers ?? [:]
    for field in more.fields { headers.set(field.name, field.value) }
    if let origin { headers.set("Origin", origin) }
    headers.set("Content-Type", "application/x-www-form-urlencoded")
    guard
      var request = Request(
        .post, target: target, headers: headers, body: .bytes(Array(form.description.utf8)))
    else { throw RefusedTarget(target: target) }
    request.remoteAddress = "192.0.2.7"
    request.id = "request-7"
    return responder.respond(to: request).made
  }

  /// What makes drafts ready, as the program provides it, without a program for pictures.
  static func copyDesk(_ pool: any Pool, pictures: String) -> CopyDesk {
    CopyDesk { draft in
      let ready = try publisher(pool, pictures: pictures).ready(draft)
      return CopyDesk.Ready(story: ready.story, remarks: ready.remarks)
    }
  }

  private static func publisher(_ pool: any Pool, pictures: String) throws -> Publisher {
    Publisher(
      stories: Stories(pool), publishing: Publishing(pool), editions: try Editions(pool).all(),
      languages: .builtIn,
      pictures: PictureDesk(
        store: PictureFiles(pool), folders: .init(originals: pictures, renditions: pictures),
        program: "/nowhere/broadsheet-pictures"))
  }

  /// Stories as files, as the program provides them, without a program for pictures.
  static func storyFiles(
    _ pool: any Pool, pictures: String, _ clock: TestSiteClock
  ) -> StoryFiles {
    let publisher: @Sendable () throws -> Publisher = {
      try Self.publisher(pool, pictures: pictures)
    }
    return StoryFiles(
      open: { address in
        try EditedStory(at: address, publisher()).map {
          StoryFiles.File(
            text: $0.file, manuscript: $0.manuscript, isConverted: $0.isConverted)
        }
      },
      publish: { address, text, basis, check in
        guard let story = try EditedStory(at: address, publisher()) else { throw Refusal.notFound }
        do {
          return try story.publish(text, basis: basis, at: clock.now, check: check)
        } catch let error as InputFaults {
          throw StoryFiles.Faults(error.faults.map { ($0.line, $0.field, $0.message) })
        } catch let error as ParseError {
          throw StoryFiles.Faults([(error.line, error.field, error.message)])
        }
      })
  }
}
