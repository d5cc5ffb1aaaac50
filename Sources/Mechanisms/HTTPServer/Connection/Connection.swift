import HTTP

/// One connection, used by its loop's thread alone.
final class Connection {
  /// What the connection is doing.
  enum Phase {
    /// Nothing of the next request has come.
    case waiting
    /// A part of a head has come.
    case head
    /// A body is on its way in.
    case body
    /// A part of a body is on its way to a file.
    case spooling
    /// A handler thread has the request.
    case handling
    /// The answer is on its way out.
    case sending
    /// An event stream is open.
    case streaming
    /// Everything is said; what still comes in is thrown away, or the system would throw away what
    /// the other end has not read yet.
    case lingering
    case closed
  }

  /// Bytes that may wait while an answer is being made.
  static let inputLimit = 1 << 16

  let id: UInt64
  let peer: Peer
  /// The peer's address as handlers see it, made once it is needed.
  private(set) lazy var peerText = peer.address.description
  let watcher: Watcher
  /// Its loop, which holds it until it is closed.
  let worker: Worker
  var phase = Phase.waiting
  /// Bytes that came and are not used yet.
  var input: [UInt8] = []
  var output = Output()
  var body: BodyReceiver?
  var exchange: Exchange?
  /// What follows of a file that is being sent.
  var rest: FileRest?
  /// Whether a piece of that file is being read.
  var isReading = false
  var stream: EventStream?
  var pace = Pace()
  /// When the phase must be over, by the loop's clock.
  var deadline: Int64
  /// When an event stream was last sent something.
  var lastSent: Int64 = 0
  /// Whether the other end has said that it sends nothing more.
  var hasInputEnded = false

  init(_ watcher: Watcher, id: UInt64, peer: Peer, worker: Worker) {
    self.watcher = watcher
    self.id = id
    self.peer = peer
    self.worker = worker
    deadline = worker.now + worker.idleTimeout
  }

  var engine: Engine { worker.engine }

  /// Begins with the first request, which has often come already.
  func open() {
    watcher.onReady { [unowned self] in ready($0) }
    receive()
    if phase == .waiting { updateInterest() }
  }

  /// Ends everything at once.
  func close() {
    guard phase != .closed else { return }
    // A stream has no end of its own, so a reader who leaves it has had all of it.
    finishRecord(isComplete: phase == .streaming)
    phase = .closed
    body = nil
    rest = nil
    output = Output()
    watcher.close()
    if let stream {
      self.stream = nil
      worker.counters.streams.add(-1)
      stream.readerLeft()
    }
    worker.forget(self)
  }

  private func ready(_ readiness: Watcher.Readiness) {
    // An action below may drop the last reference that the worker holds.
    withExtendedLifetime(self) {
      if readiness.contains(.broken) {
        close()
        return
      }
      if readiness.contains(.writable) { flush() }
      if readiness.contains(.readable), phase != .closed { receive() }
    }
  }
}
