import HTTP

extension Connection {
  /// Sends an answer; what the socket does not take waits in `output`.
  ///
  /// `hasUnreadBody` says that the request was not read to its end, so the connection cannot go on.
  func respond(_ answer: Answer, hasUnreadBody: Bool = false) {
    body = nil
    worker.dropHead(of: self)
    let response = answer.response
    exchange?.status = response.status
    let persistence = persistence(answer, hasUnreadBody)
    exchange?.closes = persistence == .closes
    exchange?.hasUnreadBody = hasUnreadBody
    let isBodiless = exchange?.method == .head || response.status.isBodiless
    let length = response.body.count.map { $0 + (answer.rest?.left ?? 0) }
    phase = .sending
    deadline = .max
    pace.restart(at: worker.now)
    worker.scratch.removeAll(keepingCapacity: true)
    worker.writer.write(response, length: length, persistence: persistence, into: &worker.scratch)
    switch response.body {
    case .bytes(let bytes) where !isBodiless:
      rest = answer.rest
      send(worker.scratch, bytes)
    case .stream(let events):
      send(worker.scratch)
      isBodiless ? events.close() : carry(events)
    case .file(let path, let offset, let length) where !isBodiless:
      send(worker.scratch)
      open(path, at: offset, length: length)
    case .bytes, .empty, .file, .pending: send(worker.scratch)
    }
    if phase == .sending, output.isEmpty { continueSending() }
  }

  /// Sends bytes behind those that wait; closes if the other end is gone.
  func send(_ first: [UInt8], _ second: [UInt8] = []) {
    guard phase != .closed else { return }
    guard output.isEmpty else {
      output.append(first)
      output.append(second)
      return
    }
    switch Socket.send(watcher.socket, first, then: second) {
    case .ended: close()
    case .blocked:
      output.append(first)
      output.append(second)
    case .moved(let count):
      sent(count)
      output.append(first, from: count)
      output.append(second, from: max(0, count - first.count))
    }
    if !output.isEmpty { updateInterest() }
  }

  /// Sends what waits, now that the socket takes more.
  func flush() {
    switch output.send(to: watcher.socket) {
    case .blocked: return
    case .ended: return close()
    case .moved(let count): sent(count)
    }
    guard output.isEmpty else { return }
    updateInterest()
    guard phase == .sending else { return }
    continueSending()
    if phase == .waiting { resume() }
  }

  /// Reads the next piece of a file, or ends the exchange.
  func continueSending() {
    guard !isReading else { return }
    if let rest, rest.left > 0 {
      readNext(rest)
    } else {
      finishExchange()
    }
  }

  /// Logs the exchange, if one is open.
  func finishRecord(isComplete: Bool) {
    guard let exchange else { return }
    self.exchange = nil
    if worker.configuration.logsRequests {
      engine.log(.request(exchange.record(isComplete: isComplete)))
    }
  }

  private func sent(_ count: Int) {
    exchange?.bytesSent += count
    worker.counters.bytesSent.add(count)
    pace.add(count)
  }

  private func persistence(_ answer: Answer, _ hasUnreadBody: Bool) -> ResponseWriter.Persistence {
    guard let exchange, exchange.isPersistent, !hasUnreadBody, !answer.closes, !worker.isDraining,
      !hasInputEnded, answer.response.body.count != nil || exchange.method == .head
    else { return .closes }
    return exchange.isVersion11 ? .keeps : .keepsOld
  }

  private func finishExchange() {
    let closes = exchange?.closes ?? true
    // Who asked for the end sends nothing more that could destroy the answer on its way.
    let isExpected = exchange.map { !$0.isPersistent && !$0.hasUnreadBody } ?? false
    finishRecord(isComplete: true)
    rest = nil
    if !closes {
      phase = .waiting
      deadline = worker.now + worker.idleTimeout
    } else if isExpected, input.isEmpty {
      close()
    } else {
      linger()
    }
  }

  /// Ends the connection so that the other end can read the answer first.
  private func linger() {
    guard !hasInputEnded else { return close() }
    Socket.endSending(watcher.socket)
    phase = .lingering
    input = []
    pace.restart(at: worker.now)
    deadline = worker.now + Worker.lingeringTime
    updateInterest()
  }
}
