import Foundation
import HTTP
import News
import Stores
import Support
import Testing
import Times

@testable import Web

@Suite("The library at the desk")
struct LibraryTests {
  /// A darkroom that knows what it is brought by its first letter.
  static func darkroom(_ site: TestSite) -> Darkroom {
    let files = PictureFiles(site.newsroom.pool)
    return Darkroom(
      folder: site.pictures,
      bring: { path in
        let text = String(
          decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
        guard text.hasPrefix("picture") else {
          throw Darkroom.Refused(text.hasPrefix("<") ? .noPicture : .damaged, "\(path) is bad")
        }
        let digest = String(repeating: text.last ?? "0", count: 64)
        let isNew = try files.picture(digest) == nil
        try files.save(
          Picture(
            digest: digest, width: 1600, height: 900, colour: "#405060",
            renditions: [.init(width: 480, height: 270, format: "jpg")]),
          format: "jpeg", bytes: 1000)
        var words = LibraryPicture.Words()
        words.credit = "I. Okafor"
        return Darkroom.Arrival(digest: digest, words: isNew ? words : nil)
      },
      complete: { _ in throw Darkroom.Refused(.noRoom, "no room") }, discard: { _ in })
  }

  static func with(_ body: (TestSite, Responder) throws -> Void) throws {
    try TestSite.with { site in
      var darker = site.site
      darker.darkroom = darkroom(site)
      try body(site, Responder(darker))
    }
  }

  static func send(
    _ files: [(name: String, content: String)], to responder: Responder,
    as staff: TestSite.SignedIn?, token: String? = nil, origin: String = TestSite.base,
    end: String = "--b--\r\n", target: String = "/desk/pictures/upload", more: Query = [:]
  ) throws -> Response {
    var body =
      "--b\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n\(token ?? staff?.formToken ?? "")\r\n"
    for field in more.items {
      body +=
        "--b\r\nContent-Disposition: form-data; name=\"\(field.name)\"\r\n\r\n\(field.value)\r\n"
    }
    for file in files {
      body +=
        "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\(file.name)\"\r\n\r\n\(file.content)\r\n"
    }
    var headers = staff?.headers ?? [:]
    headers.set("Origin", origin)
    headers.set("Content-Type", "multipart/form-data; boundary=b")
    return responder.respond(
      to: Request(
        .post, target, headers: headers, body: .bytes(Array((body + end).utf8)),
        host: "lantern.example"))
  }

  static func page(_ target: String, _ responder: Responder, _ staff: TestSite.SignedIn)
    throws -> Response
  {
    let request = try #require(Request(.get, target: target, headers: staff.headers))
    return responder.respond(to: request)
  }

  @Test("every file is answered on its own, and what was taken is in the library")
  func bringing() throws {
    try Self.with { site, responder in
      let staff = try site.signIn()
      let files = [
        ("ferry.jpg", "picture a"), ("<b>.html", "<script>"), ("cut.jpg", "pict"),
        ("again.jpg", "picture a"),
      ]
      let response = try Self.send(files, to: responder, as: staff)
      #expect(response.status == .unprocessable)
      let text = response.text
      #expect(text.contains("ferry.jpg: taken in."))
      #expect(text.contains("&lt;b&gt;.html: is not a picture"))
      #expect(text.contains("cut.jpg: is damaged"))
      #expect(text.contains("again.jpg: was here already."))
      let digest = String(repeating: "a", count: 64)
      let entry = try #require(try site.site.library.picture(digest))
      #expect(entry.fileName == "ferry.jpg")
      #expect(entry.uploader == "Rana Keel")
      #expect(entry.picture.credit == "I. Okafor")
      #expect(entry.work == .waiting)
      #expect(try FileManager.default.contentsOfDirectory(atPath: site.pictures).isEmpty)
      let found = try Self.page("/desk/pictures/?q=okafor&for=7", responder, staff).text
      #expect(found.contains("/desk/stories/7?picture=\(digest)"))
      #expect(try !Self.page("/desk/pictures/?q=nothing", responder, staff).text.contains(digest))
      #expect(try Self.page("/desk/pictures/?from=x", responder, staff).status == .unprocessable)
    }
  }

  @Test("files of other sites, of nobody, of moderators and with a wrong token are not taken")
  func refusals() throws {
    try Self.with { site, responder in
      let staff = try site.signIn()
      let moderator = try site.signIn("Milo Brandt", role: .moderator)
      let file = [("ferry.jpg", "picture a")]
      let answers = [
        try Self.send(file, to: responder, as: staff, origin: "https://evil.example"),
        try Self.send(file, to: responder, as: nil),
        try Self.send(file, to: responder, as: moderator),
        try Self.send(file, to: responder, as: staff, token: "wrong"),
      ]
      #expect(answers.allSatisfy { $0.status == .forbidden })
      let cut = try Self.send(file, to: responder, as: staff, end: "")
      #expect(cut.status == .unprocessable)
      #expect(cut.text.contains("incomplete"))
      #expect(try Self.send([], to: responder, as: staff).status == .unprocessable)
      #expect(try site.site.library.list(LibraryRequest()).pictures.isEmpty)
      #expect(try FileManager.default.contentsOfDirectory(atPath: site.pictures).isEmpty)
    }
  }

  @Test("words are saved; what cannot be read is said beside its field and kept")
  func words() throws {
    try Self.with { site, responder in
      let staff = try site.signIn()
      _ = try Self.send([("ferry.jpg", "picture a")], to: responder, as: staff)
      let path = "/desk/pictures/\(String(repeating: "a", count: 64))"
      let bad = try site.post(
        path,
        [
          "token": staff.formToken, "act": "save", "caption": "A <ferry>\u{0}", "last-day": "soon",
          "focus-x": "101", "focus-y": "5",
        ],
        as: staff)
      #expect(bad.status == .unprocessable)
      #expect(bad.text.contains("“soon” is no date"))
      #expect(bad.text.contains("whole number from 0 to 100"))
      #expect(bad.text.contains("value=\"A &lt;ferry&gt;\""))
      let good = try site.post(
        path,
        [
          "token": staff.formToken, "act": "save", "caption": "A ferry", "last-day": "2026-12-01",
          "focus-x": "10", "focus-y": "5",
        ],
        as: staff)
      #expect(good.status == .seeOther)
      let entry = try #require(try site.site.library.picture(String(repeating: "a", count: 64)))
      #expect(entry.picture.caption == "A ferry")
      #expect(entry.focus == .init(x: 10, y: 5))
      #expect(entry.expires == ISO8601.instant("2026-12-02T00:00:00Z"))
      #expect(
        try Self.page(path + "?saved=1", responder, staff).text.contains("value=\"2026-12-01\""))
      #expect(try Self.page("/desk/pictures/none", responder, staff).status == .notFound)
      let reporter = try site.signIn("Ada Moss", role: .reporter)
      let delete: Query = ["token": reporter.formToken, "act": "delete"]
      #expect(try site.post(path, delete, as: reporter).status == .forbidden)
      #expect(
        try site.post(path, ["token": staff.formToken, "act": "delete"], as: staff).status
          == .seeOther)
      #expect(try Self.page(path, responder, staff).status == .notFound)
    }
  }

  @Test("renditions that fail are tried again and then left with their reason")
  func printing() throws {
    try Self.with { site, responder in
      let staff = try site.signIn()
      _ = try Self.send([("ferry.jpg", "picture a")], to: responder, as: staff)
      var darker = site.site
      darker.darkroom = Self.darkroom(site)
      for _ in 0..<PictureLibrary.mostTries {
        #expect(darker.printNext())
        #expect(!darker.printNext())
        site.clock.now = site.clock.now + .minutes(10)
      }
      #expect(!darker.printNext())
      #expect(
        try darker.library.picture(String(repeating: "a", count: 64))?.work == .failed("no room"))
    }
  }
}
