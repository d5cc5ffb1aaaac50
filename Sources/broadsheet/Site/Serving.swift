import Database
import Fetch
import Glibc
import HTTP
import HTTPServer
import Mail
import Markup
import Stores
import Synchronization
import Times
import Views
import Web

/// A site while it is served: the server, the log, the work beside the requests.
struct Serving {
  /// A story of 4 MB and the escapes of its form.
  private static let longestDeskForm = 8 << 20
  /// A handful of the largest pictures, or a day's work of usual ones.
  private static let longestUpload = 512 << 20

  private static let longestBookmarks = (BringPage.megabytes + 1) << 20
  private static let bringBookmarks = "/saved/import"

  private let opened: Opened
  private let signal: any ChangeSignal
  private let configuration: ServerConfiguration
  private let settings: SiteSettings
  private let mail: MailSettings?
  private let isQuiet: Bool

  init(_ arguments: Arguments) throws {
    configuration = try ServerConfiguration(arguments)
    let base = try arguments.value(ServeOptions.base).map { try BaseAddress.checked($0, arguments) }
    mail = try MailSettings(arguments)
    isQuiet = arguments.has(ServeOptions.quiet)
    let cacheBytes = try arguments.cacheBytes
    opened = try Opened(arguments, mayCreate: false)
    signal = try OpenDatabase.signal(url: arguments.value(.database), in: opened.directory)
    var settings = SiteSettings(
      base: base, version: Version.text, pictures: opened.directory.renditions,
      metricsKey: arguments.value(ServeOptions.metricsKey), cacheBytes: cacheBytes)
    settings.apiRate =
      try arguments.number(ServeOptions.apiRate, in: 1...1_000_000) ?? SiteSettings.usualAPIRate
    settings.webhooksReachHouse = arguments.has(ServeOptions.webhooksHouse)
    settings.temporary = opened.directory.temporary
    self.settings = settings
  }

  func run() throws -> ExitCode {
    // Taken from every thread before there is a second one; the waiting thread has them back.
    Signals.block()
    let log = Log(isQuiet: isQuiet)
    var site = Site(
      pool: opened.database, signal: signal, settings: settings, languages: opened.languages,
      clock: { Instant.now() }, log: { log.write($0) })
    site.storyFiles = opened.storyFiles(site.pool)
    site.copyDesk = opened.copyDesk(site.pool)
    site.darkroom = opened.darkroom(site.pool)
    site.webhookCaller = WebhookCaller(Fetch(reachesHouse: settings.webhooksReachHouse))
    let round = mail.map { MailRound(SMTP($0.server), log: site.log) }
    if let mail, let round { site.postman = Postman(sender: mail.sender) { round.take($0) } }
    try site.metTokens.learn(site.accessTokens)
    let responder = try Responder(site)
    var configuration = configuration
    configuration.bodyLimit = {
      [most = configuration.maxBodyBytes, sessions = site.sessions, tokens = site.metTokens] head in
      // Strangers fill no disk: who sends pictures has looked at the library before.
      if head.encodedPath == Links.bringPictures.address, sessions.hasMet(head["Cookie"]) {
        return Self.longestUpload
      }
      if head.encodedPath == APIPictures.path, tokens.hasMet(head["Authorization"]) {
        return APIPictures.longestUpload
      }
      // A file of bookmarks, and the rest of its form.
      if head.encodedPath.hasSuffix(Self.bringBookmarks) { return Self.longestBookmarks }
      let takesStories = head.encodedPath.hasPrefix("/desk/") || head.encodedPath.hasPrefix("/api/")
      return takesStories && !head.method.isSafe ? Self.longestDeskForm : most
    }
    configuration.spoolDirectory = opened.directory.temporary + "/uploads"
    if settings.cacheBytes != nil { configuration.fastPath = { responder.fastPath() } }
    let server = try started(configuration, log) { responder.respond(to: $0) }
    let address = ListeningAddress.text(configuration.address, port: server.port)
    Terminal.out("Broadsheet \(Version.text) serves \(opened.directory.path) at \(address)\n")
    let chores = Chores(site)
    chores.start()
    let messenger = Messenger(site)
    messenger.start()
    let printing = Printing(site)
    printing.start()
    round?.start()
    Signals.wait { count in server.stop(count == 1 ? .drain(.seconds(30)) : .now) }
    server.wait()
    messenger.stop()
    chores.stop()
    printing.stop()
    round?.stop()
    signal.close()
    opened.pool.close()
    return .done
  }

  private func started(
    _ configuration: ServerConfiguration, _ log: Log,
    _ respond: @escaping @Sendable (Request) -> Response
  ) throws -> Server {
    do {
      let server = try Server(configuration, log: { log.write($0) }, handler: respond)
      try server.start()
      return server
    } catch {
      guard error.reason == .malformedAddress else { throw error }
      throw UsageError(description: "serve: \(error.description).", command: "serve")
    }
  }
}

extension ServerConfiguration {
  /// The server's settings from the command line and the environment.
  fileprivate init(_ arguments: Arguments) throws {
    self.init(address: arguments.value(ServeOptions.listen) ?? "127.0.0.1:8080")
    if let threads = try arguments.number(ServeOptions.threads, in: 1...1024) {
      handlerThreads = threads
    }
    if let queue = try arguments.number(ServeOptions.queue, in: 1...100_000) { queueLimit = queue }
    if let rate = try arguments.number(ServeOptions.rate, in: 1...1_000_000) {
      requestRate = RequestRate(perSecond: Double(rate), burst: rate * 4)
    }
    logsRequests = !arguments.has(ServeOptions.quiet)
    trustedProxies = try arguments.all(ServeOptions.proxy).map { text in
      guard let network = CIDR(text) else {
        throw arguments.fault("--trusted-proxy takes a network such as 10.0.0.0/8, not '\(text)'")
      }
      return network
    }
  }
}

extension Arguments {
  /// The bytes of the page cache; nil for none.
  fileprivate var cacheBytes: Int? {
    get throws {
      let megabytes = MachineMemory.bytes >> 20
      if value(ServeOptions.cacheMemory) == "0" {
        throw fault("--cache-memory 0 is no cache; say --no-cache to make every page anew")
      }
      let given = try number(ServeOptions.cacheMemory, in: 1...max(1, megabytes))
      guard !has(ServeOptions.noCache) else { return nil }
      return given.map { $0 << 20 } ?? SiteSettings.usualCacheBytes
    }
  }
}
