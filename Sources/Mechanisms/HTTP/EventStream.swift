import Synchronization

/// A stream of events to one reader: any thread may send, the server carries the bytes.
public final class EventStream: Sendable {
  /// What the server does for a stream.
  public struct Carrier: Sendable {
    /// Takes bytes for the reader; called from any thread, must not block.
    public let send: @Sendable ([UInt8]) -> Void
    /// Ends the response after what was taken.
    public let close: @Sendable () -> Void

    /// A carrier of these two functions.
    public init(
      send: @escaping @Sendable ([UInt8]) -> Void, close: @escaping @Sendable () -> Void
    ) {
      self.send = send
      self.close = close
    }
  }

  private struct State {
    var carrier: Carrier?
    var isClosed = false
    var early: [[UInt8]] = []
    var whenClosed: [@Sendable () -> Void] = []
  }

  private let state = Mutex(State())

  /// A stream that keeps what is sent until a server carries it.
  public init() {}

  /// Whether either side has ended it.
  public var isClosed: Bool {
    state.withLock { $0.isClosed }
  }

  /// Sends an event; returns false if the stream is closed.
  @discardableResult
  public func send(_ event: ServerSentEvent) -> Bool {
    send(encoded: event.encoded)
  }

  /// Sends bytes made by `ServerSentEvent.encoded`, to be shared among many streams.
  @discardableResult
  public func send(encoded bytes: [UInt8]) -> Bool {
    state.withLock { state in
      guard !state.isClosed else { return false }
      if let carrier = state.carrier {
        carrier.send(bytes)
      } else {
        state.early.append(bytes)
      }
      return true
    }
  }

  /// Ends the stream.
  public func close() {
    finish()?.close()
  }

  /// Has this called once, on some thread, when the stream ends; at once if it has ended.
  public func onClose(_ action: @escaping @Sendable () -> Void) {
    let isLate = state.withLock { state in
      if !state.isClosed { state.whenClosed.append(action) }
      return state.isClosed
    }
    if isLate { action() }
  }
}

extension EventStream {
  /// Gives the stream to a server, which is sent what was sent so far.
  public func carry(by carrier: Carrier) {
    let isClosed = state.withLock { state in
      state.early.forEach(carrier.send)
      state.early = []
      state.carrier = carrier
      return state.isClosed
    }
    if isClosed { carrier.close() }
  }

  /// Tells the stream that its reader is gone.
  public func readerLeft() {
    _ = finish()
  }

  private func finish() -> Carrier? {
    let (carrier, actions) = state.withLock { state -> (Carrier?, [@Sendable () -> Void]) in
      guard !state.isClosed else { return (nil, []) }
      state.isClosed = true
      defer { state.whenClosed = [] }
      return (state.carrier, state.whenClosed)
    }
    actions.forEach { $0() }
    return carrier
  }
}
