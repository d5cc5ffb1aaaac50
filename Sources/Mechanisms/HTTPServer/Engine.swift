import Glibc
import HTTP

/// What all loops of a server share.
final class Engine: Sendable {
  let configuration: ServerConfiguration
  let handler: @Sendable (Request) -> Response
  let log: @Sendable (ServerEvent) -> Void
  let handlers: WorkQueue
  /// Reads and writes files, so that neither loops nor handlers wait for a disk or a slow reader.
  let files = WorkQueue(limit: .max)
  /// What is counted once per connection; what is counted per request is the loops' own.
  let counters = Counters()
  let addresses: AddressCounts
  let rates: RateLimiter?

  init(
    _ configuration: ServerConfiguration, log: @escaping @Sendable (ServerEvent) -> Void,
    handler: @escaping @Sendable (Request) -> Response
  ) {
    self.configuration = configuration
    self.handler = handler
    self.log = log
    handlers = WorkQueue(limit: configuration.queueLimit)
    addresses = AddressCounts(limit: configuration.maxConnectionsPerAddress)
    rates = configuration.requestRate.map(RateLimiter.init)
  }
}

extension Engine {
  /// Runs the handler and passes its response on, at once or when it is made; on a handler thread.
  func answer(_ question: Question, _ pass: @escaping @Sendable (Answer) -> Void) {
    guard let request = question.request() else { return pass(Answer(refusing: .badRequest)) }
    deliver(handler(request), request, pass)
  }

  private func deliver(
    _ response: Response, _ request: Request, _ pass: @escaping @Sendable (Answer) -> Void
  ) {
    guard case .pending(let pending) = response.body else { return pass(answer(response, request)) }
    pending.whenMade { [self] in deliver($0, request, pass) }
  }

  /// Obeys conditions and opens the file of a response.
  private func answer(_ response: Response, _ request: Request) -> Answer {
    var answer = Answer(response.conditioned(by: request))
    guard case .file(let path, let offset, let length) = answer.response.body else { return answer }
    guard request.method != .head else { return answer }
    guard let file = OpenFile(path), let bytes = file.read(at: offset, count: length) else {
      log(.fileFailed(path: path, code: errno))
      return Answer(refusing: .internalError)
    }
    answer.response.body = .bytes(bytes)
    answer.rest = FileRest(file: file, offset: offset + bytes.count, left: length - bytes.count)
    return answer
  }
}

/// A request as it goes to a handler thread, where texts are made of it.
struct Question: Sendable {
  let head: RequestHead
  let body: Request.Body
  /// The reader's address.
  let address: String
  let scheme: String
  let id: String

  /// Nil if the target is refused.
  func request() -> Request? {
    guard var request = Request(head.method, target: head.target, headers: head.headers, body: body)
    else { return nil }
    request.remoteAddress = address
    request.scheme = scheme
    request.host = head.host
    request.id = id
    return request
  }
}

/// What a loop has to send.
struct Answer: Sendable {
  var response: Response
  /// What follows the body's bytes, if a file is longer than one piece.
  var rest: FileRest?
  /// Whether the connection must end with it.
  var closes = false

  init(_ response: Response) {
    self.response = response
  }

  /// An answer of the server's own.
  init(refusing status: Status) {
    response = .text("\(status)\n", status: status, headers: ["Cache-Control": "no-store"])
    closes = true
  }

  /// An answer that asks to come again.
  init(retryAfter seconds: Int, _ status: Status) {
    self.init(refusing: status)
    response.headers.add("Retry-After", "\(max(1, seconds))")
    closes = false
  }
}

/// The part of a file that is still to be sent.
struct FileRest: Sendable {
  let file: OpenFile
  var offset: Int
  var left: Int
}
