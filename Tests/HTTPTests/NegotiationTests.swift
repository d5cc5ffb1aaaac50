import HTTP
import Testing

@Suite("Negotiation")
struct NegotiationTests {
  static func request(_ name: String, _ value: String?) -> Request {
    var headers = Headers()
    if let value { headers.add(name, value) }
    return Request(.get, "/", headers: headers)
  }

  @Test(
    "the best coding wins",
    arguments: [
      (nil, .identity), ("", .identity), ("gzip", .gzip), ("gzip, br", .brotli),
      ("gzip;q=1.0, br;q=0.5", .gzip), ("br;q=0, gzip;q=0", .identity), ("*", .brotli),
      ("*;q=0, gzip", .gzip), ("GZIP", .gzip), ("gzip;q=2", .identity), ("gzip;q=x", .identity),
      ("identity, gzip;q=0.5", .identity), ("deflate, zstd", .identity), ("gzip ; q=0.3", .gzip),
    ] as [(String?, ContentCoding)])
  func coding(field: String?, expected: ContentCoding) {
    let request = Self.request("Accept-Encoding", field)
    #expect(request.preferred(among: [.brotli, .gzip, .identity]) == expected)
  }

  @Test(
    "the best language wins",
    arguments: [
      (nil, nil), ("ar", "ar"), ("fr-CA, en;q=0.5", "fr"), ("de, es;q=0.4, en;q=0.8", "en"),
      ("en-GB", "en"), ("de", nil), ("ar;q=0, fr;q=0.1", "fr"), ("*", nil), ("AR-eg", "ar"),
    ] as [(String?, String?)])
  func language(field: String?, expected: String?) {
    let request = Self.request("Accept-Language", field)
    #expect(request.preferredLanguage(among: ["en", "ar", "fr", "es"]) == expected)
  }

  @Test(
    "the best type wins",
    arguments: [
      (nil, .html), ("application/json", .json), ("text/*", .html), ("*/*;q=0.1", .html),
      ("text/html;q=0.2, application/json;q=0.3", .json), ("image/png", nil),
      ("text/html;q=0, */*", .json),
    ] as [(String?, MediaType?)])
  func type(field: String?, expected: MediaType?) {
    let request = Self.request("Accept", field)
    #expect(request.preferred(among: [.html, .json]) == expected)
    #expect(request.accepts(.html) == (request.quality(of: .html) > 0))
  }

  @Test("a media type is read with its parameters")
  func mediaType() {
    let type = MediaType("Multipart/Form-Data; Boundary=\"a b\"; x=1")
    #expect(type?.essence == "multipart/form-data")
    #expect(type?.parameters == ["boundary": "a b", "x": "1"])
    #expect(type?.description == "multipart/form-data; boundary=\"a b\"; x=1")
    #expect(MediaType.html.description == "text/html; charset=utf-8")
    #expect(MediaType("text") == nil)
    #expect(MediaType("te xt/html") == nil)
    #expect(MediaType("/html") == nil)
  }
}
