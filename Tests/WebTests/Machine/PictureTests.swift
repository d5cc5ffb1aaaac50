import Database
import HTTP
import News
import Support
import Testing
import Web

@Suite("Pictures") struct PictureTests {
  private static let digest = TestSite.picture.digest

  @Test(
    "nothing but the name of a rendition is looked for",
    arguments: [
      "\(digest)-640.jpg", "\(digest)-320.webp", "\(digest)-320.png", "\(digest)-320",
      "\(digest)-+320.jpg", "\(digest)--320.jpg", "\(digest)-0320.jpg", "\(digest)-320.jpg.jpg",
      "\(digest.uppercased())-320.jpg", "\(digest)-320.JPG", "\(digest.dropLast())-320.jpg",
      "\(digest)0-320.jpg", "\(digest)-999999.jpg", "\(digest)-.jpg", "-320.jpg", ".jpg", "none",
      "\(digest)-320.jpg%20", "0a", "\(digest)-%D9%A3%D9%A2%D9%A0.jpg",
    ])
  func noName(_ name: String) throws {
    try TestSite.with { site in
      try site.fill()
      #expect(try site.answer(.get, "/pictures/\(name)").status == .notFound)
    }
  }

  @Test(
    "a path does not lead out of the folder",
    arguments: [
      "../test.db", "%2e%2e/test.db", "..%2ftest.db", "%2e%2e%2ftest.db", "..", ".",
      "0a/../\(digest)-320.jpg", "0a/\(digest)-320.jpg", "%00", "\(digest)-320.jpg%00",
    ])
  func path(_ path: String) throws {
    try TestSite.with { site in
      try site.fill()
      do {
        #expect(try site.answer(.get, "/pictures/\(path)").status == .notFound)
      } catch is TestSite.RefusedTarget {
        // The server refuses it before the site sees it, which is as good.
      }
      let response = site.responder.respond(to: Request(.get, "/pictures/" + path))
      #expect(response.status == .notFound)
    }
  }

  @Test("a rendition is a file that may be kept for ever and asked for in parts")
  func file() throws {
    try TestSite.with { site in
      try site.fill()
      let path = "/pictures/\(Self.digest)-320.jpg"
      let whole = try site.answer(.get, path)
      #expect(whole.headers["Cache-Control"] == "public, max-age=31536000, immutable")
      #expect(whole.headers["Accept-Ranges"] == "bytes")
      guard case .file(let name, 0, TestSite.pictureBytes.count) = whole.body else {
        Issue.record("the file is not served as one: \(whole.body)")
        return
      }
      #expect(name == "\(site.pictures)/0a/\(Self.digest)-320.jpg")
      let part = try site.answer(.get, path, ["Range": "bytes=10-19"])
      #expect(part.status == .partialContent)
      #expect(part.headers["Content-Range"] == "bytes 10-19/\(TestSite.pictureBytes.count)")
      guard case .file(name, 10, 10) = part.body else {
        Issue.record("not the part asked for: \(part.body)")
        return
      }
      let beyond = try site.answer(.get, path, ["Range": "bytes=9999-"])
      #expect(beyond.status == .rangeNotSatisfiable)
      let tag = try #require(whole.headers["ETag"])
      #expect(try site.answer(.get, path, ["If-None-Match": tag]).status == .notModified)
    }
  }

  @Test("the style sheet and the icon stand under names that change with them")
  func assets() throws {
    try TestSite.with { site in
      try site.fill()
      let page = try Document(site.answer(.get, "/"))
      let assets = Set(page.tags.filter { $0.name == "link" }.compactMap { $0.attributes["href"] })
        .filter { $0.hasPrefix("/assets/") }
      #expect(assets.count == 2)
      for asset in assets {
        let response = try site.answer(.get, asset)
        #expect(response.status == .ok)
        #expect(response.headers["Cache-Control"] == "public, max-age=31536000, immutable")
        #expect(["text/css", "image/svg+xml"].contains(response.type))
      }
      let icon = try site.end(of: "/favicon.ico")
      #expect(assets.contains(icon.path))
    }
  }

  @Test("a picture whose licence has ended is given to the desk alone")
  func withdrawn() throws {
    try TestSite.with { site in
      try site.fill()
      let path = "/pictures/\(Self.digest)-320.jpg"
      #expect(try site.answer(.get, path).status == .ok)
      try site.newsroom.pool.write { db in
        _ = try db.run("UPDATE picture SET withdrawn = 1 WHERE digest = \(Self.digest)")
      }
      #expect(try site.answer(.get, path).status == .gone)
      #expect(try site.answer(.get, path, site.signIn().headers).status == .ok)
    }
  }
}
