import HTTP

extension Worker {
  /// Does what another thread asked; a connection that is gone is not found, for its number is
  /// never used again.
  func obey(_ message: Message) {
    switch message {
    case .answer(let id, let answer):
      guard let connection = connections[id] else { return Self.discard(message) }
      connection.respond(answer)
      if connection.phase == .waiting { connection.resume() }
    case .opened(let id, let rest): connections[id]?.rest = rest
    case .piece(let id, let bytes): connections[id]?.sendPiece(bytes)
    case .spooled(let id, let result, let isComplete):
      connections[id]?.spooled(result, isComplete: isComplete)
    case .event(let id, let bytes): connections[id]?.sendEvent(bytes)
    case .streamEnd(let id): connections[id]?.endStream()
    case .stop(let stopping): stop(stopping)
    }
  }

  /// Looks after everything that must not take for ever.
  func tick() {
    listener?.tick()
    tickFastPath()
    if now >= drainEnd { closeAll() }
    for connection in Array(connections.values) {
      connection.tick(now)
    }
    endIfDone()
  }

  private func stop(_ stopping: Stopping) {
    isDraining = true
    listener?.close()
    listener = nil
    switch stopping {
    case .now: closeAll()
    case .drain(let limit): drain(limit.milliseconds)
    }
  }

  /// Ends idle connections and streams; the others end with their answers.
  private func drain(_ limit: Int64) {
    drainEnd = min(drainEnd, now + limit)
    for connection in Array(connections.values) {
      // What has been sent but not read yet is in flight too.
      if connection.phase == .waiting { connection.receive() }
      if connection.phase == .waiting { connection.close() }
      connection.stream?.close()
    }
  }

  private func closeAll() {
    for connection in Array(connections.values) {
      connection.close()
    }
  }
}
