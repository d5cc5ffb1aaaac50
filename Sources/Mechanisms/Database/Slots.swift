import Glibc

/// A fixed stock of connections, lent in the order in which threads ask.
package final class Slots<Resource: Sendable>: Sendable {
  private struct State {
    var idle: [Resource]
    var holders: [pthread_t] = []
    var queue: [UInt64] = []
    var lastTicket: UInt64 = 0
    var closed = false
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

  /// Waits for all connections to come back and lends none any more; empty the second time.
  package func close() -> [Resource] {
    state.change { $0.closed = true }
    return state.wait { state in
      guard state.holders.isEmpty else { return nil }
      defer { state.idle = [] }
      return state.idle
    } ?? []
  }

  private func take() throws(SQLError) -> Resource {
    let me = pthread_self()
    let ticket = state.change { state in
      precondition(
        !state.holders.contains(me), "a thread asked for a second connection of one pool")
      state.lastTicket += 1
      state.queue.append(state.lastTicket)
      return state.lastTicket
    }
    let answer = state.wait(seconds: patience) { state -> Resource?? in
      if state.closed { return .some(nil) }
      guard state.queue.first == ticket, let resource = state.idle.popLast() else { return nil }
      state.queue.removeFirst()
      state.holders.append(me)
      return resource
    }
    if case .some(.some(let resource)) = answer { return resource }
    let closed = state.change { state in
      state.queue.removeAll { $0 == ticket }
      return state.closed
    }
    throw closed
      ? SQLError(.unavailable, "the database is closed")
      : SQLError(.busy, "all \(count) connections to the database stayed busy")
  }

  private func giveBack(_ resource: Resource) {
    let me = pthread_self()
    state.change { state in
      state.holders.removeAll { $0 == me }
      state.idle.append(resource)
    }
  }
}
