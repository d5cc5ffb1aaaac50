import HTTP
import Mail
import Support
import Testing
import Times

@testable import Web

private typealias Browser = CommentBrowser

@Suite("How many links are mailed, and what that tells") struct MailedLinkLimitTests {
  private static let form = "/saved/mail"

  private static func ask(
    _ site: TestSite, _ address: String, from network: String
  ) throws -> Response {
    try CommentBrowser(site, from: network).post(form, ["address": address])
  }

  @Test("whether there is an account shows in no answer, in no mail and in no wait")
  func enumeration() throws {
    try TestSite.with(sendsMail: true) { site in
      try site.fill()
      try ReaderBrowser(site).enter("known@mail.example")
      var seen: [[String]] = []
      for (address, network) in [
        ("known@mail.example", "198.51.100.4"), ("never@mail.example", "203.0.113.4"),
      ] {
        let before = site.post.messages.count
        var answers: [String] = []
        for _ in 0..<6 {
          let answer = try Self.ask(site, address, from: network)
          answers.append(
            "\(answer.status) \(answer.location ?? "") \(answer.headers["Retry-After"] ?? "") "
              + "\(answer.headers["Set-Cookie"] ?? "") "
              + answer.text.replacing(address, with: "ADDRESS"))
        }
        let mails = site.post.messages[before...].map { message in
          message.subject.text + message.text.replacing(/mail\/[\w-]{43}/, with: "LINK")
        }
        seen.append(answers + mails)
      }
      #expect(seen[0] == seen[1])
      #expect(seen[0].count == 6 + 3)
      #expect(seen[0][0].contains(" /saved/mail "))
      #expect(seen[0][3].hasPrefix("429"))
    }
  }

  @Test("a network has five in ten minutes and twenty a day, whatever the addresses")
  func network() throws {
    try TestSite.with(sendsMail: true) { site in
      try site.fill()
      var number = 0
      for round in 0..<4 {
        for count in 0..<6 {
          number += 1
          let answer = try Self.ask(
            site, "reader\(number)@mail.example", from: "198.51.100.\(number)")
          #expect(answer.status == (count < 5 ? .seeOther : .tooManyRequests))
          guard count == 5 else { continue }
          let isDay = round == 3
          #expect(answer.headers["Retry-After"] == (isDay ? "\(24 * 3600 - 30 * 60)" : "600"))
          #expect(answer.text.contains("try again in \(isDay ? "1,410" : "10") minutes"))
          #expect(answer.text.contains("value=\"reader\(number)@mail.example\""))
        }
        site.clock.now = site.clock.now + .minutes(10)
      }
      let day = try Self.ask(site, "more@mail.example", from: "198.51.100.9")
      #expect(day.status == .tooManyRequests)
      #expect(day.headers["Retry-After"] == "\(24 * 3600 - 40 * 60)")
      #expect(try Self.ask(site, "more@mail.example", from: "203.0.113.9").status == .seeOther)
      #expect(site.post.messages.count == 21)
    }
  }

  @Test("an address gets three in a quarter of an hour; who asks from elsewhere is told nothing")
  func address() throws {
    try TestSite.with(sendsMail: true) { site in
      try site.fill()
      for number in 0..<4 {
        let form = number % 2 == 0 ? "Rana@mail.example" : "rana@MAIL.example"
        let answer = try Self.ask(site, form, from: "198.51.100.4")
        #expect(answer.status == (number < 3 ? .seeOther : .tooManyRequests))
      }
      #expect(site.post.messages.count == 3)
      let other = try Self.ask(site, "rana@mail.example", from: "203.0.113.4")
      #expect(other.status == .seeOther && other.location == Self.form)
      #expect(site.post.messages.count == 3, "the mailbox has three already")
      site.clock.now = site.clock.now + .minutes(15)
      #expect(try Self.ask(site, "rana@mail.example", from: "203.0.113.4").status == .seeOther)
      #expect(site.post.messages.count == 4)
    }
  }

  @Test("an address gets ten a day")
  func day() throws {
    try TestSite.with(sendsMail: true) { site in
      try site.fill()
      for number in 0..<12 {
        let answer = try Self.ask(site, "rana@mail.example", from: "10.0.\(number).1")
        #expect(answer.status == .seeOther)
        site.clock.now = site.clock.now + .minutes(16)
      }
      #expect(site.post.messages.count == 10)
    }
  }

  @Test("the paper sends sixty in a minute, and says when there may be more")
  func paper() throws {
    try TestSite.with(sendsMail: true) { site in
      try site.fill()
      for number in 0..<61 {
        let answer = try Self.ask(site, "reader\(number)@mail.example", from: "10.1.\(number).1")
        #expect(answer.status == (number < 60 ? .seeOther : .tooManyRequests))
        if number == 60 { #expect(answer.headers["Retry-After"] == "60") }
      }
      #expect(site.post.messages.count == 60)
    }
  }
}
