import Database
import HTTP
import News
import Secrets
import Stores
import Support
import Testing
import Times

@testable import Web

private typealias Browser = CommentBrowser

/// What makes a reader of whoever has no cookie yet.
enum FirstDeed: String, CaseIterable, Sendable {
  case vote, report, star, follow

  func send(_ browser: CommentBrowser, on comment: String) throws -> Response {
    switch self {
    case .vote: try browser.post(comment, ["do": "vote"])
    case .report: try browser.post(comment, ["do": "report", "reason": "abuse", "words": "x"])
    case .star: try browser.post("/saved", ["save": CommentingTests.story])
    case .follow: try browser.post("/following", ["follow": "/world/"])
    }
  }
}

@Suite("New readers") struct NewReaderTests {
  private func readers(_ site: TestSite) throws -> Int {
    try site.newsroom.pool.read { db in try db.first("SELECT count(*) FROM reader")?[0] ?? 0 }
  }

  @Test(
    "come from one network in some number an hour, and beyond that nothing is kept",
    arguments: FirstDeed.allCases)
  func crowd(_ deed: FirstDeed) throws {
    try TestSite.with { site in
      try site.fill()
      let comment = try Browser(site, from: "203.0.113.9").comment("The ferry was late again.")
      let known = Browser(site)
      #expect(try deed.send(known, on: comment).status.code < 400)
      let before = try readers(site)
      var statuses: [Status: Int] = [:]
      for number in 0..<70 {
        let response = try deed.send(Browser(site, from: "198.51.100.\(number)"), on: comment)
        statuses[response.status, default: 0] += 1
        guard response.status == .tooManyRequests else { continue }
        #expect(response.headers["Retry-After"] == "3600")
        #expect(response.headers["Set-Cookie"] == nil)
        #expect(response.text.contains("Too many new readers"))
        #expect(response.text.contains("try again in 60 minutes"))
      }
      #expect(statuses[.tooManyRequests] == 11)
      #expect(try readers(site) == before + 59)

      for other in FirstDeed.allCases {
        #expect(try other.send(known, on: comment).status.code < 400, "with a cookie: \(other)")
      }
      let elsewhere = try deed.send(Browser(site, from: "192.0.2.200"), on: comment)
      #expect(elsewhere.status.code < 400, "from another network")
      site.clock.now = site.clock.now + .hours(1)
      #expect(try deed.send(Browser(site), on: comment).status.code < 400, "an hour later")
    }
  }

  @Test("come from one network in some number a day")
  func day() {
    let quota = Quota.newReaders
    let start = Instant(seconds: 1_795_521_600)
    var taken = 0
    for hour in 0..<24 as Range<Int64> {
      for _ in 0..<70 where quota.take("a", at: start + .hours(hour)) == nil { taken += 1 }
    }
    #expect(taken == 300)
    #expect(quota.take("a", at: start + .hours(23)) == 3600)
    #expect(quota.take("b", at: start + .hours(23)) == nil)
    #expect(quota.take("a", at: start + .hours(24)) == nil)
  }

  @Test("of IPv6 come from one network of 48 bits")
  func wide() throws {
    try TestSite.with { site in
      try site.fill()
      let statuses = try (0..<70).map { number in
        try FirstDeed.star.send(Browser(site, from: "2001:db8:7:\(number)::1"), on: "").status
      }
      #expect(statuses.count { $0 == .tooManyRequests } == 10)
      let other = Browser(site, from: "2001:db8:8::1")
      #expect(try FirstDeed.star.send(other, on: "").status == .seeOther)
    }
  }

  @Test("from one network give a comment a few votes, and readers with an account each theirs")
  func votes() throws {
    try TestSite.with { site in
      try site.fill()
      let path = try Browser(site, from: "203.0.113.9").comment("The ferry was late again.")
      for number in 0..<30 {
        let browser = Browser(site, from: "198.51.100.\(number)")
        #expect(try browser.post(path, ["do": "vote"]).status == .seeOther)
        #expect(try browser.get(path).text.contains("Take the vote back"))
      }
      let votes = { try site.answer(.get, CommentingTests.story).text }
      #expect(try votes().contains("Vote for it (\(Comments.guestsOfNetwork))"))

      let member = Browser(site, from: "198.51.100.40")
      try member.post("/saved", ["save": CommentingTests.story])
      let token = try #require(member.cookie?.split(separator: "=").last.map(String.init))
      let request = Request(.get, "/", headers: ["Cookie": "\(Readership.cookie)=\(token)"])
      let reader = try #require(try site.site.readership.reader(for: request))
      let door = Token()
      try site.site.readers.makeAccount(
        of: reader.reader.id, login: "ana", password: "hash",
        Readers.Door(token: door.digest.hexadecimal, device: ""), at: site.clock.now)
      member.cookie = "\(Readership.cookie)=\(door.text)"
      #expect(try member.post(path, ["do": "vote"]).status == .seeOther)
      #expect(try votes().contains("Vote for it (\(Comments.guestsOfNetwork + 1))"))
      try Browser(site, from: "192.0.2.9").post(path, ["do": "vote"])
      #expect(try votes().contains("Vote for it (\(Comments.guestsOfNetwork + 2))"))
    }
  }

  @Test("are not made for a vote that is taken back, or for a comment that is gone")
  func needless() throws {
    try TestSite.with { site in
      try site.fill()
      let ana = Browser(site)
      let path = try ana.comment("The ferry was late again.")
      try Browser(site, from: "203.0.113.9").comment("So it was.", answers: path.mark)
      let before = try readers(site)
      #expect(try Browser(site).post(path, ["do": "unvote"]).status == .seeOther)
      try ana.post(path, ["do": "delete", "token": try ana.token(path)])
      for form in [["do": "vote"], ["do": "report", "reason": "abuse"]] as [Query] {
        let response = try Browser(site).post(path, form)
        #expect(response.status == .unprocessable)
        #expect(response.headers["Set-Cookie"] == nil)
      }
      #expect(try readers(site) == before)
    }
  }

  @Test(
    "take the place of one who was forgotten while the request was under way",
    arguments: FirstDeed.allCases)
  func forgotten(_ deed: FirstDeed) throws {
    try TestSite.withSignal { site in
      try site.fill()
      let comment = try Browser(site, from: "203.0.113.9").comment("The ferry was late again.")
      let browser = Browser(site)
      try browser.post("/saved", ["save": CommentingTests.story])
      let token = try #require(browser.cookie?.split(separator: "=").last.map(String.init))
      let request = Request(.get, "/", headers: ["Cookie": "\(Readership.cookie)=\(token)"])
      let known = try #require(try site.site.readership.reader(for: request))
      // Another program does it, and this one has not been told yet.
      try Readers(site.newsroom.pool).forget(known.reader.id)
      let response = try deed.send(browser, on: comment)
      #expect(response.status.code < 400, "\(response.text.suffix(1000))")
      #expect(response.headers["Set-Cookie"] != nil)
      #expect(browser.cookie?.hasSuffix(token) == false)
    }
  }
}
