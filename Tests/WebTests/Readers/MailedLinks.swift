import HTTP
import Mail
import Support
import Testing
import Times

@testable import Web

extension ReaderBrowser {
  /// Has a link sent and returns its path.
  func mailedLink(_ address: String = "rana@mail.example", edition: String = "") throws -> String {
    let before = site.post.messages.count
    let answer = try post("\(edition)/saved/mail", ["address": address])
    #expect(answer.status == .seeOther && answer.location == "\(edition)/saved/mail")
    try #require(site.post.messages.count == before + 1)
    return try newestLink()
  }

  /// The path of the link in the newest mail.
  func newestLink() throws -> String {
    let text = try #require(site.post.messages.last).text
    let link = text.firstMatch(
      of: /https:\/\/lantern\.example(\/(?:ar\/)?saved\/mail\/[\w-]{43})\n/)
    return String(try #require(link, "\(text)").1)
  }

  /// Makes an account by a link, or signs in to it.
  func enter(_ address: String = "rana@mail.example") throws {
    let path = try mailedLink(address)
    #expect(try post(path, [:]).location == "/saved")
    // The next link is not one too many.
    site.clock.now = site.clock.now + .minutes(16)
  }

  /// Makes an account with a password, or gives one a password, and returns its name.
  func makeAccount(password: String = "three boats and a lamp") throws -> String {
    let page = try get("/saved/account?name=Rana").text
    let field = { (name: String) throws -> String in
      let pattern = try Regex("name=\"\(name)\" value=\"([^\"]*)\"")
      return try String(#require(page.firstMatch(of: pattern)?.output[1].substring))
    }
    let login = try field("login")
    let answer = try post(
      "/saved/account",
      ["login": login, "seal": try field("seal"), "new": password, "again": password],
      own: cookie != nil)
    #expect(answer.status == .seeOther)
    return login
  }
}
