import HTTP
import News
import Stores
import Support
import Testing

@testable import Web

@Suite("Tokens and webhooks at the desk") struct TokenPageTests {
  private static let tokens = "/desk/account/tokens"
  private static let hooks = "/desk/people/webhooks"

  private func secret(_ response: Response) throws -> String {
    try Document(response).tags.first { $0.name == "code" }.map { String($0.text) } ?? ""
  }

  @Test("a token is shown once, works, and is revoked")
  func life() throws {
    try TestSite.with { site in
      let staff = try site.signIn()
      var form: Query = ["token": staff.formToken, "name": "wire import", "scope": "read"]
      form.add("scope", "publish")
      let made = try site.post(Self.tokens, form, as: staff)
      let token = try secret(made)
      #expect(made.status == .ok && token.hasPrefix("bsd_"))
      #expect(try site.ask(.get, "/me", token: token).status == .ok)
      let page = try site.answer(.get, Self.tokens, staff.headers)
      #expect(!page.text.contains(token) && page.text.contains("wire import"))
      let id = try #require(try AccessTokens(site.newsroom.pool).all().first).id.rawValue
      let other = try site.signIn("Jon Brack")
      let stolen = try site.post(
        Self.tokens + "/revoke", ["token": other.formToken, "id": "\(id)"], as: other)
      #expect(stolen.status == .notFound)
      #expect(try site.ask(.get, "/me", token: token).status == .ok)
      let revoked = try site.post(
        Self.tokens + "/revoke", ["token": staff.formToken, "id": "\(id)"], as: staff)
      #expect(revoked.status == .seeOther)
      #expect(try site.ask(.get, "/me", token: token).status == .unauthorized)
    }
  }

  @Test("what is refused keeps what was typed, and says why beside it")
  func faults() throws {
    try TestSite.with { site in
      let staff = try site.signIn()
      let fields: Query = ["name": "<wire> & co", "scope": "administer", "days": "30"]
      var form = fields
      form.add("token", staff.formToken)
      let beyond = try site.post(Self.tokens, form, as: staff)
      #expect(beyond.status == .unprocessable)
      #expect(beyond.text.contains("value=\"&lt;wire&gt; &amp; co\""))
      #expect(beyond.text.contains("id=\"scopes-fault\""))
      let outside = try site.post(Self.tokens, form, as: staff, origin: "https://evil.example")
      #expect(outside.status == .forbidden)
      let old = try site.post(Self.tokens, fields, as: staff)
      #expect(old.status == .forbidden && old.text.contains("&lt;wire&gt; &amp; co"))
      #expect(try site.post(Self.tokens, form).status == .forbidden)
      #expect(try AccessTokens(site.newsroom.pool).all().isEmpty)
      for path in [Self.tokens + "/revoke", Self.hooks + "/act", Self.hooks + "/resend"] {
        #expect(try site.post(path, ["id": "1"], as: staff).status == .forbidden, "\(path)")
      }
    }
  }

  @Test("webhooks are for administrators, and their acts go by forms")
  func webhooks() throws {
    try TestSite.with { site in
      let editor = try site.signIn()
      #expect(try site.answer(.get, Self.hooks, editor.headers).status == .forbidden)
      let staff = try site.signIn("Ines Okafor", role: .administrator)
      func send(_ path: String, _ fields: Query, as who: TestSite.SignedIn) throws -> Response {
        var form = fields
        form.set("token", who.formToken)
        return try site.post(path, form, as: who)
      }
      let hook: Query = ["address": "https://hooks.example/", "subject": "stories"]
      #expect(try send(Self.hooks, hook, as: editor).status == .forbidden)
      let clear = try send(
        Self.hooks, ["address": "http://hooks.example/", "subject": "stories"], as: staff)
      #expect(clear.status == .unprocessable && clear.text.contains("address-fault"))
      #expect(
        try send(Self.hooks, ["address": "https://hooks.example/"], as: staff).text
          .contains("subjects-fault"))
      let made = try send(Self.hooks, hook, as: staff)
      #expect(made.status == .ok)
      #expect(try secret(made).count == 43)
      let store = Webhooks(site.newsroom.pool)
      let id = "\(try #require(try store.all().first).id.rawValue)"
      #expect(
        try send(Self.hooks + "/act", ["id": id, "act": "ping"], as: staff).status == .seeOther)
      #expect(site.site.tellWebhooks() == 1)
      let page = try site.answer(.get, Self.hooks, staff.headers)
      #expect(page.text.contains("webhook.ping") && page.text.contains("Delivered"))
      #expect(
        try send(Self.hooks + "/act", ["id": id, "act": "off"], as: staff).status == .seeOther)
      #expect(try store.all().map(\.isOn) == [false])
      #expect(
        try send(Self.hooks + "/act", ["id": id, "act": "x"], as: staff).status == .badRequest)
      #expect(
        try send(Self.hooks + "/act", ["id": "x", "act": "on"], as: staff).status == .notFound)
      #expect(
        try send(Self.hooks + "/act", ["id": id, "act": "remove"], as: staff).status == .seeOther)
      #expect(try store.all().isEmpty)
    }
  }
}
