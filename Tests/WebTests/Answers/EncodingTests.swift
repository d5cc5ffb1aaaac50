import News
import Compression
import HTTP
import Support
import Testing

@Suite("Encodings") struct EncodingTests {
  @Test(
    "an encoded page is the same page",
    arguments: ["/", "/ar/", "/latest", "/none", "/feed.json", "/sitemap/en/2026-11.xml"])
  func same(_ path: String) throws {
    try TestSite.with { site in
      try site.fill()
      let plain = try site.answer(.get, path)
      let gzipped = try site.answer(.get, path, ["Accept-Encoding": "gzip"])
      let brotlied = try site.answer(.get, path, ["Accept-Encoding": "br"])
      #expect(plain.headers["Content-Encoding"] == nil)
      #expect(gzipped.headers["Content-Encoding"] == "gzip")
      #expect(brotlied.headers["Content-Encoding"] == "br")
      #expect(try gunzip(gzipped.bytes) == plain.bytes)
      #expect(try unbrotli(brotlied.bytes) == plain.bytes)
      for response in [plain, gzipped, brotlied] {
        // Pages with holes that may be kept are another for whoever is known.
        let isKept = plain.status == .ok && plain.type == "text/html"
        #expect(response.headers["Vary"] == "Accept-Encoding" + (isKept ? ", Cookie" : ""))
      }
      #expect(gzipped.bytes.count < plain.bytes.count)
    }
  }

  @Test(
    "the reader's wish is followed",
    arguments: [
      ("br;q=0.5, gzip", "gzip"), ("br, gzip;q=0.5", "br"), ("br", "br"), ("*", "gzip"),
      ("gzip;q=0, br;q=0", nil), ("identity, gzip;q=0.5", nil), ("br, gzip", "gzip"),
      ("deflate", nil), ("x-gzip", nil), ("GZIP", "gzip"),
    ] as [(String, String?)])
  func wish(_ wish: String, _ coding: String?) throws {
    try TestSite.with { site in
      try site.fill()
      let response = try site.answer(.get, "/", ["Accept-Encoding": wish])
      #expect(response.headers["Content-Encoding"] == coding)
    }
  }

  @Test("what is too short and what does not shrink stays as it is")
  func plain() throws {
    try TestSite.with { site in
      try site.fill()
      for path in ["/healthz", "/pictures/\(TestSite.picture.digest)-320.jpg"] {
        let response = try site.answer(.get, path, ["Accept-Encoding": "gzip, br"])
        #expect(response.headers["Content-Encoding"] == nil)
      }
    }
  }
}
