import HTTP
import Support
import Testing

@Suite("Safety") struct SafetyTests {
  /// Addresses that between them give every kind of answer.
  static let paths =
    RouteTests.edition.map(\.path) + RouteTests.site.map(\.path) + [
      "/none", "/world", "/world/2026/11/24/withdrawn", "/favicon.ico", "/metrics", "/ar/",
      "/search?q=nothing-at-all&from=x", "/pictures/none.jpg",
    ]

  private static let ways: [(Method, Headers)] = [
    (.get, [:]), (.post, [:]), (.get, ["If-None-Match": "*"]),
  ]

  private let wanted = [
    "Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy",
    "Cross-Origin-Opener-Policy",
  ]

  @Test("every answer carries the safety headers, errors too")
  func headers() throws {
    try TestSite.with { site in
      try site.fill()
      for path in Self.paths {
        for (method, extra) in Self.ways {
          let response = try site.answer(method, path, extra)
          // Who has a page already has its headers too (RFC 9110 section 15.4.5).
          guard response.status != .notModified else { continue }
          for name in wanted {
            #expect(response.headers.values(of: name).count == 1, "\(method) \(path): \(name)")
          }
        }
      }
    }
  }

  @Test("the policy opens nothing unsafe and nothing elsewhere")
  func policy() throws {
    try TestSite.with { site in
      try site.fill()
      let policy = try #require(try site.answer(.get, "/").headers["Content-Security-Policy"])
      #expect(policy.hasPrefix("default-src 'none'"))
      let sources = policy.split(separator: ";").flatMap { $0.split(separator: " ").dropFirst() }
      #expect(Set(sources) == ["'none'", "'self'"])
      #expect(policy.contains("frame-ancestors 'none'"))
      #expect(policy.contains("script-src 'self';") && policy.contains("connect-src 'self';"))
    }
  }

  @Test("no page has a script or a style of its own within, or asks anything of others")
  func pages() throws {
    try TestSite.with { site in
      try site.fill()
      for path in Self.paths + Self.paths.filter({ $0.hasPrefix("/2026") }).map({ "/ar" + $0 }) {
        let response = try site.answer(.get, path)
        guard response.type == "text/html" else { continue }
        for tag in try Document(response).tags {
          let names = tag.attributes.keys
          #expect(!names.contains("style"), "\(path)")
          #expect(!names.contains { $0.hasPrefix("on") }, "\(path)")
          #expect(!["style", "iframe", "object", "embed", "base"].contains(tag.name), "\(path)")
          if tag.name == "script", tag.attributes["src"] == nil {
            #expect(tag.attributes["type"] == "application/ld+json", "\(path)")
          }
          if tag.name == "a" { continue }
          for name in [
            "src", "srcset", "href", "action", "poster", "data", "data-live", "data-ages",
          ] {
            let address = tag.attributes[name] ?? "/"
            let isHere = address.hasPrefix("/") && !address.hasPrefix("//")
            #expect(isHere || address.hasPrefix(TestSite.base + "/"), "\(path): \(address)")
          }
        }
      }
    }
  }
}
