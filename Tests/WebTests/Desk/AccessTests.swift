import HTTP
import News
import Secrets
import Stores
import Support
import Testing
import Times

@testable import Web

/// Every address of the desk, asked by everybody, with and without what a form needs.
@Suite("Who may do what") struct AccessTests {
  /// What an address asks of whoever comes.
  private enum Access: Equatable {
    /// Anybody may come: it is how one gets in.
    case open
    /// Whoever is signed in.
    case own
    /// Forms with files, which have tests of their own: `LibraryTests`.
    case files
    /// Whoever's role allows it.
    case role(Permission)
  }

  /// Each route of the desk; a new one has to be entered here before this test passes.
  private static let access: [String: Access] = [
    "GET /desk": .open, "GET /desk/": .role(.look),
    "GET /desk/sign-in": .open, "GET /desk/sign-in/{key}": .open,
    "POST /desk/sign-in": .open, "POST /desk/sign-in/{key}": .open,
    "POST /desk/sign-in-code": .open, "POST /desk/sign-out": .own,
    "GET /desk/account/": .own, "POST /desk/account/password": .own,
    "POST /desk/account/second-factor": .own, "POST /desk/account/sessions": .own,
    "GET /desk/account/tokens": .own, "POST /desk/account/tokens": .own,
    "POST /desk/account/tokens/revoke": .own,

    "POST /desk/selected": .role(.look), "POST /desk/selected/do": .role(.look),
    "POST /desk/filters": .role(.look), "POST /desk/filters/{id}/delete": .role(.look),
    "GET /desk/budget": .role(.look), "POST /desk/budget": .role(.write),
    "GET /desk/calendar": .role(.look),
    "GET /desk/stories/{id}/revisions": .role(.look),
    "GET /desk/stories/{id}/revisions/compare": .role(.look),
    "POST /desk/stories/{id}/revisions/restore": .role(.write),
    "POST /desk/stories/{id}/change-log": .role(.publish),
    "GET /desk/stories/{id}/translations": .role(.look),
    "POST /desk/stories/{id}/translations": .role(.write),
    "POST /desk/stories/{id}/translations/follow": .role(.write),
    "POST /desk/stories/{id}/translations/join": .role(.write),

    "GET /desk/stories/edit": .role(.look), "GET /desk/stories/file": .role(.publish),
    "POST /desk/stories/file": .role(.publish), "POST /desk/stories/act": .role(.publish),
    "GET /desk/stories/new": .role(.write), "POST /desk/stories/new": .role(.write),
    "GET /desk/stories/{id}": .role(.look), "POST /desk/stories/{id}": .role(.write),
    "POST /desk/stories/{id}/merge": .role(.write),
    "POST /desk/stories/{id}/preview": .role(.look),
    "POST /desk/stories/{id}/step": .role(.write),
    "POST /desk/stories/{id}/publish": .role(.publish),
    "POST /desk/stories/{id}/schedule": .role(.publish),
    "POST /desk/stories/{id}/unschedule": .role(.publish),
    "POST /desk/stories/{id}/record": .role(.publish),
    "POST /desk/stories/{id}/note": .role(.write),
    "POST /desk/stories/{id}/settle": .role(.write),
    "POST /desk/stories/{id}/paste": .role(.write),
    "POST /desk/stories/{id}/pick": .role(.write),
    "POST /desk/stories/{id}/versions": .role(.write),
    "POST /desk/stories/{id}/throw": .role(.look),
    "POST /desk/stories/{id}/autosave": .role(.write),
    "POST /desk/markdown": .role(.write),

    "GET /desk/pictures/": .role(.look), "POST /desk/pictures/upload": .files,
    "GET /desk/pictures/{digest}": .role(.look), "POST /desk/pictures/{digest}": .role(.write),
    "GET /desk/pictures/{digest}/replace": .role(.publish),
    "POST /desk/pictures/{digest}/replace": .files,

    "GET /desk/comments/": .role(.moderate), "POST /desk/comments/act": .role(.moderate),
    "POST /desk/comments/undo": .role(.moderate), "POST /desk/comments/story": .role(.moderate),
    "GET /desk/comments/policy": .role(.administer),
    "POST /desk/comments/policy": .role(.administer),
    "POST /desk/comments/export": .role(.administer),
    "GET /desk/comments/rules": .role(.arrange), "POST /desk/comments/rules": .role(.arrange),

    "GET /desk/people/": .role(.administer), "POST /desk/people/add": .role(.administer),
    "GET /desk/people/policy": .role(.administer), "POST /desk/people/policy": .role(.administer),
    "GET /desk/people/{account:number}": .role(.administer),
    "POST /desk/people/{account:number}": .role(.administer),
    "GET /desk/audit": .role(.administer), "POST /desk/audit/export": .role(.administer),
    "GET /desk/diagnostics": .role(.administer),
    "GET /desk/people/webhooks": .role(.administer),
    "POST /desk/people/webhooks": .role(.administer),
    "POST /desk/people/webhooks/act": .role(.administer),
    "POST /desk/people/webhooks/resend": .role(.administer),
  ]

  /// What has to do with the paper itself: all but editions is for those who may arrange it.
  private static func access(_ method: Method, _ pattern: String) -> Access? {
    if let known = access["\(method) \(pattern)"] { return known }
    guard pattern.hasPrefix("/desk/paper/") else { return nil }
    let isOfEditions = pattern.hasPrefix("/desk/paper/editions")
    return .role(isOfEditions ? .administer : .arrange)
  }

  /// A site with something of everything that addresses name.
  private struct Stage {
    let site: TestSite
    let story: ID<Story>
    let admin: TestSite.SignedIn
    let people: [Account.Role: TestSite.SignedIn]

    init(_ site: TestSite) throws {
      self.site = site
      try site.fill()
      var people: [Account.Role: TestSite.SignedIn] = [:]
      for role in Account.Role.allCases {
        people[role] = try site.signIn("The \(role.rawValue)", role: role)
      }
      self.people = people
      admin = try #require(people[.administrator])
      story = try site.site.workingCopies.create(
        site.newsroom.draft("A draft"), as: .draft, by: Actor(admin.account), at: site.clock.now)
    }

    /// The pattern with something in each of its places.
    func path(_ pattern: String) throws -> String {
      let world = try site.newsroom.section("world")
      let id = pattern.hasPrefix("/desk/paper/") ? world.rawValue : story.rawValue
      let values = [
        "{key}": Token().text, "{id}": "\(id)",
        "{account:number}": "\(admin.account.id.rawValue)", "{digest}": TestSite.picture.digest,
        "{language}": "en", "{menu}": "masthead", "{page}": "about",
      ]
      return values.reduce(pattern) { $0.replacing($1.key, with: $1.value) }
    }

    func ask(
      _ method: Method, _ path: String, _ staff: TestSite.SignedIn?, token: String? = nil,
      origin: String? = TestSite.base
    ) throws -> Response {
      guard method == .post else { return try site.answer(method, path, staff?.headers ?? [:]) }
      var form = Query()
      if let token { form.add("token", token) }
      // What some forms name has to be there before anybody asks who may do it.
      form.add("step", DeskStep.submit.rawValue)
      form.add("act", Act.Kind.retract.rawValue)
      return try site.post(path, form, as: staff, origin: origin)
    }
  }

  private static func isWayIn(_ response: Response) -> Bool { response.location == "/desk/sign-in" }

  @Test("every route, every role, with and without a valid token")
  func matrix() throws {
    try TestSite.with { site in
      let stage = try Stage(site)
      for route in Routes.desk + Routes.paper {
        let name = "\(route.method) \(route.pattern)"
        guard let access = Self.access(route.method, route.pattern) else {
          Issue.record("\(name) has no entry in the table of this test")
          continue
        }
        guard access != .open else { continue }
        let path = try stage.path(route.pattern)
        let stranger = try stage.ask(route.method, path, nil)
        // The editor's script wants to know who is signed out from who may not.
        let refusal: Status = route.pattern.hasSuffix("/autosave") ? .unauthorized : .forbidden
        #expect(stranger.status == refusal || Self.isWayIn(stranger), "nobody: \(name)")
        guard access != .files, route.pattern != "/desk/sign-out" else { continue }
        for role in Account.Role.allCases {
          try check(stage, route.method, path, role, access, name)
        }
      }
    }
  }

  private func check(
    _ stage: Stage, _ method: Method, _ path: String, _ role: Account.Role, _ access: Access,
    _ name: String
  ) throws {
    let staff = try #require(stage.people[role])
    if method == .post {
      let other = try #require(stage.people[role == .editor ? .reporter : .editor])
      for token in [nil, other.formToken, "nonsense"] {
        let refused = try stage.ask(method, path, staff, token: token)
        #expect(refused.status == .forbidden, "\(role), token \(token ?? "none"): \(name)")
      }
      let foreign = try stage.ask(
        method, path, staff, token: staff.formToken, origin: "https://elsewhere.example")
      #expect(foreign.status == .forbidden, "\(role), from elsewhere: \(name)")
    }
    guard case .role(let permission) = access else { return }
    let answer = try stage.ask(method, path, staff, token: staff.formToken)
    if role.permissions.contains(permission) {
      #expect(answer.status != .forbidden && !Self.isWayIn(answer), "\(role) may: \(name)")
      #expect(answer.status.code < 500, "\(role): \(name)")
    } else {
      #expect(answer.status == .forbidden, "\(role) may not: \(name)")
    }
  }

  @Test("an editor of one section publishes nothing of another")
  func places() throws {
    try TestSite.with { site in
      let stage = try Stage(site)
      let editor = try #require(stage.people[.editor])
      let sport = try site.newsroom.section("sport")
      try site.site.accounts.setRole(
        .editor, grants: [Grant(.editor, edition: site.newsroom.edition(), section: sport)],
        of: editor.account.id, by: .command, at: site.clock.now)
      site.site.sessions.forget(editor.account.id)
      for route in Routes.desk where route.pattern.hasPrefix("/desk/stories/{id}") {
        guard case .role(let permission)? = Self.access(route.method, route.pattern) else {
          continue
        }
        let answer = try stage.ask(
          route.method, stage.path(route.pattern), editor, token: editor.formToken)
        let isRefused = answer.status == .forbidden
        if permission == .publish {
          #expect(isRefused, "\(route.method) \(route.pattern)")
        }
        if permission == .look { #expect(!isRefused, "\(route.method) \(route.pattern)") }
      }
    }
  }

  @Test("a closed account and an ended session open nothing")
  func closed() throws {
    try TestSite.with { site in
      let stage = try Stage(site)
      let editor = try #require(stage.people[.editor])
      try site.site.accounts.setDisabled(
        true, editor.account.id, by: .command, at: site.clock.now)
      site.clock.now = site.clock.now + .seconds(61)
      for route in Routes.desk + Routes.paper {
        guard Self.access(route.method, route.pattern) != .open else { continue }
        let answer = try stage.ask(
          route.method, stage.path(route.pattern), editor, token: editor.formToken)
        #expect(
          [.forbidden, .unauthorized].contains(answer.status) || Self.isWayIn(answer),
          "\(route.method) \(route.pattern)")
      }
    }
  }

  @Test("no page of the desk is shown in a frame of another site, or kept by anybody")
  func frames() throws {
    try TestSite.with { site in
      let stage = try Stage(site)
      for path in ["/desk/", "/desk/sign-in", "/desk/account/", "/desk/people/"] {
        let page = try stage.ask(.get, path, stage.admin)
        #expect(page.headers["Content-Security-Policy"]?.contains("frame-ancestors 'none'") == true)
        #expect(page.headers["Cache-Control"] == "no-store")
      }
    }
  }
}
