import HTTP
import News
import Stores
import Support
import Testing
import Times

@testable import Web

@Suite("Control characters") struct ControlCharacterTests {
  private static let nasty = "a\u{0}\u{1}\u{1B}b"

  @Test("are left out of what readers send")
  func readers() throws {
    try TestSite.with { site in
      try site.fill()
      let ana = CommentBrowser(site)
      let ben = CommentBrowser(site, from: "203.0.113.9")
      let path = try ana.comment("The ferry was late again.")
      let n = Self.nasty
      let sent: [(String, Query, Status)] = [
        (path, ["do": "report", "reason": "abuse", "words": n], .ok),
        ("/saved", ["save": CommentingTests.story + "\u{0}"], .seeOther),
        ("/saved", ["save": CommentingTests.story + "%00"], .seeOther),
        ("/saved", ["remove": CommentingTests.story + "%00"], .seeOther),
        ("/following", ["follow": "/wor\u{0}ld/"], .seeOther),
        ("/following", ["unfollow": "/world%00/"], .seeOther),
        ("/saved/sign-in", ["name": n, "password": n], .forbidden),
        ("/saved/account", ["login": n, "seal": n, "new": n, "again": n], .forbidden),
        (
          CommentingTests.story + "/comments", ["name": n, "text": n, "answers": n], .unprocessable
        ),
        (path, ["do": n], .badRequest),
      ]
      for (address, form, status) in sent {
        let response = try ben.post(address, form)
        #expect(response.status == status, "\(address) \(form)")
      }
      let queued = try site.site.comments.queue(.init(.reported), at: site.clock.now).comments
      #expect(queued.first?.reports.map(\.words) == ["ab"])

      let reader = ReaderBrowser(site)
      _ = try reader.post("/saved", ["save": CommentingTests.story])
      let entry = try #require(try reader.marks().first)
      let note = try reader.post(
        "/saved/change", ["act": "note", "entry": entry, "note": "x\u{0}y\tz\nw"], own: true)
      #expect(note.status == .seeOther)
      #expect(try reader.list().contains("xy\tz<br/>w"))
      for address in [
        "/saved?q=a%00b", "/saved?section=%00", "/saved?before=%00", "/saved/account?name=a%00b",
        "/saved/changes?story=%2F%00", "/search?q=a%00b", "/saved?show=%00", "/latest?before=%00",
      ] {
        #expect(try reader.get(address).status.code < 500, "\(address)")
      }
      #expect(!site.log.lines.contains { $0.level == .error })
    }
  }

  @Test("are left out of the forms of the desk, and of its addresses")
  func desk() throws {
    try TestSite.with { site in
      try site.fill()
      let staff = try site.signIn("Mod Erin", role: .administrator)
      let ana = CommentBrowser(site)
      let path = try ana.comment("The ferry was late again.")
      let n = Self.nasty
      for (act, more) in [
        ("note", ["words": n]), ("ban", ["words": n, "amount": "1", "unit": "days"]),
        ("reject", ["reason": "abuse", "note": n]),
      ] as [(String, Query)] {
        var form: Query = ["token": staff.formToken, "do": act, "mark": path.mark]
        for item in more.items { form.add(item.name, item.value) }
        #expect(try site.post("/desk/comments/act", form, as: staff).status == .seeOther, "\(act)")
      }
      site.clock.now = site.clock.now + .minutes(1)
      let appeal = try ana.post(
        path, ["do": "appeal", "token": try ana.token(path), "words": n])
      #expect(appeal.status == .seeOther)
      var form: Query = ["token": staff.formToken, "do": "answer", "mark": path.mark]
      form.add("words", n)
      #expect(try site.post("/desk/comments/act", form, as: staff).status == .seeOther)
      let queued = try #require(
        try site.site.comments.queue(.init(.all), at: site.clock.now).comments.first)
      #expect(queued.notes.map(\.words) == ["ab"])
      #expect(queued.appeal?.words == "ab" && queued.appeal?.answer == "ab")
      #expect(queued.ban?.reason == "ab")

      let wrong = try site.post("/desk/sign-in", ["name": n, "password": n])
      #expect(wrong.status.code < 500)
      for address in [
        "/desk/audit?act=%00&subject=%00&account=%00&before=%00&from=%00", "/desk/?q=a%00b",
        "/desk/pictures/?q=a%00b", "/desk/comments/?queue=%00&reader=%00&story=%00&comment=%00",
        "/desk/stories/edit?story=%00", "/desk/budget?q=%00", "/desk/people/?q=%00",
      ] {
        #expect(try site.answer(.get, address, staff.headers).status.code < 500, "\(address)")
      }
      #expect(!site.log.lines.contains { $0.level == .error })
    }
  }

  @Test("are faults in what programs send", arguments: [#"a\u0000b"#, #"a\u001bb"#])
  func programs(_ text: String) throws {
    try TestSite.with { site in
      try site.fill()
      let token = try site.apiToken(Set(AccessToken.Scope.allCases), role: .administrator)
      let body = #"{"text":"\#(text)"}"#
      let answer = try site.ask(.post, "/stories/1/notes", body, token: token)
      #expect(answer.status == .badRequest)
      #expect(answer.text.contains("holds a control character"))
      for query in ["/audit?act=%00", "/audit?subject=a%00b", "/stories?q=%00", "/people?q=a%00"] {
        #expect(try site.ask(.get, query, token: token).status.code < 500, "\(query)")
      }
      #expect(!site.log.lines.contains { $0.level == .error })
    }
  }
}
