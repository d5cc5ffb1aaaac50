import HTTP

extension Connection {
  /// Opens an event stream.
  func carry(_ events: EventStream) {
    // Who has ended its side is taken to have left: nothing more would tell.
    guard phase != .closed, !hasInputEnded else {
      events.readerLeft()
      return close()
    }
    phase = .streaming
    stream = events
    lastSent = worker.now
    worker.counters.streams.add()
    events.carry(
      by: EventStream.Carrier(
        send: { [worker, id] in worker.post(.event(id, $0)) },
        close: { [worker, id] in worker.post(.streamEnd(id)) }))
    if worker.isDraining { events.close() }
  }

  /// Sends an event; a reader too slow for it is dropped.
  func sendEvent(_ bytes: [UInt8]) {
    guard phase == .streaming else { return }
    guard output.count + bytes.count <= worker.configuration.streamBacklogBytes else {
      return drop()
    }
    if output.isEmpty { pace.restart(at: worker.now) }
    lastSent = worker.now
    send(bytes)
  }

  /// Ends the response behind the events that wait.
  func endStream() {
    guard phase == .streaming else { return }
    stream = nil
    worker.counters.streams.add(-1)
    phase = .sending
    if output.isEmpty { continueSending() }
  }

  /// Sends a comment, which readers of event streams pass over.
  func ping() {
    sendEvent(Array(":\n\n".utf8))
  }
}
