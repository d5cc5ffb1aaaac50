import HTTP

extension Connection {
  /// Ends what takes too long.
  func tick(_ now: Int64) {
    if now >= deadline {
      phase == .head ? refuse(.requestTimeout) : close()
      return
    }
    switch phase {
    case .body: checkPace(now)
    case .sending where !output.isEmpty: checkPace(now)
    case .streaming:
      if !output.isEmpty {
        checkPace(now)
      } else if now - lastSent >= worker.streamPing {
        ping()
      }
    default: break
    }
  }

  /// Closes the connection because its other end is too slow.
  func drop() {
    worker.counters.droppedSlow.add()
    engine.log(.droppedSlow)
    close()
  }

  private func checkPace(_ now: Int64) {
    let rate = worker.configuration.minimumRate
    if pace.isTooSlow(now: now, window: worker.rateWindow, rate: rate) { drop() }
  }
}
