import Synchronization

/// A response that is still being made, on some other thread, for several requests at once.
///
/// Whoever answers with it gives its own thread back; the server sends what is made once it is.
public final class PendingResponse: Sendable {
  private enum State {
    case waiting([@Sendable (Response) -> Void])
    case made(Response)
  }

  private let state = Mutex(State.waiting([]))

  /// A response that nobody has made yet.
  public init() {}

  /// Gives the response to everyone who waits; what is given a second time is passed over.
  public func fulfil(_ response: Response) {
    let actions = state.withLock { state -> [@Sendable (Response) -> Void] in
      guard case .waiting(let actions) = state else { return [] }
      state = .made(response)
      return actions
    }
    for action in actions { action(response) }
  }

  /// Has this called once with the response, at once if it is made already; on any thread.
  public func whenMade(_ action: @escaping @Sendable (Response) -> Void) {
    let made = state.withLock { state -> Response? in
      switch state {
      case .made(let response): return response
      case .waiting(let actions):
        state = .waiting(actions + [action])
        return nil
      }
    }
    if let made { action(made) }
  }
}

extension Response {
  /// The response changed: at once, or when it is made.
  public func onceMade(_ change: @escaping @Sendable (Response) -> Response) -> Response {
    guard case .pending(let pending) = body else { return change(self) }
    let changed = PendingResponse()
    pending.whenMade { changed.fulfil(change($0)) }
    return Response(status, body: .pending(changed))
  }
}
