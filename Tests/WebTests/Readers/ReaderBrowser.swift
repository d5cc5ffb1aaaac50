import HTTP
import Support

@testable import Web

/// A reader's browser: it keeps the cookie that it is given.
final class ReaderBrowser {
  let site: TestSite
  var cookie: String?

  init(_ site: TestSite) {
    self.site = site
  }

  var headers: Headers { cookie.map { ["Cookie": "\(Readership.cookie)=\($0)"] } ?? [:] }

  func get(_ path: String, _ more: Headers = [:]) throws -> Response {
    var headers = headers
    for field in more.fields { headers.set(field.name, field.value) }
    return keep(try site.answer(.get, path, headers))
  }

  /// Sends a form; one of the reader's own carries their token.
  func post(
    _ path: String, _ form: Query, own: Bool = false, more: Headers = [:],
    origin: String? = TestSite.base
  ) throws -> Response {
    var form = form
    if own { form.add("token", try formToken()) }
    var headers = headers
    for field in more.fields { headers.set(field.name, field.value) }
    return keep(try site.post(path, form, origin: origin, more: headers))
  }

  func formToken() throws -> String {
    let known = try site.site.readership.reader(for: Request(.get, "/", headers: headers))
    return known?.formToken ?? ""
  }

  /// The text of the list.
  func list(_ query: String = "") throws -> String { try get("/saved\(query)").text }

  /// The marks of the entries on the list.
  func marks(_ query: String = "") throws -> [String] {
    try list(query).matches(of: /id="e-([a-z0-9]+)"/).map { String($0.output.1) }
  }

  private func keep(_ response: Response) -> Response {
    if let set = response.headers["Set-Cookie"], set.hasPrefix("\(Readership.cookie)=") {
      let value = set.drop { $0 != "=" }.dropFirst().prefix { $0 != ";" }
      cookie = value.isEmpty ? nil : String(value)
    }
    return response
  }
}
