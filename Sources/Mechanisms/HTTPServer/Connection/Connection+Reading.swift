import HTTP

extension Connection {
  /// Takes what the socket has.
  func receive() {
    switch worker.receive(watcher.socket) {
    case .blocked: break
    case .ended: inputEnded()
    case .moved(let count): take(count)
    }
  }

  /// Goes on with the bytes that came while an answer was on its way.
  func resume() {
    consumeInput()
    guard phase != .closed else { return }
    if hasInputEnded, isBetweenRequests { return close() }
    updateInterest()
  }

  /// Waits for what the phase needs.
  func updateInterest() {
    var interest: Watcher.Readiness = output.isEmpty ? [] : .writable
    let hasRoom = phase == .lingering || phase == .streaming || input.count < Self.inputLimit
    if hasRoom, !hasInputEnded { interest.insert(.readable) }
    if !watcher.wait(for: interest) { close() }
  }

  private var isBetweenRequests: Bool {
    phase == .waiting || phase == .head || phase == .body
  }

  /// A sender may end its side and still read the answer that it waits for.
  private func inputEnded() {
    switch phase {
    case .handling, .sending, .spooling:
      hasInputEnded = true
      updateInterest()
    default: close()
    }
  }

  /// Uses the bytes that the worker's buffer holds.
  private func take(_ count: Int) {
    switch phase {
    case .lingering: pace.add(count)
    case .streaming, .closed: break
    case .waiting where input.isEmpty, .body where input.isEmpty:
      let buffer = worker.buffer
      let used = consume(buffer.span.extracting(0..<count))
      if used < count, phase != .closed { input.append(buffer.span, used..<count) }
    case .waiting, .head, .body, .spooling, .handling, .sending:
      let hasLine = worker.buffer[..<count].contains(UInt8(ascii: "\n"))
      input += worker.buffer[..<count]
      // A head is read again from its start only when a line of it has become complete.
      if phase != .head || hasLine || input.count >= worker.configuration.headLimits.headBytes {
        consumeInput()
      }
    }
    if phase != .closed { updateInterest() }
  }

  private func consumeInput() {
    guard !input.isEmpty, isBetweenRequests else { return }
    let bytes = input
    input = []
    let used = consume(bytes.span)
    if used < bytes.count, phase != .closed {
      input = used == 0 ? bytes : Array(bytes[used...])
    }
  }

  /// Uses bytes as long as the phase takes them; returns how many.
  private func consume(_ bytes: Span<UInt8>) -> Int {
    var at = 0
    while at < bytes.count {
      switch phase {
      case .waiting, .head:
        switch worker.parse(bytes.extracting(at...)) {
        case .needMore:
          beginHead()
          return at
        case .head(let length):
          at += length
          begin(worker.head, hasMore: at < bytes.count)
        case .refuse(let status):
          refuse(status)
          return bytes.count
        }
      case .body:
        guard let end = receiveBody(bytes, from: at) else { return bytes.count }
        at = end
      case .lingering: return bytes.count
      default: return at
      }
    }
    return at
  }

  /// The time for a head runs from its first byte, so that one byte now and then does not help.
  private func beginHead() {
    guard phase == .waiting else { return }
    phase = .head
    deadline = worker.now + worker.headDeadline
  }
}
