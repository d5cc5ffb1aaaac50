import Glibc

/// A fixed stock of connections, lent in the order in which threads ask.
package final class Slots<Resource: Sendable>: Sendable {
  private struct State {
    var idle: [Resource]
    var holders: [pthread_t] = []
    var queue: [Waiter] = []
    var closed = false
  }

  /// A thread in the queue; a connection that comes back is handed to the first one itself.
  private final class Waiter: Sendable {
    let thread = pthread_self()
    let reply = Monitor<Reply?>(nil)
  }

  private enum Reply {
    case resource(Resource)
    case closed
  }

  /// What whoever asks gets: an answer at once, or a place in the queue.
  private enum Turn {
    case now(Reply)
    case later(Waiter)
  }

  private let state: Monitor<State>
  private let count: Int
  private let patience: Double

  /// Takes the stock, and how many seconds a thread waits before it gives up.
  package init(_ resources: [Resource], patience: Double) {
    state = Monitor(State(idle: resources))
    count = resources.count
    self.patience = patience
  }

  /// Lends one connection to `body`; a thread that holds one must not ask for another.
  package func withOne<R>(_ body: (Resource) throws -> R) throws -> R {
    let resource = try take()
    defer { giveBack(resource) }
    return try body(resource)
  }

  /// Whether the calling thread holds a connection.
  package var isHeldHere: Bool {
    state.change { $0.holders.contains(pthread_self()) }
  }

  /// Waits for all connections to come back and lends none any more; empty the second time.
  package func close() -> [Resource] {
    state.change { state in
      state.closed = true
      for waiter in state.queue { waiter.reply.change { $0 = .closed } }
      state.queue = []
    }
    return state.wait { state in
      guard state.holders.isEmpty else { return nil }
      defer { state.idle = [] }
      return state.idle
    } ?? []
  }

  private func take() throws(SQLError) -> Resource {
    let reply: Reply?
    switch state.change(Slots.ask) {
    case .now(let answer): reply = answer
    case .later(let waiter): reply = waiter.reply.wait(seconds: patience) { $0 } ?? giveUp(waiter)
    }
    switch reply {
    case .resource(let resource): return resource
    case .closed: throw SQLError(.unavailable, "the database is closed")
    case nil: throw SQLError(.busy, "all \(count) connections to the database stayed busy")
    }
  }

  /// A connection at once when one is free, else a place in the queue.
  private static func ask(_ state: inout State) -> Turn {
    let me = pthread_self()
    precondition(
      !state.holders.contains(me), "a thread asked for a second connection of one pool")
    if state.closed { return .now(.closed) }
    guard let resource = state.idle.popLast() else {
      let waiter = Waiter()
      state.queue.append(waiter)
      return .later(waiter)
    }
    state.holders.append(me)
    return .now(.resource(resource))
  }

  /// Leaves the queue, unless a connection came at the last moment.
  private func giveUp(_ waiter: Waiter) -> Reply? {
    state.change { state in
      state.queue.removeAll { $0 === waiter }
      return waiter.reply.change { $0 }
    }
  }

  private func giveBack(_ resource: Resource) {
    let me = pthread_self()
    state.change { state in
      state.holders.removeAll { $0 == me }
      guard let next = state.queue.first else { return state.idle.append(resource) }
      state.queue.removeFirst()
      state.holders.append(next.thread)
      next.reply.change { $0 = .resource(resource) }
    }
  }
}
