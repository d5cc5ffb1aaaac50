import HTTP
import Markup
import News

/// What the API says when it does not do what was asked (RFC 9457).
struct APIProblem: Error {
  let status: Status
  let detail: String
  var faults: [Refusal.Fault] = []
  /// What keeps a story from readers, listed among the faults.
  var checks: [PublishingCheck] = []
  /// The newest saved revision, after a conflict about one.
  var head: Int?
  var headers: Headers = [:]

  init(
    _ status: Status, _ detail: String, faults: [Refusal.Fault] = [], head: Int? = nil,
    headers: Headers = [:]
  ) {
    self.status = status
    self.detail = detail
    self.faults = faults
    self.head = head
    self.headers = headers
  }

  /// The problem as an answer to a request.
  func response(to request: Request) -> Response {
    var members: [JSON.Member] = [
      .init("type", "about:blank"), .init("title", .string(status.phrase)),
      .init("status", JSON(status.code)), .init("detail", .string(detail)),
      .init("request", .string(request.id)),
    ]
    let listed = faults.map { JSON($0) } + checks.map { JSON($0) }
    if !listed.isEmpty { members.append(.init("faults", .array(listed))) }
    if let head { members.append(.init("head", JSON(head))) }
    return .bytes(
      JSON.object(members).bytes, type: MediaType("application", "problem+json"), status: status,
      headers: headers)
  }

  /// The problem for what a handler threw; nil for what is broken.
  init?(_ error: any Error) {
    switch error {
    case let problem as APIProblem: self = problem
    case let fault as JSONFault:
      self.init(.badRequest, "The body is no JSON that is taken: \(fault).")
    case Refusal.notFound, Refusal.moved: self.init(.notFound, "There is no such thing.")
    case Refusal.gone: self.init(.notFound, "There was such a thing, and it is gone.")
    case Refusal.notAllowed:
      self.init(.forbidden, "The token's owner may not do this here.")
    case let unfit as Unfit:
      self.init(.unprocessable, "Readers must not get the story as it is.")
      checks = unfit.checks
    case Refusal.conflict(let words): self.init(.conflict, Self.sentence(words))
    case Refusal.invalid(let faults):
      self.init(.unprocessable, "Some fields cannot be taken.", faults: faults)
    default: return nil
    }
  }

  /// The problem of a conflict about a story whose newest revision is `head`.
  init(conflict words: String, head: Int?) {
    self.init(.conflict, Self.sentence(words), head: head)
  }

  private static func sentence(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst() + (words.hasSuffix(".") ? "" : ".")
  }
}
