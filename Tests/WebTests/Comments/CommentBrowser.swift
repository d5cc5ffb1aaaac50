import HTTP
import Support
import Testing

@testable import Web

/// A browser of a reader: it keeps its cookie.
final class CommentBrowser {
  let site: TestSite
  let address: String
  var cookie: String?

  init(_ site: TestSite, from address: String = "198.51.100.4") {
    self.site = site
    self.address = address
  }

  private var headers: Headers { cookie.map { ["Cookie": $0] } ?? [:] }

  func get(_ path: String) throws -> Response {
    try site.answer(.get, path, headers, from: address)
  }

  /// Sends a form, and takes the cookie that comes with the answer.
  @discardableResult
  func post(
    _ path: String, _ form: Query, origin: String? = TestSite.base, referer: String? = nil
  ) throws -> Response {
    var headers = headers
    if let origin { headers.set("Origin", origin) }
    if let referer { headers.set("Referer", referer) }
    headers.set("Content-Type", "application/x-www-form-urlencoded")
    var request = try #require(
      Request(
        .post, target: path, headers: headers, body: .bytes(Array(form.description.utf8))))
    request.remoteAddress = address
    request.id = "request-7"
    let response = site.responder.respond(to: request).made
    if let set = response.headers["Set-Cookie"] { cookie = String(set.prefix { $0 != ";" }) }
    return response
  }

  /// Comments, and returns the path of the comment.
  @discardableResult
  func comment(_ text: String, _ name: String = "Ana Soto", answers: String? = nil) throws -> String
  {
    var form: Query = ["name": name, "text": text, "act": "post"]
    if let answers { form.add("answers", answers) }
    let response = try post(CommentingTests.story + "/comments", form)
    try #require(response.status == .seeOther, "\(response.status): \(response.text.suffix(3000))")
    return String((response.location ?? "").prefix { $0 != "?" })
  }

  /// The token that forms on a page of one's own carry.
  func token(_ path: String) throws -> String {
    let page = try get(path).text
    return String(try #require(page.firstMatch(of: /name="token" value="([^"]+)"/)).1)
  }
}

extension String {
  /// What stands for the comment in its address.
  var mark: String { split(separator: "/").last.map(String.init) ?? "" }
}
