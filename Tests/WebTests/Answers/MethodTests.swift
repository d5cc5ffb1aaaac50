import HTTP
import Support
import Testing

@Suite("Methods") struct MethodTests {
  static let paths = [
    "/", "/latest", "/world/2026/10/15/talks", "/none", "/feed.rss", "/robots.txt",
  ]

  @Test("HEAD answers as GET does", arguments: paths)
  func head(_ path: String) throws {
    try TestSite.with { site in
      try site.fill()
      let (head, get) = (try site.answer(.head, path), try site.answer(.get, path))
      #expect(head.status == get.status)
      #expect(head.headers == get.headers)
      #expect(head.body.count == get.body.count, "the server needs the length")
    }
  }

  @Test(
    "other methods are refused with those that there are",
    arguments: [Method.post, .put, .delete, .options, .patch, .other("BREW"), .other("get")])
  func others(_ method: Method) throws {
    try TestSite.with { site in
      try site.fill()
      for path in ["/", "/world/", "/ar/latest", "/world/2026/10/15/talks", "/robots.txt"] {
        let response = try site.answer(method, path)
        #expect(response.status == .methodNotAllowed, "\(path)")
        #expect(response.headers["Allow"] == "GET, HEAD", "\(path)")
        #expect(response.type == "text/html")
      }
      #expect(try site.answer(method, "/none/none/none").status == .notFound)
    }
  }
}
