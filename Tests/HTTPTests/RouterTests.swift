import HTTP
import Testing

@Suite("Router")
struct RouterTests {
  static let lines: [(Method, String)] = [
    (.get, "/"), (.get, "/latest"), (.post, "/latest"), (.get, "/by/{slug}"),
    (.get, "/{section}/"), (.get, "/{section}/feed.rss"), (.get, "/{yyyy:digits4}/"),
    (.get, "/{yyyy:digits4}/{mm:digits2}/"), (.put, "/by/{slug}"),
    (.get, "/{section}/{yyyy:digits4}/{mm:digits2}/{dd:digits2}/{slug}"),
    (.get, "/{edition:edition}/{section}/"), (.get, "/sitemap-{page:digits2}.xml"),
    (.get, "/assets/{path...}"), (.delete, "/only"), (.head, "/own-head"), (.get, "/own-head"),
  ]

  static func router() throws -> Router<String> {
    try Router(
      lines.map { Route($0, $1, "\($0) \($1)") },
      constraints: [
        "digits4": { $0.utf8.count == 4 && $0.utf8.allSatisfy { (48...57).contains($0) } },
        "digits2": { $0.utf8.count == 2 && $0.utf8.allSatisfy { (48...57).contains($0) } },
        "edition": { ["ar", "fr"].contains($0) },
      ])
  }

  @Test(
    "an address finds its line",
    arguments: [
      ("/", "GET /", [:]), ("/latest", "GET /latest", [:]),
      ("/by/ann", "GET /by/{slug}", ["slug": "ann"]),
      ("/world/", "GET /{section}/", ["section": "world"]),
      ("/by/", "GET /{section}/", ["section": "by"]),
      ("/2024/", "GET /{yyyy:digits4}/", ["yyyy": "2024"]),
      ("/20245/", "GET /{section}/", ["section": "20245"]),
      ("/2024/05/", "GET /{yyyy:digits4}/{mm:digits2}/", ["yyyy": "2024", "mm": "05"]),
      ("/ar/world/", "GET /{edition:edition}/{section}/", ["edition": "ar", "section": "world"]),
      (
        "/by/2024/05/06/talks",
        "GET /{section}/{yyyy:digits4}/{mm:digits2}/{dd:digits2}/{slug}",
        ["section": "by", "yyyy": "2024", "mm": "05", "dd": "06", "slug": "talks"]
      ),
      ("/sitemap-07.xml", "GET /sitemap-{page:digits2}.xml", ["page": "07"]),
      ("/assets/a/b.css", "GET /assets/{path...}", ["path": "a/b.css"]),
      ("/أخبار/", "GET /{section}/", ["section": "أخبار"]),
    ] as [(String, String, [String: String])])
  func found(path: String, line: String, captures: [String: String]) throws {
    for method in [Method.get, .head] {
      guard case .found(let route, let found) = try Self.router().match(method, path) else {
        Issue.record("nothing answers \(path)")
        return
      }
      #expect(route.handler == line)
      for (name, value) in captures {
        #expect(found[name] == value)
      }
      #expect(found["other"] == nil)
    }
  }

  @Test(
    "an address of no line finds nothing",
    arguments: [
      "", "latest", "/latest/x", "/nothing", "//", "/world/feed.atom", "/de/world/", "/assets",
      "/sitemap-7.xml", "/sitemap-.xml", "/world/2024/5/6/x", "/by/ann/",
    ])
  func none(path: String) throws {
    guard case .none = try Self.router().match(.get, path) else {
      Issue.record("something answers \(path)")
      return
    }
  }

  @Test(
    "an address of other methods names them",
    arguments: [
      (Method.post, "/by/ann", "GET HEAD PUT"), (.get, "/only", "DELETE"),
      (.delete, "/latest", "GET HEAD POST"),
    ])
  func methods(method: Method, path: String, allowed: String) throws {
    guard case .methodNotAllowed(let methods) = try Self.router().match(method, path) else {
      Issue.record("\(method) \(path) is not refused")
      return
    }
    #expect(methods.map(\.description).joined(separator: " ") == allowed)
  }

  @Test("a HEAD of its own beats GET")
  func head() throws {
    guard case .found(let route, _) = try Self.router().match(.head, "/own-head") else {
      Issue.record("nothing answers")
      return
    }
    #expect(route.method == .head)
  }

  @Test("the table can be read back")
  func listing() throws {
    #expect(try Self.router().routes.map(\.pattern) == Self.lines.map(\.1))
  }

  @Test(
    "a table that cannot work is refused",
    arguments: [
      ("latest", .malformedPattern), ("/{a", .malformedPattern), ("/a}", .malformedPattern),
      ("/{}", .malformedPattern), ("/{a}{b}", .malformedPattern), ("/{a:}", .malformedPattern),
      ("/{a...}/b", .malformedPattern), ("/x{a...}", .malformedPattern),
      ("/{a:digits9}", .unknownConstraint("digits9")), ("/taken/{b}", .duplicate),
    ] as [(String, RouterError.Reason)])
  func refused(pattern: String, reason: RouterError.Reason) {
    let error = #expect(throws: RouterError.self) {
      try Router([Route(.get, "/taken/{a}", 1), Route(.get, pattern, 2)])
    }
    #expect(error?.reason == reason)
    #expect(error?.description.contains("route \(pattern):") ?? false)
  }
}
