import Database
import HTTP
import Stores
import Support
import Testing
import Text
import Times

@testable import Web

@Suite("Failures") struct FailureTests {
  @Test(
    "a broken database gives a page with the request's number and no word of the error",
    arguments: Databases.available, ["/", "/world/2026/10/15/talks", "/latest", "/feed.rss"])
  func broken(_ kind: Databases.Kind, _ path: String) throws {
    try TestSite.with(kind) { site in
      try site.fill()
      let bytes = try site.answer(.get, "/about").bytes
      try site.newsroom.pool.write { db in
        try db.run("ALTER TABLE story RENAME TO secret_name")
      }
      let response = try site.answer(.get, path)
      #expect(response.status == .internalError)
      #expect(response.headers["Cache-Control"] == "no-store")
      #expect(response.headers["ETag"] == nil)
      #expect(response.text.contains("request-7"))
      for word in ["story", "SELECT", "table", "SQL"] {
        #expect(!response.text.contains("no such \(word)") && !response.text.contains("\(word):"))
      }
      #expect(site.log.lines.map(\.level) == [.error])
      #expect(site.log.lines.map(\.requestID) == ["request-7"])
      #expect(site.log.lines.allSatisfy { !$0.message.contains("192.0.2.7") })
      #expect(try site.answer(.get, "/about").bytes == bytes, "the rest of the site goes on")
    }
  }

  @Test("what fails while the page of the failure is made is told once", arguments: ["/", "/none"])
  func brokenTwice(_ path: String) throws {
    try TestSite.with { site in
      try site.fill()
      try site.newsroom.pool.write { db in
        try db.run("ALTER TABLE section RENAME TO secret_name")
      }
      let response = try site.answer(.get, path)
      #expect([.internalError, .unavailable].contains(response.status))
      #expect(response.text.contains("request-7"))
      #expect(!response.text.contains("secret_name") && !response.text.contains("section"))
      #expect(site.log.lines.count == 1)
    }
  }

  @Test("a site whose database is closed says so and is still alive")
  func closed() throws {
    try TestSite.with { site in
      try site.fill()
      try site.newsroom.pool.write { db in
        try db.run("ALTER TABLE edition RENAME TO secret_name")
      }
      for path in ["/", "/readyz", "/none"] {
        let response = try site.answer(.get, path)
        #expect(response.status == .unavailable, "\(path)")
        #expect(response.headers["Retry-After"] != nil)
        #expect(response.text.contains("request-7"))
      }
      #expect(try site.answer(.get, "/healthz").status == .ok)
      #expect(try site.answer(.get, "/metrics", from: "127.0.0.1").status == .ok)
    }
  }

  @Test("a site without an edition says what to do", arguments: Databases.available)
  func empty(_ kind: Databases.Kind) throws {
    try Databases.with(kind) { pool in
      try Schema.prepare(pool)
      let responder = try Responder(
        Site(
          pool: pool, signal: WatchfulSignal(),
          settings: SiteSettings(base: nil, version: "1.0", pictures: "/nowhere"),
          languages: .builtIn, clock: { Instant(seconds: 0) }, log: { _ in }))
      for path in ["/", "/latest", "/robots.txt", "/readyz", "/none"] {
        let response = responder.respond(to: Request(.get, path))
        #expect(response.status == .unavailable, "\(path)")
        #expect(response.text.contains("no edition yet"), "\(path)")
        #expect(response.headers["Content-Security-Policy"] != nil)
      }
      #expect(responder.respond(to: Request(.get, "/healthz")).status == .ok)
    }
  }
}
