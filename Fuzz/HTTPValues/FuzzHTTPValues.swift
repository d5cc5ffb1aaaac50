import HTTP

/// Feeds one input to the readers of targets, queries and field values.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzHTTPValues(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let text = String(decoding: bytes, as: UTF8.self)
  checkAddresses(text)
  checkFields(text)
  return 0
}

private func checkAddresses(_ text: String) {
  precondition(Percent.decode(Percent.encode(text)) == text, "encoding lost something")
  let query = Query(parsing: text)
  precondition(Query(parsing: query.description) == query, "a query changed")
  if let target = Target("/" + text) {
    precondition(!target.path.split(separator: "/").contains(".."), "a dot segment passed")
  }
}

private func checkFields(_ text: String) {
  var headers = Headers()
  for name in [
    "Accept", "Accept-Encoding", "Accept-Language", "Cookie", "If-None-Match", "If-Match",
    "If-Modified-Since", "If-Range", "Range", "Content-Type",
  ] {
    headers.add(name, text)
  }
  let request = Request(.get, "/", headers: headers, body: .bytes(Array(text.utf8)))
  _ = (request.form(), request.cookies, request.accepts(.html))
  _ = request.preferred(among: ContentCoding.allCases)
  _ = request.preferredLanguage(among: ["en", "ar"])
  let page = Response.text(
    "0123456789",
    headers: [
      "ETag": "\"a\"", "Last-Modified": "Sun, 06 Nov 1994 08:49:37 GMT", "Accept-Ranges": "bytes",
    ])
  let answer = page.conditioned(by: request)
  precondition([200, 206, 304, 412, 416].contains(answer.status.code))
  if let tag = EntityTag(parsing: text) {
    precondition(EntityTag(parsing: tag.description) == tag, "a tag changed")
  }
}
