import HTTP
import Markup
import News
import Stores
import Support
import Testing
import Times

@testable import Web

@Suite("The API") struct APITests {
  private static let draft = """
    {"draft":{"edition":"en","section":"world","headline":"Night ferry","body":"Back."}}
    """
  private static let all = Set(AccessToken.Scope.allCases)

  private func json(_ response: Response) throws -> JSON {
    try JSON(reading: response.bytes)
  }

  @Test("every answer has the shape that is described", arguments: Databases.available)
  func shapes(_ kind: Databases.Kind) throws {
    try TestSite.with(kind) { site in
      try site.fill()
      let token = try site.apiToken(Self.all, role: .administrator)
      let made = try site.ask(.post, "/stories", Self.draft, token: token)
      #expect(made.status == .created)
      let story = try #require(try json(made)["id"]?.number)
      for operation in APITable.operations where operation.method == .get {
        let path = operation.path.replacing("{story}", with: "\(story)")
          .replacing("{revision}", with: "1").replacing("{edition}", with: "en")
          .replacing("{digest}", with: TestSite.picture.digest)
        let response = try site.ask(.get, path, token: token)
        #expect(response.status == operation.success.status, "\(path)")
        let faults = operation.success.shape?.faults(of: try json(response), at: "")
        #expect(faults == [], "\(path)")
        #expect(response.headers["Cache-Control"] != nil)
      }
      #expect(site.log.lines.isEmpty)
    }
  }

  @Test("every operation has a name and a path of its own, and captures that it declares")
  func table() {
    let operations = APITable.operations
    #expect(Set(operations.map(\.name)).count == operations.count)
    for operation in operations {
      let captures = operation.path.matches(of: #/\{([a-z]+)\}/#).map { String($0.output.1) }
      let declared = operation.parameters.filter { $0.place == .path }.map(\.name)
      #expect(captures == declared, "\(operation.name)")
      #expect(
        (operation.body != nil) == [.post, .put, .patch].contains(operation.method)
          || operation.name == "settleNote")
    }
  }

  @Test("nobody gets in without a token that stands, whatever else they send")
  func authorization() throws {
    try TestSite.with { site in
      let staff = try site.signIn(role: .administrator)
      let token = try site.apiToken([.read], expires: site.clock.now + .hours(1))
      #expect(try site.ask(.get, "/me", token: token).status == .ok)
      let refused: [Headers] = [
        [:], staff.headers, ["Authorization": "Basic \(token)"],
        ["Authorization": "Bearer \(token)x"], ["Authorization": "Bearer "],
        ["Authorization": "Bearer \(staff.session)"],
        ["Authorization": "Bearer bsd_\(staff.session)"],
        ["Authorization": "Bearer \(token)", "authorization": "Bearer \(token)"],
      ]
      for headers in refused {
        let response = try site.ask(.get, "/me", token: nil, headers)
        #expect(response.status == .unauthorized, "\(headers)")
        #expect(response.type == "application/problem+json")
        #expect(response.headers["WWW-Authenticate"] != nil)
      }
      site.clock.now = site.clock.now + .hours(1)
      #expect(try site.ask(.get, "/me", token: token).status == .unauthorized)
    }
  }

  @Test("a scope and a role are both needed")
  func permissions() throws {
    try TestSite.with { site in
      let cases: [(Set<AccessToken.Scope>, Account.Role, Method, String, String?, Status)] = [
        ([.read], .administrator, .get, "/audit", nil, .forbidden),
        ([.read], .editor, .post, "/stories", Self.draft, .forbidden),
        ([.write], .editor, .get, "/stories", nil, .forbidden),
        ([.read, .write], .reporter, .post, "/stories", Self.draft, .created),
        (
          [.write], .editor, .post, "/stories/1/publication",
          #"{"revision":1,"kind":"publish"}"#, .forbidden
        ),
        ([.write], .editor, .post, "/stories/1/steps", #"{"step":"approve"}"#, .forbidden),
      ]
      for (index, (scopes, role, method, path, body, status)) in cases.enumerated() {
        let token = try site.apiToken(scopes, of: "Somebody \(index)", role: role)
        let response = try site.ask(method, path, body, token: token)
        #expect(response.status == status, "\(scopes) \(path)")
      }
    }
  }

  @Test("publication is refused by the checks that the editor has, each with what to do")
  func checks() throws {
    try TestSite.with { site in
      try site.fill()
      let token = try site.apiToken(Self.all.subtracting([.administer]))
      let digest = String(repeating: "e", count: 64)
      let draft = """
        {"draft":{"edition":"en","section":"world","headline":"Night ferry",\
        "body":"[Gone](/world/2020/01/01/gone)","picture":{"digest":"\(digest)"}}}
        """
      let made = try json(site.ask(.post, "/stories", draft, token: token))
      let path = "/stories/\(try #require(made["id"]?.number))"
      let checks = try json(site.ask(.get, "\(path)/checks", token: token))
      #expect(checks["mayBePublished"] == false)
      let kinds = { (list: JSON?) in (list?.values ?? []).compactMap { $0["check"]?.text } }
      #expect(Set(kinds(checks["faults"])) == ["lead-alt", "lead-credit", "picture"])
      #expect(Set(kinds(checks["remarks"])).isSuperset(of: ["byline", "link"]))
      for (method, part, body) in [
        (Method.post, "publication", #"{"revision":1,"kind":"publish"}"#),
        (
          .put, "schedule",
          #"{"revision":1,"kind":"publish","due":"2099-01-01T00:00:00Z"}"#
        ),
      ] {
        let refused = try site.ask(method, "\(path)/\(part)", body, token: token)
        #expect(refused.status == .unprocessable)
        let problem = try json(refused)
        #expect(Shape.problem.faults(of: problem, at: "").isEmpty)
        #expect(Set(kinds(problem["faults"])) == ["lead-alt", "lead-credit", "picture"])
        #expect(refused.text.contains("Say what is to be seen on the lead picture"))
      }
      let mended = #"{"draft":{"picture":null},"base":1}"#
      #expect(try site.ask(.patch, path, mended, token: token).status == .ok)
      let publish = #"{"revision":2,"kind":"publish"}"#
      #expect(
        try site.ask(.post, "\(path)/publication", publish, token: token).status == .ok)
    }
  }

  @Test("of two who save on the same revision, the second is told the newest")
  func conflict() throws {
    try TestSite.with { site in
      let token = try site.apiToken(Self.all.subtracting([.administer]))
      let made = try json(site.ask(.post, "/stories", Self.draft, token: token))
      let path = "/stories/\(try #require(made["id"]?.number))"
      let change = #"{"draft":{"headline":"Two ferries"},"base":1}"#
      let saved = try site.ask(.patch, path, change, token: token)
      #expect(saved.status == .ok && saved.headers["ETag"] == "\"2\"")
      let late = #"{"draft":{"headline":"Three ferries"},"base":1}"#
      let refused = try site.ask(.patch, path, late, token: token)
      #expect(refused.status == .conflict)
      #expect(try json(refused)["head"] == 2)
      let tagged = try site.ask(
        .patch, path, #"{"draft":{"kicker":"Sea"}}"#, token: token, ["If-Match": "\"1\""])
      #expect(tagged.status == .conflict)
      let torn = try site.ask(
        .patch, path, #"{"draft":{"kicker":"Sea"},"base":2}"#, token: token,
        ["If-Match": "\"1\""])
      #expect(torn.status == .unprocessable)
      #expect(try json(site.ask(.get, path, token: token))["draft"]?["headline"] == "Two ferries")
    }
  }

  @Test("whoever asks too often waits, and nobody else does")
  func rate() throws {
    try TestSite.with { site in
      let (busy, other) = (try site.apiToken([.read]), try site.apiToken([.read], of: "Jon Brack"))
      var statuses: [Status] = []
      for _ in 0..<(SiteSettings.usualAPIRate * 10 + 1) {
        statuses.append(try site.ask(.get, "/me", token: busy).status)
      }
      #expect(statuses.last == .tooManyRequests && statuses.dropLast().allSatisfy { $0 == .ok })
      #expect(try site.ask(.get, "/me", token: busy).headers["Retry-After"] == "1")
      #expect(try site.ask(.get, "/me", token: other).status == .ok)
      site.clock.now = site.clock.now + .seconds(1)
      #expect(try site.ask(.get, "/me", token: busy).status == .ok)
    }
  }

  @Test("people find every operation on a page, and the way to tokens")
  func page() throws {
    try TestSite.with { site in
      try site.fill()
      #expect(try site.answer(.get, "/api").location == "/api/")
      let page = try site.answer(.get, "/api/")
      #expect(page.status == .ok && page.type == "text/html")
      for operation in APITable.operations {
        #expect(page.text.contains(">\(operation.method) \(operation.path)<"))
      }
      for link in ["/api/v1/openapi.json", "/desk/account/tokens"] {
        #expect(page.text.contains("href=\"\(link)\""))
      }
      #expect(try site.answer(.post, "/api/").type == "application/problem+json")
    }
  }

  @Test("below /api/ no other answer is a page")
  func missing() throws {
    try TestSite.with { site in
      try site.fill()
      for (method, path, status) in [
        (Method.get, "/api/v1", Status.notFound), (.get, "/api/v1/", .notFound),
        (.post, "/api/v1/nothing", .notFound), (.get, "/api/v2/stories", .notFound),
        (.delete, "/api/v1/me", .methodNotAllowed),
        (.other("TRACE"), "/api/v1/me", .methodNotAllowed),
      ] {
        let response = try site.answer(method, path)
        #expect(response.status == status && response.type == "application/problem+json", "\(path)")
      }
      #expect(try site.answer(.delete, "/api/v1/me").headers["Allow"] == "GET, HEAD")
    }
  }
}
