import Compression
import HTTP

extension Responder {
  /// What every answer gets on its way out: safety headers, a tag, an encoding; or a 304.
  func finish(_ response: Response, for request: Request) -> Response {
    var response = response.safe
    guard case .bytes(let bytes) = response.body else { return response.conditioned(by: request) }
    let coding = Encoding.coding(for: response, request)
    if Encoding.isCompressible(response) { response.headers.add("Vary", "Accept-Encoding") }
    if response.status == .ok, response.headers["ETag"] == nil {
      let tag = EntityTag(ContentHash.text(bytes) + Encoding.suffix(coding))
      response.headers.set("ETag", tag.description)
      // Asked before encoding: a 304 needs no bytes.
      let conditioned = response.conditioned(by: request)
      guard conditioned.status == .ok else { return conditioned }
    }
    if coding != .identity {
      response.headers.set("Content-Encoding", coding.rawValue)
      response.body = .bytes(Encoding.encode(bytes, coding))
    }
    return response
  }
}

extension Response {
  /// The answer with the headers that keep a page to what is served here.
  var safe: Response {
    var response = self
    for (name, value) in SafetyHeaders.all where response.headers[name] == nil {
      response.headers.set(name, value)
    }
    return response
  }
}
