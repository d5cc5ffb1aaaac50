public import Database
import Foundation
public import HTTP
public import News
import SQLite
public import Stores
import Text
import Times
public import Web

/// A whole site in this process: send it requests and look at its answers.
public struct TestSite: Sendable {
  /// The paper behind it, to publish with.
  public let newsroom: Newsroom
  /// What answers.
  public let responder: Responder
  /// What the responder works with.
  public let site: Site
  /// The site's clock, at the newsroom's present until a test moves it.
  public let clock: TestSiteClock
  /// What the site has told its operator.
  public let log: TestSiteLog
  /// The operator's own program, which judges comments where a policy says so.
  public let program: OperatorsProgram
  /// The mail that it has sent, if it sends any.
  public let post: TestPostman
  /// The folder of renditions.
  public let pictures: String

  /// What tells the site that its database was changed.
  public let signal: any ChangeSignal

  /// Scheme and host of the site's addresses.
  public static let base = "https://lantern.example"

  /// Runs `body` on a site of its own on an empty database of a kind.
  public static func with<R>(
    _ kind: Databases.Kind = .sqlite, metricsKey: String? = nil, sendsMail: Bool = false,
    _ body: (TestSite) throws -> R
  ) throws -> R {
    try Newsroom.with(kind) { newsroom in
      try Databases.withFolder { folder in
        try body(TestSite(newsroom, pictures: folder, metricsKey: metricsKey, sendsMail: sendsMail))
      }
    }
  }

  /// Runs `body` on a site that looks for changes only when it is told of them, as the program
  /// does: by `publish(_:)` and by whoever rings its signal.
  public static func withSignal<R>(_ body: (TestSite) throws -> R) throws -> R {
    try Newsroom.with(.sqlite) { newsroom in
      try Databases.withFolder { folder in
        try body(
          TestSite(
            newsroom, pictures: folder, signal: try FileSignal(path: folder + "/changes")))
      }
    }
  }

  /// Publishes as another program would: the site is told by the signal alone.
  @discardableResult
  public func publish(_ draft: StoryDraft) throws -> Published {
    let pool = FollowedPool(newsroom.pool, ringing: signal)
    return try Publishing(pool).publish(Newsroom.prepare(draft), at: clock.now)
  }

  /// Opens a site on a newsroom.
  public init(
    _ newsroom: Newsroom, pictures: String, metricsKey: String? = nil, sendsMail: Bool = false,
    signal: any ChangeSignal = WatchfulSignal()
  ) throws {
    self.signal = signal
    self.newsroom = newsroom
    self.pictures = pictures
    let clock = TestSiteClock(newsroom.now)
    let log = TestSiteLog()
    let program = OperatorsProgram()
    var site = Site(
      pool: newsroom.pool, signal: signal,
      settings: SiteSettings(
        base: TestSite.base, version: "1.0", pictures: pictures, metricsKey: metricsKey),
      languages: .builtIn, clock: { clock.now }, log: { log.add($0) })
    site.storyFiles = Self.storyFiles(site.pool, pictures: pictures, clock)
    site.copyDesk = Self.copyDesk(site.pool, pictures: pictures)
    site.webhookCaller = Self.webhookCaller(program)
    let post = TestPostman()
    if sendsMail { site.postman = post.postman }
    self.post = post
    self.site = site
    responder = try Responder(site)
    self.clock = clock
    self.log = log
    self.program = program
  }

  /// What the site answers to a request for an encoded address, as the server would pass it on.
  ///
  /// Throws `RefusedTarget` when the server would not have.
  public func answer(
    _ method: Method = .get, _ target: String, _ headers: Headers = [:],
    from address: String = "192.0.2.7"
  ) throws -> Response {
    guard var request = Request(method, target: target, headers: headers) else {
      throw RefusedTarget(target: target)
    }
    request.remoteAddress = address
    request.id = "request-7"
    return responder.respond(to: request).made
  }

  /// A target that the server refuses before the site sees it.
  public struct RefusedTarget: Error {
    /// The target.
    public let target: String
  }
}
