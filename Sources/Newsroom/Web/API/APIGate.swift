import Foundation
import HTTP
import Markup
import News
import Secrets
import Stores
import Times

/// What stands before every operation of the API: who asks, how often, and whether the request is
/// what the operation's declaration says.
enum APIGate {
  /// The most bytes of a body: a story of 4 MB and its escapes.
  static let longestBody = 8 << 20

  /// The handler of an operation for the table of routes.
  static func handler(_ operation: APIOperation) -> Handler {
    { visit in
      answering(visit) {
        let caller = try admit(operation, visit)
        let values = try parameters(operation, visit)
        let body = try body(operation, visit.request)
        return try operation.handler(
          APICall(visit: visit, caller: caller, body: body, values: values))
      }
    }
  }

  /// The answer below `/api/` where nothing is, or nothing for this method.
  static func missing(_ visit: Visit, allowed: [Method]? = nil) -> Response {
    answering(visit) {
      guard let allowed else { throw Refusal.notFound }
      let methods = allowed.map(\.description).joined(separator: ", ")
      throw APIProblem(
        .methodNotAllowed, "This address takes \(methods).", headers: ["Allow": methods])
    }
  }

  /// Whether the API answers for a path, also where it has nothing.
  static func isResponsible(for path: String) -> Bool {
    path == "/api" || path.hasPrefix("/api/")
  }

  private static func answering(_ visit: Visit, _ work: () throws -> Response) -> Response {
    var response: Response
    do {
      response = try work()
    } catch {
      response = problem(error, visit).response(to: visit.request)
    }
    if response.headers["Cache-Control"] == nil {
      response.headers.set("Cache-Control", "no-store")
    }
    response.headers.set("X-Robots-Tag", "noindex")
    return response
  }

  private static func problem(_ error: any Error, _ visit: Visit) -> APIProblem {
    if let problem = APIProblem(error) { return problem }
    visit.site.log(
      LogLine(.error, requestID: visit.request.id, "\(visit.request.method) failed: \(error)"))
    return APIProblem(.internalError, "The fault is ours and it has been written down.")
  }

  /// Who asks; throws when the operation is for others, or they ask too often.
  private static func admit(
    _ operation: APIOperation, _ visit: Visit
  ) throws -> APICall.Caller? {
    guard let scope = operation.scope else {
      try limit("address \(visit.request.remoteAddress)", visit)
      return nil
    }
    guard let caller = try caller(visit) else {
      try limit("address \(visit.request.remoteAddress)", visit)
      throw APIProblem(
        .unauthorized, "Send a token that stands, as 'Authorization: Bearer …'.",
        headers: ["WWW-Authenticate": "Bearer realm=\"api\""])
    }
    try limit("token \(caller.token.id.rawValue)", visit)
    guard caller.token.scopes.contains(scope), caller.account.mayAnywhere(scope.permission) else {
      throw APIProblem(
        .forbidden, "The token is not for '\(scope.rawValue)'.",
        headers: ["WWW-Authenticate": "Bearer error=\"insufficient_scope\""])
    }
    guard try !visit.site.lacksFactor(caller.account) else {
      throw APIProblem(.forbidden, "The token's owner has to set up a second factor first.")
    }
    return caller
  }

  private static func limit(_ caller: String, _ visit: Visit) throws {
    guard let seconds = visit.site.apiLimiter.take(caller, at: visit.now) else { return }
    throw APIProblem(
      .tooManyRequests, "Too many requests; wait \(seconds) s.",
      headers: ["Retry-After": String(seconds)])
  }

  private static func caller(_ visit: Visit) throws -> APICall.Caller? {
    let fields = visit.request.headers.values(of: "Authorization")
    guard fields.count == 1, let field = fields.first, field.lowercased().hasPrefix("bearer "),
      let token = AccessTokens.secret(in: field.dropFirst(7).drop { $0 == " " })
    else { return nil }
    let digest = token.digest.hexadecimal
    guard let found = try visit.site.accessTokens.use(digest, at: visit.now) else {
      visit.site.metTokens.forget(digest)
      return nil
    }
    visit.site.metTokens.note(digest)
    return APICall.Caller(token: found.token, account: found.owner)
  }

  /// The parameters by name; throws for those that are not declared, twice there or not as they
  /// should be.
  private static func parameters(
    _ operation: APIOperation, _ visit: Visit
  ) throws -> [String: String] {
    var values: [String: String] = [:]
    var faults: [Refusal.Fault] = []
    let query = visit.request.query.items
    for item in query {
      let isDeclared = operation.parameters.contains {
        $0.place == .query && $0.name == item.name
      }
      let count = query.count { $0.name == item.name }
      if !isDeclared || count > 1 {
        let message = isDeclared ? "is there \(count) times" : "there is no such parameter"
        faults.append(.init(field: String(item.name.prefix(100)), message: message))
      }
    }
    for parameter in operation.parameters {
      let given: String? =
        switch parameter.place {
        case .path: visit.capture(parameter.name)
        case .query: visit.request.query[parameter.name]
        case .header: visit.request.headers.joined(parameter.name)
        }
      guard let given else { continue }
      let value = parameter.shape.value(of: given)
      let found = parameter.shape.faults(of: value, at: parameter.name)
      if parameter.place == .path, !found.isEmpty { throw Refusal.notFound }
      faults += found
      values[parameter.name] = given
    }
    guard faults.isEmpty else {
      throw APIProblem(.badRequest, "Some parameters cannot be taken.", faults: faults)
    }
    return values
  }

  private static func body(_ operation: APIOperation, _ request: Request) throws -> JSON {
    // Pictures are read by what takes them in: they are too long to be held.
    guard case .json(let shape) = operation.body else { return .null }
    guard request.contentType?.essence == "application/json" else {
      throw APIProblem(.unsupportedMediaType, "The body has to be application/json.")
    }
    guard request.body.count <= longestBody else {
      throw APIProblem(.contentTooLarge, "The body has more than \(longestBody) bytes.")
    }
    let bytes: [UInt8]
    switch request.body {
    case .empty: bytes = []
    case .bytes(let content): bytes = content
    case .file(let file):
      bytes = FileManager.default.contents(atPath: file.path).map { Array($0) } ?? []
    }
    let json = try JSON(reading: bytes)
    let faults = shape.faults(of: json, at: "")
    guard faults.isEmpty else {
      throw APIProblem(.badRequest, "The body is not what it should be.", faults: faults)
    }
    return json
  }
}

extension Shape {
  /// A parameter's text as the value that its shape is about.
  fileprivate func value(of text: String) -> JSON {
    switch self {
    case .number:
      // As it is written, and nothing that a number could also be written as.
      guard let number = Int64(text), String(number) == text else { return .string(text) }
      return .int(number)
    default: return .string(text)
    }
  }
}

extension AccessTokens {
  /// What a token's text begins with, so that it is known when it lies about somewhere.
  static let prefix = "bsd_"

  /// The secret of a token's text; nil when it is none.
  static func secret(in text: Substring) -> Token? {
    guard text.hasPrefix(prefix) else { return nil }
    return Token(String(text.dropFirst(prefix.count)))
  }
}
