import HTTP

extension Connection {
  /// Begins with a request whose head was read.
  func begin(_ head: borrowing RequestHead, hasMore: Bool) {
    worker.counters.requests.add()
    deadline = .max
    exchange = Exchange(
      head, serial: worker.nextSerial(), isLogged: worker.configuration.logsRequests)
    let limit = head.framing == .none ? 0 : bodyLimit(head)
    body = BodyReceiver(head.framing, limit: limit)
    if let rates = engine.rates, let seconds = secondsToWait(copy head, rates) {
      worker.counters.limited.add()
      respond(Answer(retryAfter: seconds, .tooManyRequests), hasUnreadBody: body != nil)
    } else if case .length(let length) = head.framing, length > limit {
      respond(Answer(refusing: .contentTooLarge), hasUnreadBody: true)
    } else if body != nil {
      phase = .body
      pace.restart(at: worker.now)
      worker.keepHead(of: self)
      if head.expectsContinue, !hasMore { send(Self.goOn) }
    } else if !answerFast(head) {
      dispatch(copy head, .empty)
    }
  }

  private func bodyLimit(_ head: borrowing RequestHead) -> Int {
    worker.configuration.bodyLimit?(head) ?? worker.configuration.maxBodyBytes
  }

  /// Reads a part of the body; returns where it ended, or nil if all bytes were used.
  func receiveBody(_ bytes: Span<UInt8>, from start: Int) -> Int? {
    guard let progress = body?.receive(bytes, from: start) else { return nil }
    switch progress {
    case .refuse(let status):
      refuse(status)
      return nil
    case .needMore:
      pace.add(bytes.count - start)
      spoolIfLong(isComplete: false)
      return nil
    case .done(let end):
      spoolIfLong(isComplete: true)
      if phase == .body { finishBody() }
      return end
    }
  }

  /// Hands the request over once the body is complete.
  func finishBody() {
    guard let whole = body?.finished(), let head = worker.takeHead(of: self) else { return }
    body = nil
    dispatch(head, whole)
  }

  /// Answers 4xx or 5xx to bytes that are no request, and closes.
  func refuse(_ status: Status) {
    worker.counters.refused.add()
    engine.log(.refused(status))
    respond(Answer(refusing: status), hasUnreadBody: true)
  }

  private static let goOn = Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)

  private func secondsToWait(_ head: RequestHead, _ rates: RateLimiter) -> Int? {
    rates.take(sender(of: head).address, now: worker.now)
  }

  private func sender(of head: RequestHead) -> Forwarded {
    Forwarded(head, from: peer, trusting: worker.configuration.trustedProxies)
  }

  private func answerFast(_ head: borrowing RequestHead) -> Bool {
    guard head.method == .get || head.method == .head,
      let response = worker.fastResponse(to: head)
    else { return false }
    worker.counters.fastAnswers.add()
    respond(Answer(response))
    return true
  }

  private func dispatch(_ head: RequestHead, _ body: Request.Body) {
    guard head.target != "*" else { return respond(Answer(Response(.noContent))) }
    let sender = sender(of: head)
    let isPeer = sender.address == peer.address
    let question = Question(
      head: head, body: body, address: isPeer ? peerText : sender.address.description,
      scheme: sender.scheme, id: exchange?.id ?? "")
    phase = .handling
    let isTaken = engine.handlers.add { [engine, worker, id] in
      engine.answer(question) { worker.post(.answer(id, $0)) }
    }
    guard !isTaken else { return }
    worker.counters.overloaded.add()
    respond(Answer(retryAfter: 1, .unavailable))
  }
}
