import HTTP
import Stores
import Support
import Testing

@Suite("Conditional requests") struct ConditionalTests {
  static let codings = ["gzip", "br", "identity"]
  static let paths = ["/", "/world/2026/10/15/talks", "/ar/", "/feed.atom"]

  @Test("what a reader has already is not sent again", arguments: paths, codings)
  func notModified(_ path: String, _ coding: String) throws {
    try TestSite.with { site in
      try site.fill()
      let first = try site.answer(.get, path, ["Accept-Encoding": coding])
      let tag = try #require(first.headers["ETag"])
      for given in [tag, "W/\(tag)", "\"other\", \(tag)", "*"] {
        let again = try site.answer(
          .get, path, ["Accept-Encoding": coding, "If-None-Match": given])
        #expect(again.status == .notModified, "\(given)")
        #expect(again.bytes.isEmpty)
        // Meanwhile there may be smaller bytes, with a tag of their own.
        #expect(given == "*" || again.headers["ETag"] == tag)
        #expect(again.headers["Vary"] == first.headers["Vary"])
        #expect(again.headers["Cache-Control"] == first.headers["Cache-Control"])
        #expect(again.headers["Content-Encoding"] == nil)
      }
    }
  }

  @Test("each encoding has a tag of its own", arguments: paths)
  func tags(_ path: String) throws {
    try TestSite.with { site in
      try site.fill()
      let tags = try Self.codings.compactMap {
        try site.answer(.get, path, ["Accept-Encoding": $0]).headers["ETag"]
      }
      #expect(Set(tags).count == Self.codings.count)
      let again = try site.answer(
        .get, path, ["Accept-Encoding": "br", "If-None-Match": tags[0]])
      #expect(again.status == .ok, "the tag of gzip is not that of brotli")
    }
  }

  @Test("a page that changed has another tag, and one that did not has the same")
  func change() throws {
    try TestSite.with { site in
      try site.fill()
      let before = try site.answer(.get, "/").headers["ETag"]
      #expect(try site.answer(.get, "/").headers["ETag"] == before)
      try site.newsroom.publish(site.newsroom.draft("News"))
      #expect(try site.answer(.get, "/").headers["ETag"] != before)
    }
  }

  @Test(
    "conditions that are none do no harm",
    arguments: [
      ("If-None-Match", ""), ("If-None-Match", "none"), ("If-None-Match", "\""),
      ("If-None-Match", ",,,"), ("If-None-Match", "\"a"), ("If-None-Match", "W/"),
      ("If-None-Match", String(repeating: "\"a\",", count: 5000)),
      ("If-Modified-Since", "yesterday"), ("If-Modified-Since", ""), ("If-Range", "\""),
      ("Range", "bytes=0-10"), ("Range", "bytes=9-1"), ("Range", "lines=1"),
      ("Accept-Encoding", ""), ("Accept-Encoding", "gzip;q=x"), ("Accept-Encoding", ";;,,"),
      ("Accept-Encoding", "br;q=0, gzip;q=0"), ("Accept-Encoding", "\u{E9}"),
    ])
  func malformed(_ name: String, _ value: String) throws {
    try TestSite.with { site in
      try site.fill()
      var headers = Headers()
      headers.add(name, value)
      let response = try site.answer(.get, "/about", headers)
      #expect(response.status == .ok)
      #expect(response.text.contains("<h1>"))
    }
  }

  @Test("a tag that did not fit lets the request fail")
  func ifMatch() throws {
    try TestSite.with { site in
      try site.fill()
      let response = try site.answer(.get, "/", ["If-Match": "\"other\""])
      #expect(response.status == .preconditionFailed)
    }
  }
}
