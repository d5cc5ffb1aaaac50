import HTTP
import Markup
import News

/// One thing that the API does: what routes, checks, and describes itself.
struct APIOperation: Sendable {
  /// Answers a request that was found to be in order.
  typealias Handler = @Sendable (APICall) throws -> Response

  /// The method.
  let method: Method
  /// The path behind `/api/v1`, with captures in braces.
  let path: String
  /// Its name in the description.
  let name: String
  /// What it does, as a sentence in English.
  let summary: String
  /// What a token must be for; nil for what everybody may see.
  let scope: AccessToken.Scope?
  /// What stands in the path, the query and the header fields.
  let parameters: [Parameter]
  /// What the body is; nil for none.
  let body: Body?
  /// The status of success, and what is answered then; nil for nothing.
  let success: (status: Status, shape: Shape?)
  /// The status of success where there was nothing left to do; nil when it is always the same.
  let otherSuccess: Status?
  /// The statuses of refusals that are its own, besides those of every operation.
  let refusals: [Status]
  /// What does it.
  let handler: Handler

  init(
    _ method: Method, _ path: String, _ name: String, _ summary: String,
    scope: AccessToken.Scope?, _ parameters: [Parameter] = [], body: Shape? = nil,
    takesPicture: Bool = false, gives shape: Shape?, status: Status = .ok,
    otherStatus: Status? = nil, refusals: [Status] = [], _ handler: @escaping Handler
  ) {
    self.method = method
    self.path = path
    self.name = name
    self.summary = summary
    self.scope = scope
    self.parameters = parameters
    self.body = takesPicture ? .picture : body.map(Body.json)
    success = (status, shape)
    otherSuccess = otherStatus
    self.refusals = refusals
    self.handler = handler
  }

  /// What comes as the body.
  enum Body: Sendable {
    /// JSON of a shape.
    case json(Shape)
    /// A picture: as it is, or as the one file of a form.
    case picture
  }

  /// Something that stands outside of the body.
  struct Parameter: Sendable {
    /// Where it stands.
    enum Place: String, Sendable {
      case path
      case query
      case header
    }

    let place: Place
    let name: String
    let shape: Shape
    let help: String

    init(_ place: Place, _ name: String, _ shape: Shape, _ help: String) {
      self.place = place
      self.name = name
      self.shape = shape
      self.help = help
    }
  }

  /// Every status that it may answer with and that is a refusal, in order.
  var allRefusals: [Status] {
    var codes: Set<Int> = [400, 429, 500, 503]
    codes.formUnion(refusals.map(\.code))
    if scope != nil { codes.formUnion([401, 403]) }
    if body != nil { codes.formUnion([413, 415, 422]) }
    if parameters.contains(where: { $0.place == .path }) { codes.insert(404) }
    return codes.sorted().map { Status($0) }
  }
}
