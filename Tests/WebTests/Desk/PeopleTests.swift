import Database
import HTTP
import News
import Stores
import Support
import Testing
import Times

@testable import Web

@Suite("People") struct PeopleTests {
  @Test(
    "an administrator invites somebody, who gets in with the link", arguments: Databases.available)
  func invitation(_ kind: Databases.Kind) throws {
    try TestSite.with(kind) { site in
      let admin = try site.signIn("Ada Moss", role: .administrator)
      let made = try site.post(
        "/desk/people/add", ["token": admin.formToken, "name": "Lina Voss", "role": "reporter"],
        as: admin)
      #expect(made.status == .ok)
      let link = try #require(
        made.text.firstMatch(of: /https:\/\/lantern\.example(\/desk\/sign-in\/[^<]+)</))
      let entered = try site.post(String(link.output.1), [:])
      #expect(entered.location == "/desk/account/")
      let twice = try site.post(
        "/desk/people/add", ["token": admin.formToken, "name": "LINA voss", "role": "editor"],
        as: admin)
      #expect(twice.status == .unprocessable)
      #expect(twice.text.contains("LINA voss") == true)
    }
  }

  @Test("roles hold where they are granted and nowhere else", arguments: Databases.available)
  func grants(_ kind: Databases.Kind) throws {
    try TestSite.with(kind) { site in
      let admin = try site.signIn("Ada Moss", role: .administrator)
      let rana = try site.signIn("Rana Keel", role: .reporter)
      let (english, sport) = (site.newsroom.edition(), try site.newsroom.section("sport"))
      let changed = try site.post(
        "/desk/people/\(rana.account.id.rawValue)",
        [
          "token": admin.formToken, "act": "roles", "role-0": "reporter", "place-0": "",
          "role-1": "editor", "place-1": "\(english.rawValue).\(sport.rawValue)", "role-2": "",
        ], as: admin)
      #expect(changed.status == .seeOther)
      let account = try #require(try site.site.accounts.account(rana.account.id))
      #expect(account.may(.publish, in: english, section: sport))
      #expect(!account.may(.publish, in: english, section: try site.newsroom.section("world")))
      #expect(!account.may(.publish))
      #expect(account.may(.write, in: site.newsroom.edition("ar")))
      let foreign = try site.post(
        "/desk/people/\(rana.account.id.rawValue)",
        [
          "token": admin.formToken, "act": "roles", "role-0": "editor",
          "place-0": "\(site.newsroom.edition("ar").rawValue).\(sport.rawValue)",
        ], as: admin)
      #expect(foreign.status == .unprocessable)
    }
  }

  @Test("a closed account is out at once, and the last administrator stays one")
  func closing() throws {
    try TestSite.with { site in
      let admin = try site.signIn("Ada Moss", role: .administrator)
      let rana = try site.signIn("Rana Keel")
      func act(_ account: Account, _ fields: [(String, String)]) throws -> Response {
        try site.post(
          "/desk/people/\(account.id.rawValue)",
          query([("token", admin.formToken)] + fields), as: admin)
      }
      #expect(try act(rana.account, [("act", "disable")]).status == .seeOther)
      #expect(try site.answer(.get, "/desk/", rana.headers).location == "/desk/sign-in")
      #expect(try act(rana.account, [("act", "link")]).status == .unprocessable)
      for fields in [[("act", "disable")], [("act", "roles"), ("role-0", "editor")]] {
        let refused = try act(admin.account, fields)
        #expect(refused.status == .unprocessable)
        #expect(refused.text.contains("last administrator") == true)
      }
      #expect(try act(rana.account, [("act", "enable")]).status == .seeOther)
      #expect(try act(rana.account, [("act", "link")]).status == .ok)
    }
  }

  @Test("fields that a form does not have change nothing")
  func massAssignment() throws {
    try TestSite.with { site in
      let staff = try site.signIn("Rana Keel", role: .reporter)
      _ = try site.post(
        "/desk/account/password",
        [
          "token": staff.formToken, "new": "fog over the harbour",
          "again": "fog over the harbour", "role": "administrator", "role-0": "administrator",
          "account": "1", "id": "1", "name": "Somebody", "second_factor": "x", "disabled_at": "",
        ], as: staff)
      let account = try #require(try site.site.accounts.account(staff.account.id))
      #expect(account.role == .reporter && account.name == "Rana Keel")
      #expect(account.grants == [Grant(.reporter)])
    }
  }

  @Test("the audit log is filtered, exported and never changed", arguments: Databases.available)
  func audit(_ kind: Databases.Kind) throws {
    try TestSite.with(kind) { site in
      let admin = try site.signIn("Ada Moss", role: .administrator)
      _ = try site.signIn("Rana Keel")
      let page = try site.answer(
        .get, "/desk/audit?act=account.&account=\(admin.account.id.rawValue)", admin.headers)
      #expect(page.status == .ok)
      #expect(page.text.contains("account.sign-in") == true)
      let faulty = try site.answer(.get, "/desk/audit?from=yesterday", admin.headers)
      #expect(faulty.status == .unprocessable)
      #expect(faulty.text.contains("yesterday") == true)
      let export = try site.post(
        "/desk/audit/export", ["token": admin.formToken, "act": "account.sign-in"], as: admin)
      #expect(export.type == "application/json")
      #expect(export.text.contains("\"who\":\"Rana Keel\"") == true)
      #expect(try site.site.audit.entries(AuditRequest(limit: 1)).first?.act == "audit.export")
      for statement in ["UPDATE audit SET name = 'x'", "DELETE FROM audit"] {
        #expect(throws: (any Error).self) {
          try site.newsroom.pool.write { db in _ = try db.run(.init(trusted: statement)) }
        }
      }
    }
  }

  @Test("one ends one's own sessions, and nobody else's")
  func sessions() throws {
    try TestSite.with { site in
      let (one, two) = (try site.signIn(), try site.signIn())
      let other = try site.signIn("Omar Finch")
      let page = try site.answer(.get, "/desk/account/", one.headers)
      let keys = page.text.matches(of: /name="session" value="([0-9a-f]+)"/)
        .map { String($0.output.1) }
      #expect(keys.count == 1)
      let stranger = try site.post(
        "/desk/account/sessions", ["token": other.formToken, "session": keys[0]], as: other)
      #expect(stranger.status == .notFound)
      let ended = try site.post(
        "/desk/account/sessions", ["token": one.formToken, "session": keys[0]], as: one)
      #expect(ended.status == .seeOther)
      #expect(try site.answer(.get, "/desk/", two.headers).location == "/desk/sign-in")
      #expect(try site.answer(.get, "/desk/", one.headers).status == .ok)
    }
  }
}
