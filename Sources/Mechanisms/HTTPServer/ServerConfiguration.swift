public import HTTP

/// How a server listens and what it takes from strangers.
public struct ServerConfiguration: Sendable {
  /// Requests that one address may make.
  public struct RequestRate: Hashable, Sendable {
    /// How many a second in the long run.
    public var perSecond: Double
    /// How many at once.
    public var burst: Int

    /// A rate of these two numbers.
    public init(perSecond: Double, burst: Int) {
      self.perSecond = perSecond
      self.burst = burst
    }
  }

  /// Where to listen: `127.0.0.1:8080`, `[::1]:80`; port 0 takes a free one.
  public var address = "127.0.0.1:8080"
  /// Event loops, each with a thread; nil for one per core.
  public var loops: Int?
  /// Threads that run handlers.
  public var handlerThreads = 16
  /// Requests that may wait for a handler thread; beyond it the answer is 503.
  public var queueLimit = 512
  /// What a request head may hold.
  public var headLimits = HeadLimits()
  /// Bytes of a request body; beyond it the answer is 413.
  public var maxBodyBytes = 1 << 20
  /// The same for one request, if given: lets one address take uploads and the others not.
  public var bodyLimit: (@Sendable (borrowing RequestHead) -> Int)?
  /// Bytes of a body that are held in memory before it goes to a file.
  public var spoolAboveBytes = 1 << 16
  /// A directory for long bodies, used by this server alone; nil keeps all bodies in memory.
  public var spoolDirectory: String?
  /// How long a head may take from its first byte to its last.
  public var headDeadline = Duration.seconds(15)
  /// How long a connection may stay open between requests.
  public var idleTimeout = Duration.seconds(60)
  /// Bytes a second that a body must come at, and a response must be read at.
  public var minimumRate = 512
  /// The time over which that rate is measured.
  public var rateWindow = Duration.seconds(15)
  /// Open connections in all.
  public var maxConnections = 20_000
  /// Open connections of one address (of a /64 network in IPv6); nil for no limit.
  public var maxConnectionsPerAddress: Int? = 512
  /// Requests of one address (of a /64 network in IPv6); nil for no limit.
  public var requestRate: RequestRate?
  /// Proxies whose X-Forwarded-For and X-Forwarded-Proto, or else Forwarded, are believed.
  ///
  /// Such a proxy must replace or drop those fields of its own clients.
  public var trustedProxies: [CIDR] = []
  /// Bytes that may wait for the reader of an event stream before it is dropped.
  public var streamBacklogBytes = 1 << 18
  /// How often a comment keeps a silent event stream open.
  public var streamPing = Duration.seconds(25)
  /// Whether each request is logged.
  public var logsRequests = true
  /// Makes what answers on an event loop itself, one for each loop.
  public var fastPath: (@Sendable () -> any FastPath)?

  /// The defaults, listening at this address.
  public init(address: String = "127.0.0.1:8080") {
    self.address = address
  }
}

extension ServerConfiguration {
  /// Throws if a setting has a value that cannot work.
  func check() throws(ServerError) {
    let numbers = [
      ("loops", loops ?? 1), ("handlerThreads", handlerThreads), ("queueLimit", queueLimit),
      ("headLimits.headBytes", headLimits.headBytes), ("headLimits.fields", headLimits.fields),
      ("headLimits.targetBytes", headLimits.targetBytes), ("maxConnections", maxConnections),
      ("maxConnectionsPerAddress", maxConnectionsPerAddress ?? 1),
      ("requestRate.burst", requestRate?.burst ?? 1),
      ("streamBacklogBytes", streamBacklogBytes),
    ]
    for (name, value) in numbers where value < 1 {
      throw .setting("the setting \(name) must be at least 1, not \(value)")
    }
    let times = [
      ("headDeadline", headDeadline), ("idleTimeout", idleTimeout), ("rateWindow", rateWindow),
      ("streamPing", streamPing),
    ]
    for (name, value) in times where value < .milliseconds(1) {
      throw .setting("the setting \(name) must be at least a millisecond, not \(value)")
    }
    if let rate = requestRate?.perSecond, !(rate > 0) {
      throw .setting("the setting requestRate.perSecond must be above 0, not \(rate)")
    }
  }
}

extension Duration {
  /// Whole milliseconds.
  var milliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }
}
