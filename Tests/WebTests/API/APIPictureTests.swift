import Foundation
import HTTP
import Markup
import News
import Secrets
import Stores
import Support
import Testing
import Times

@testable import Web

@Suite("Pictures through the API") struct APIPictureTests {
  private static let digest = String(repeating: "a", count: 64)

  private static func with(_ body: (TestSite, Responder) throws -> Void) throws {
    try TestSite.with { site in
      var darker = site.site
      darker.darkroom = LibraryTests.darkroom(site)
      try body(site, Responder(darker))
      #expect(try FileManager.default.contentsOfDirectory(atPath: site.pictures).isEmpty)
    }
  }

  private static func send(
    _ body: String, _ type: String?, to responder: Responder, token: String,
    query: String = "", method: Method = .post
  ) throws -> Response {
    var headers: Headers = ["Authorization": "Bearer \(token)"]
    if let type { headers.set("Content-Type", type) }
    let request = try #require(
      Request(
        method, target: "/api/v1/pictures\(query)", headers: headers,
        body: .bytes(Array(body.utf8))))
    return responder.respond(to: request)
  }

  private static func form(_ files: [(field: String, content: String)]) -> String {
    files.reduce("") {
      $0 + "--b\r\nContent-Disposition: form-data; name=\"\($1.field)\"; filename=\"ferry.jpg\""
        + "\r\n\r\n\($1.content)\r\n"
    } + "--b--\r\n"
  }

  private static let formType = "multipart/form-data; boundary=b"

  private func json(_ response: Response) throws -> JSON { try JSON(reading: response.bytes) }

  @Test("a picture comes as the body or in a form, once, on the record of its owner")
  func adding() throws {
    try Self.with { site, responder in
      let token = try site.apiToken([.read, .pictures])
      let made = try Self.send(
        "picture a", "image/jpeg", to: responder, token: token, query: "?name=ferry.jpg")
      #expect(made.status == .created)
      #expect(made.headers["Location"] == "/api/v1/pictures/\(Self.digest)")
      let picture = try json(made)
      #expect(Shape.picture.faults(of: picture, at: "").isEmpty)
      #expect(picture["digest"] == .string(Self.digest) && picture["credit"] == "I. Okafor")
      #expect(picture["fileName"] == "ferry.jpg" && picture["renditionsAre"] == "being-made")
      #expect(picture["uploader"] == "Rana Keel (wire import)")
      let again = try Self.send(
        Self.form([("file", "picture a")]), Self.formType, to: responder, token: token)
      #expect(again.status == .ok)
      #expect(try json(again)["digest"] == .string(Self.digest))
      let other = try Self.send(
        Self.form([("file", "picture b")]), Self.formType, to: responder, token: token)
      #expect(other.status == .created)
      #expect(try json(other)["fileName"] == "ferry.jpg")
      let acts = try site.site.audit.entries(AuditRequest(limit: 10)).filter {
        $0.act == "picture.upload"
      }
      #expect(acts.map(\.actor.name) == Array(repeating: "Rana Keel (wire import)", count: 2))
    }
  }

  @Test(
    "what is no picture, or not one, is refused in words",
    arguments: [
      ("<script>", "image/jpeg", Status.unprocessable, "no picture of a kind"),
      ("pict", "image/png", .unprocessable, "damaged"), ("", "image/png", .unprocessable, "empty"),
      ("picture a", "application/json", .unsupportedMediaType, "image/"),
      ("picture a", "image", .unsupportedMediaType, "image/"),
      (form([]), formType, .unprocessable, "is missing"),
      (form([("file", "picture a"), ("file", "picture b")]), formType, .unprocessable, "2 times"),
      (form([("files", "picture a")]), formType, .unprocessable, "there is no such file"),
      ("--b\r\n", formType, .badRequest, "cut short"),
    ])
  func refusals(_ body: String, _ type: String, _ status: Status, _ words: String) throws {
    try Self.with { site, responder in
      let token = try site.apiToken([.pictures])
      let response = try Self.send(body, type, to: responder, token: token)
      #expect(response.status == status && response.type == "application/problem+json")
      #expect(response.text.contains(words), "\(response.text)")
      #expect(try site.site.library.list(LibraryRequest()).pictures.isEmpty)
    }
  }

  @Test("only a token for pictures brings or changes one")
  func scope() throws {
    try Self.with { site, responder in
      let token = try site.apiToken([.read, .write, .publish])
      #expect(
        try Self.send("picture a", "image/png", to: responder, token: token).status == .forbidden)
      #expect(
        try Self.send(
          "{}", "application/json", to: responder, token: token, query: "/\(Self.digest)",
          method: .patch
        ).status == .forbidden)
    }
  }

  @Test("a change leaves alone what it does not name, and is on the record")
  func changing() throws {
    try Self.with { site, responder in
      let token = try site.apiToken([.read, .pictures])
      _ = try Self.send("picture a", "image/png", to: responder, token: token)
      let change = { (body: String) in
        try Self.send(
          body, "application/json", to: responder, token: token, query: "/\(Self.digest)",
          method: .patch)
      }
      let first = try change(
        #"{"alt":"A ferry","expires":"2026-12-01T00:00:00Z","focus":{"x":10,"y":0}}"#)
      #expect(first.status == .ok)
      let second = try json(change(#"{"caption":"Home again","expires":null}"#))
      #expect(second["alt"] == "A ferry" && second["caption"] == "Home again")
      #expect(second["credit"] == "I. Okafor" && second["expires"] == .null)
      #expect(second["focus"] == ["x": 10, "y": 0])
      #expect(try change(#"{"focus":{"x":101,"y":0}}"#).status == .badRequest)
      #expect(try change(#"{"digest":"b"}"#).status == .badRequest)
      let edits = try site.site.audit.entries(AuditRequest(limit: 10)).filter {
        $0.act == "picture.edit"
      }
      #expect(edits.count == 2)
      let unknown = try Self.send(
        "{}", "application/json", to: responder, token: token,
        query: "/\(String(repeating: "e", count: 64))", method: .patch)
      #expect(unknown.status == .notFound)
    }
  }

  @Test("the library is searched, and walked by keys without leaving one out")
  func listing() throws {
    try Self.with { site, responder in
      let token = try site.apiToken([.read, .pictures])
      for letter in ["a", "b", "c"] {
        _ = try Self.send(
          "picture \(letter)", "image/png", to: responder, token: token,
          query: "?name=\(letter)-ferry.png")
      }
      let ask = { (query: String) in
        try json(Self.send("", nil, to: responder, token: token, query: query, method: .get))
      }
      var found: [String] = []
      var query = "?limit=1"
      while true {
        let page = try ask(query)
        found += (page["pictures"]?.values ?? []).compactMap { $0["fileName"]?.text }
        guard let next = page["next"]?.text else { break }
        query = "?limit=1&after=\(next)"
      }
      #expect(found == ["c-ferry.png", "b-ferry.png", "a-ferry.png"])
      #expect(try ask("?text=B-FERRY")["pictures"]?.values?.count == 1)
      #expect(try ask("?uploader=nobody")["pictures"]?.values?.count == 0)
      #expect(try ask("?from=2099-01-01T00:00:00Z")["pictures"]?.values?.count == 0)
      #expect(try ask("?after=x")["status"] == 422)
    }
  }

  @Test("a token that stands is met from the start, from its making and from its use")
  func met() throws {
    try Self.with { site, _ in
      let secret = try site.apiToken([.read])
      let tokens = MetTokens()
      #expect(!tokens.hasMet("Bearer \(secret)"))
      try tokens.learn(site.site.accessTokens, at: site.clock.now)
      #expect(tokens.hasMet("Bearer \(secret)") && tokens.hasMet("bearer  \(secret)"))
      for other in [nil, "", secret, "Bearer ", "Bearer bsd_\(Token().text)"] {
        #expect(!tokens.hasMet(other))
      }
      #expect(!site.site.metTokens.hasMet("Bearer \(secret)"))
      _ = try site.ask(.get, "/me", token: secret)
      #expect(site.site.metTokens.hasMet("Bearer \(secret)"))
      try site.site.accessTokens.revoke(
        #require(try site.site.accessTokens.all().first?.id), by: .program, at: site.clock.now)
      _ = try site.ask(.get, "/me", token: secret)
      #expect(!site.site.metTokens.hasMet("Bearer \(secret)"))
    }
  }
}
