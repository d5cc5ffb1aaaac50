public import HTTP
public import News
import Secrets
import Stores
public import Times
import Web

extension TestSite {
  /// Takes encrypted addresses alone, and everything that it is told; questions are the program's.
  static func webhookCaller(_ program: OperatorsProgram) -> WebhookCaller {
    WebhookCaller(
      fault: { $0.hasPrefix("https://") ? nil : .inTheClear },
      post: { _, _ in WebhookCaller.Outcome(status: 204, milliseconds: 1) },
      ask: { address, message, _ in program.answer(message, at: address) })
  }

  /// Makes a token of somebody's, who gets an account when they have none, and returns its text.
  public func apiToken(
    _ scopes: Set<AccessToken.Scope>, of name: String = "Rana Keel",
    role: Account.Role = .editor, expires: Instant? = nil
  ) throws -> String {
    let accounts = Accounts(newsroom.pool)
    let account = try accounts.named(name) ?? accounts.add(name, role: role, at: clock.now)
    let secret = Token()
    try AccessTokens(newsroom.pool).make(
      "wire import", scopes: scopes, expires: expires, digest: secret.digest.hexadecimal,
      of: account, at: clock.now)
    return "bsd_\(secret.text)"
  }

  /// What the API answers to a program with a token.
  public func ask(
    _ method: Method, _ path: String, _ body: String? = nil, token: String?,
    _ headers: Headers = [:]
  ) throws -> Response {
    var headers = headers
    if let token { headers.set("Authorization", "Bearer \(token)") }
    if body != nil, headers["Content-Type"] == nil {
      headers.set("Content-Type", "application/json")
    }
    guard
      var request = Request(
        method, target: "/api/v1" + path, headers: headers,
        body: body.map { .bytes(Array($0.utf8)) } ?? .empty)
    else { throw RefusedTarget(target: path) }
    request.remoteAddress = "192.0.2.7"
    request.id = "request-7"
    return responder.respond(to: request).made
  }
}
