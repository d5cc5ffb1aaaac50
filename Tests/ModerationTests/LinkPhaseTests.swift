import Moderation
import Testing

@Suite("Links in comments")
struct LinkPhaseTests {
  static func linking(_ count: Int, approved: Int = 5) -> CommentCase {
    comment {
      $0.links = (0..<count).map { "https://example.com/\($0)" }
      $0.history.approved = approved
    }
  }

  @Test("as many as are allowed pass, more wait, very many are refused")
  func limits() {
    #expect(outcome(Self.linking(2)) == .approve)
    #expect(reasons(Self.linking(3)) == [.tooManyLinks(found: 3, allowed: 2)])
    #expect(outcome(Self.linking(3)) == .hold)
    #expect(outcome(Self.linking(10)) == .reject)
    var policy = ModerationPolicy()
    policy.links.reject = 0
    #expect(outcome(Self.linking(500), policy) == .hold)
  }

  @Test("a newcomer may set fewer")
  func newcomer() {
    #expect(
      reasons(Self.linking(1, approved: 0)) == [.tooManyLinks(found: 1, allowed: 0), .newcomer])
  }

  @Test("addresses in words count, but not twice when they are the text of a link")
  func bare() {
    let bare = comment("See www.a.example and (https://b.example/x), also http://c.example.")
    #expect(reasons(bare) == [.tooManyLinks(found: 3, allowed: 2)])
    let same = comment("See https://a.example/1 and www.b.example") {
      $0.links = ["https://a.example/1", "https://b.example/"]
    }
    #expect(outcome(same) == .approve)
    #expect(outcome(comment("He said no.Then www. he left. e.g. this")) == .approve)
  }

  @Test(
    "sites on the list are found with all their parts and in any spelling",
    arguments: [
      "https://bad.example/x", "//bad.example", "HTTPS://WWW.Bad.Example:8080/",
      "http://a.b.bad.example",
      "https://user@bad.example/", "https://good.example@bad.example?x",
    ])
  func sites(address: String) {
    var policy = ModerationPolicy()
    policy.links.sites = SiteList([SiteList.Entry("Bad.example", .reject)])
    let linked = comment { $0.links = [address] }
    #expect(reasons(linked, policy) == [.siteOnList("bad.example")])
    #expect(outcome(linked, policy) == .reject)
    for other in ["https://notbad.example/", "https://good.example/bad.example", "mailto:x@y.z"] {
      #expect(outcome(comment { $0.links = [other] }, policy) == .approve)
    }
  }
}
