import Compression
import Foundation
import HTTP
import News
import Stores
import Support
import Testing
import Times

@testable import Web

@Suite("What readers take along and bring in") struct ReaderFileTests {
  private static let story = "/world/2026/10/15/talks"

  private static func form(_ file: [UInt8], _ token: String?) -> [UInt8] {
    var text = ""
    if let token {
      text += "--b\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n\(token)\r\n"
    }
    text += """
      --b\r\nContent-Disposition: form-data; name="file"; filename="b.html"\r\n\
      Content-Type: text/html\r\n\r\n
      """
    return Array(text.utf8) + file + Array("\r\n--b--\r\n".utf8)
  }

  private static func bring(
    _ file: String, _ browser: ReaderBrowser, token: String? = nil,
    origin: String? = TestSite.base
  ) throws -> Response {
    try bring(Array(file.utf8), browser, token: token, origin: origin)
  }

  private static func bring(
    _ file: [UInt8], _ browser: ReaderBrowser, token: String? = nil,
    origin: String? = TestSite.base
  ) throws -> Response {
    var headers = browser.headers
    headers.set("Content-Type", "multipart/form-data; boundary=b")
    headers.set("Host", "lantern.example")
    if let origin { headers.set("Origin", origin) }
    let own = try token ?? (browser.cookie == nil ? nil : browser.formToken())
    let request = try #require(
      Request(.post, target: "/saved/import", headers: headers, body: .bytes(form(file, own))))
    let response = browser.site.responder.respond(to: request)
    if let set = response.headers["Set-Cookie"] {
      browser.cookie = String(set.drop { $0 != "=" }.dropFirst().prefix { $0 != ";" })
    }
    return response
  }

  @Test("an archive with lists of bookmarks in it is read, whatever stands beside them")
  func archive() throws {
    try TestSite.with { site in
      try site.fill()
      let browser = ReaderBrowser(site)
      let lists = (0..<2).map { number in
        """
        title,url,time_added,tags,status
        Page \(number),https://example.org/\(number),1700000000,,unread
        Talks,\(TestSite.base)\(Self.story),1700000000,,archive

        """
      }
      let files = [
        ZipEntry("part_000000.csv", Array(lists[0].utf8)),
        ZipEntry("part_000001.CSV", Array(lists[1].utf8)),
        ZipEntry("annotations/part_000000.json", Array("{}".utf8)),
        ZipEntry("collections/one.csv", Array("name,colour\nA,b\n".utf8)),
      ]
      let report = try Self.bring(try #require(zip(files)), browser)
      #expect(report.status == .ok)
      #expect(report.text.contains("1 story of this paper is on your list now."))
      #expect(report.text.contains("2 pages elsewhere are on your list as links."))
      #expect(try browser.list().contains("https://example.org/1"))
      for (archive, words) in [
        (try #require(zip(Array(files[2...]))), "no archive (ZIP) with one"),
        (Array(try #require(zip(files)).dropLast(30)), "did not arrive whole"),
        (
          try #require(
            zip([ZipEntry("a.csv", [UInt8](repeating: 0x20, count: 25 << 20))])),
          "larger than 24 MB"
        ),
      ] {
        let refused = try Self.bring(archive, browser)
        #expect(refused.status == .unprocessable && refused.text.contains(words), "\(words)")
      }
    }
  }

  @Test("bookmarks become saved stories and links, and the report tells what came of each")
  func bookmarks() throws {
    try TestSite.with { site in
      try site.fill()
      let browser = ReaderBrowser(site)
      let base = TestSite.base
      let answer = try Self.bring(
        """
        <!DOCTYPE NETSCAPE-Bookmark-file-1>
        <DL><DT><A HREF="\(base)\(Self.story)?utm=x#top" ADD_DATE="1790000000" TAGS="sea">T</A><DD>Mine
        <DT><A HREF="https://example.org/a" ADD_DATE="1600000000">Else &amp; where</A>
        <DT><A HREF="\(base)/world/2026/10/15/none">Gone</A>
        <DT><A HREF="javascript:alert(1)">Bad</A>
        <DT><A HREF="https://example.org/a">Twice</A></DL>
        """, browser)
      #expect(answer.status == .ok)
      let report = answer.text
      #expect(report.contains("1 story of this paper"))
      #expect(report.contains("1 page elsewhere"))
      #expect(report.contains("1 was on your list already"))
      #expect(report.contains("/world/2026/10/15/none"))
      #expect(report.contains("javascript:alert(1)"))
      let list = try browser.list()
      #expect(list.contains("Mine<br/>#sea"))
      #expect(list.contains("href=\"https://example.org/a\""))
      #expect(list.contains("Else &amp; where"))
      #expect(!list.contains("href=\"javascript"))
    }
  }

  @Test(
    "bad files are refused in words, and nothing is begun for them",
    arguments: ["", "hello", "<html>No links</html>", "title,url\n\"x"])
  func bad(_ file: String) throws {
    try TestSite.with { site in
      try site.fill()
      let browser = ReaderBrowser(site)
      let answer = try Self.bring(file, browser)
      #expect(answer.status == .unprocessable)
      #expect(answer.text.contains("class=\"fault\""))
      #expect(browser.cookie == nil)
      #expect(
        try Self.bring(file, browser, origin: "https://elsewhere.example").status == .forbidden)
      _ = try browser.post("/saved", ["save": Self.story])
      #expect(
        try Self.bring("<a href=https://x.example/>", browser, token: "no").status == .forbidden)
    }
  }

  @Test("a file of which nothing can be kept begins no list")
  func nothingToKeep() throws {
    try TestSite.with { site in
      try site.fill()
      let browser = ReaderBrowser(site)
      let answer = try Self.bring(
        "<dl><a href=\"x:y\">x</a><a href=\"\(TestSite.base)/none\">y</a></dl>", browser)
      #expect(answer.status == .ok && answer.text.contains("x:y"))
      #expect(browser.cookie == nil)
    }
  }

  @Test("every export holds the list, and comes back in without loss")
  func exports() throws {
    try TestSite.with { site in
      try site.fill()
      let browser = ReaderBrowser(site)
      #expect(try browser.get("/saved/export.json").status == .notFound)
      _ = try browser.post("/saved", ["save": Self.story])
      let mark = try browser.marks()[0]
      _ = try browser.post(
        "/saved/change", ["entry": mark, "act": "note", "note": "=SUM(A1), \"so\""], own: true)
      _ = try browser.post("/saved/change", ["entry": mark, "act": "read"], own: true)
      let address = "\(TestSite.base)\(Self.story)"
      for (format, type) in [
        ("html", "text/html"), ("csv", "text/csv"), ("json", "application/json"),
        ("epub", "application/epub+zip"),
      ] {
        let file = try browser.get("/saved/export.\(format)")
        #expect(file.status == .ok && file.type == type)
        #expect(file.headers["Content-Disposition"]?.hasPrefix("attachment") == true)
        #expect(file.headers["Cache-Control"] == "no-store")
        guard format != "epub" else { continue }
        #expect(file.text.contains(address))
        guard format != "json" else { continue }
        let other = ReaderBrowser(site)
        #expect(try Self.bring(file.text, other).status == .ok)
        let list = try other.list("?show=read")
        #expect(list.contains("Talks in en") && list.contains("SUM(A1)"), "\(format)")
      }
      _ = try browser.post("/saved/change", ["entry": mark, "act": "archive"], own: true)
      for format in ["html", "csv"] {
        let other = ReaderBrowser(site)
        _ = try Self.bring(browser.get("/saved/export.\(format)").text, other)
        let archive = try other.list("?show=archived")
        #expect(archive.contains("Talks in en"), "\(format)")
        #expect(!archive.contains("&#39;=SUM") && !archive.contains("'=SUM"), "\(format)")
      }
      #expect(try browser.get("/saved/export.csv").text.contains("\"'=SUM(A1), \"\"so\"\"\""))
      let json = try JSONSerialization.jsonObject(
        with: Data(browser.get("/saved/export.json").bytes))
      #expect((json as? [[String: Any]])?.first?["state"] as? String == "story")
      #expect(try browser.get("/saved/export.epub?part=2").status == .notFound)
      #expect(try browser.get("/saved/export.xyz").status == .notFound)
    }
  }

  @Test("a list of pages elsewhere has a feed, and no book is offered that would be empty")
  func elsewhere() throws {
    try TestSite.with { site in
      try site.fill()
      let browser = ReaderBrowser(site)
      _ = try Self.bring(
        """
        title,url,time_added,tags,status
        A tale of tides,https://example.org/tides?a=1&b=2,1600000000,,unread
        """, browser)
      let list = try browser.list()
      #expect(list.contains("/saved/export.csv") && !list.contains("/saved/export.epub"))
      let feed = try #require(list.firstMatch(of: #/href="([^"]*/saved/feed/[^"]*)"/#)).1
      let atom = try site.answer(.get, String(feed)).text
      #expect(atom.contains("<title>A tale of tides</title>"))
      #expect(atom.contains("href=\"https://example.org/tides?a=1&amp;b=2\""))
      #expect(!atom.contains("1970-01-01"))
    }
  }

  @Test("the button to follow a list says whether it is followed, and takes it back in place")
  func following() throws {
    try TestSite.withSignal { site in
      try site.fill()
      let browser = ReaderBrowser(site)
      let button = { try browser.get("/sport/").text.firstMatch(of: #/name="(un)?follow"/#)?.0 }
      #expect(try button() == "name=\"follow\"")
      _ = try browser.post("/following", ["follow": "/sport/"])
      #expect(try button() == "name=\"unfollow\"")
      let stranger = try site.answer(.get, "/sport/").text
      #expect(stranger.contains("name=\"follow\"") && !stranger.contains("name=\"unfollow\""))
      let world = try browser.get("/world/").text
      #expect(!world.contains("name=\"unfollow\""))
      let back = try browser.post(
        "/following", ["unfollow": "/sport/"], more: ["Referer": "\(TestSite.base)/sport/"])
      #expect(back.location == "/sport/")
      #expect(try button() == "name=\"follow\"")
    }
  }

  @Test("a private feed is known by its key alone, which can be made anew")
  func feeds() throws {
    try TestSite.with { site in
      try site.fill()
      let browser = ReaderBrowser(site)
      _ = try browser.post("/saved", ["save": Self.story])
      _ = try browser.post("/following", ["follow": "/sport/"])
      let link = { (page: String) throws -> String in
        let match = try browser.get(page).text
          .firstMatch(of: /href="([^"]*\/feed\/[^"]*\.atom)"/)
        return String(try #require(match).1)
      }
      let (saved, following) = (try link("/saved"), try link("/following"))
      #expect(!saved.contains(try #require(browser.cookie)))
      let feed = try site.answer(.get, saved)
      #expect(feed.status == .ok && feed.type == "application/atom+xml")
      #expect(try Document(feed).texts("title").contains("Talks in en"))
      #expect(feed.headers["X-Robots-Tag"] == "noindex")
      #expect(feed.headers["Cache-Control"] == "no-store")
      #expect(try Document(site.answer(.get, following)).tags.contains { $0.name == "entry" })
      #expect(try site.answer(.get, saved.replacing(".atom", with: "x.atom")).status == .notFound)
      #expect(try site.answer(.get, "/saved/feed/1-x.atom").status == .notFound)
      _ = try browser.post("/saved/feed", [:], own: true)
      #expect(try site.answer(.get, saved).status == .notFound)
      let anew = try link("/saved")
      #expect(anew != saved)
      #expect(try site.answer(.get, anew).status == .ok)
      _ = try browser.post("/saved/forget", [:], own: true)
      #expect(try site.answer(.get, anew).status == .notFound)
    }
  }
}
