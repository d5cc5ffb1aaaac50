import HTTP
import News

/// `GET /live?page=…`: a stream of events that tells the page's version, now and whenever it changes,
/// and of a story also that of the comments under it.
func openLive(_ visit: Visit) throws -> Response {
  guard let path = visit.request.query["page"], !path.isEmpty else {
    return plain("Say which page: /live?page= and its path.\n", .badRequest)
  }
  guard let topics = try LivePage(at: path, visit)?.topics() else {
    return plain("There is no page at this path that changes while it is read.\n", .notFound)
  }
  guard let stream = visit.site.live.subscribe(to: topics) else {
    var response = plain("Too many pages listen just now.\n", .unavailable)
    response.headers.set("Retry-After", "60")
    return response
  }
  return .stream(stream)
}

private func plain(_ text: String, _ status: Status) -> Response {
  .text(text, status: status, headers: ["Cache-Control": "no-store"])
}
