import Glibc
import HTTP
import Synchronization

/// One event loop with its listener and its connections.
///
/// Unchecked Sendable: all but `post` is used by the loop's thread alone, which `run` makes its own.
final class Worker: @unchecked Sendable {
  /// What other threads tell a loop.
  enum Message: Sendable {
    case answer(UInt64, Answer)
    case opened(UInt64, FileRest)
    case piece(UInt64, [UInt8]?)
    case spooled(UInt64, Result<Spool, Spool.Failure>, isComplete: Bool)
    case event(UInt64, [UInt8])
    case streamEnd(UInt64)
    case stop(Stopping)
  }

  private struct Inbox {
    var messages: [Message] = []
    var hasEnded = false
  }

  /// How long a connection is kept after its last answer, for the other end to read it.
  static let lingeringTime: Int64 = 2_000

  let engine: Engine
  /// The engine's settings, read for every request without touching what other loops count on.
  let configuration: ServerConfiguration
  let counters = Counters()
  private var fastPath: (any FastPath)?
  private var serial = UInt64.random(in: .min ... .max)
  let loop: EventLoop
  let headDeadline: Int64
  let idleTimeout: Int64
  let rateWindow: Int64
  let streamPing: Int64
  /// What `receive` read last.
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  /// What `parse` read last.
  var head = RequestHead()
  /// Where response heads are written.
  var scratch: [UInt8] = []
  var writer = ResponseWriter()
  var isDraining = false
  var connections: [UInt64: Connection] = [:]
  var listener: Listener?
  var drainEnd: Int64 = .max
  /// Heads of requests whose bodies are on their way.
  private var heads: [UInt64: RequestHead] = [:]
  private var lastID: UInt64 = 0
  private let inbox = Mutex(Inbox())
  /// Threads that are about to wake the loop, which must not end before they have.
  private let wakers = Atomic(0)

  init(_ engine: Engine) throws(LoopError) {
    self.engine = engine
    configuration = engine.configuration
    loop = try EventLoop()
    headDeadline = engine.configuration.headDeadline.milliseconds
    idleTimeout = engine.configuration.idleTimeout.milliseconds
    rateWindow = engine.configuration.rateWindow.milliseconds
    streamPing = engine.configuration.streamPing.milliseconds
  }

  var now: Int64 { loop.now }

  /// Tells the loop something; from any thread.
  func post(_ message: Message) {
    let (isLate, isFirst) = inbox.withLock { inbox in
      if inbox.hasEnded { return (true, false) }
      inbox.messages.append(message)
      let isFirst = inbox.messages.count == 1
      if isFirst { wakers.add() }
      return (false, isFirst)
    }
    if isLate { Self.discard(message) }
    guard isFirst else { return }
    loop.wake()
    wakers.wrappingSubtract(1, ordering: .releasing)
  }

  /// Serves the listening socket until it is told to stop.
  func run(_ socket: Int32) {
    loop.onWake = { [unowned self] in readMessages() }
    loop.onTick = { [unowned self] in tick() }
    let times = [headDeadline, idleTimeout, rateWindow, streamPing]
    loop.tick(every: Int(min(max((times.min() ?? 0) / 4, 10), 1_000)))
    fastPath = configuration.fastPath?()
    listener = Listener(socket, worker: self)
    loop.run()
  }

  func nextID() -> UInt64 {
    lastID += 1
    return lastID
  }

  /// A new number for a request.
  func nextSerial() -> UInt64 {
    serial &+= 1
    return serial
  }

  /// What the loop answers itself.
  func fastResponse(to head: borrowing RequestHead) -> Response? {
    fastPath?.response(to: head)
  }

  /// Lets the fast path do what it does now and then.
  func tickFastPath() {
    fastPath?.tick()
  }

  func receive(_ socket: Int32) -> Transfer {
    Socket.receive(socket, into: &buffer)
  }

  func parse(_ bytes: Span<UInt8>) -> HeadOutcome {
    HeadParser.parse(bytes, limits: configuration.headLimits, into: &head)
  }

  /// Keeps the head that was read last until the body has come.
  func keepHead(of connection: Connection) {
    heads[connection.id] = head
  }

  func takeHead(of connection: Connection) -> RequestHead? {
    heads.removeValue(forKey: connection.id)
  }

  func dropHead(of connection: Connection) {
    if !heads.isEmpty { heads[connection.id] = nil }
  }

  /// Ends the loop once nothing is left to do.
  func endIfDone() {
    guard isDraining, connections.isEmpty else { return }
    let late = inbox.withLock { inbox in
      defer { inbox.messages = [] }
      inbox.hasEnded = true
      return inbox.messages
    }
    late.forEach(Self.discard)
    while wakers.load(ordering: .acquiring) > 0 { sched_yield() }
    listener?.close()
    listener = nil
    loop.end()
  }

  private func readMessages() {
    let messages = inbox.withLock { inbox in
      defer { inbox.messages = [] }
      return inbox.messages
    }
    messages.forEach(obey)
    endIfDone()
  }

  /// A reader who is gone must not be taken to be listening.
  static func discard(_ message: Message) {
    if case .answer(_, let answer) = message, case .stream(let events) = answer.response.body {
      events.readerLeft()
    }
  }
}
