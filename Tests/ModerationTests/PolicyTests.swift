import Markup
import Moderation
import News
import Testing

@Suite("The policy of moderation")
struct PolicyTests {
  static var changed: ModerationPolicy {
    var policy = ModerationPolicy()
    policy.off = [.noise, .webhook]
    policy.links.allowed = 4
    policy.links.sites = SiteList([SiteList.Entry("bad.example", .reject)])
    policy.words.list = WordList([
      WordList.Entry("casino*", .hold), WordList.Entry("كلمة", language: "ar", .reject),
    ])
    policy.premoderation.whom = .guests
    policy.name.action = .reject
    return policy
  }

  @Test("comes back from JSON as it was")
  func roundTrip() throws {
    for policy in [ModerationPolicy(), Self.changed] {
      #expect(try ModerationPolicy(reading: policy.json.string) == policy)
    }
    #expect(try ModerationPolicy(reading: "{}") == ModerationPolicy())
    #expect(ModerationPolicy().contradictions == [])
  }

  @Test("what is left out is as in the beginning")
  func partial() throws {
    let policy = try ModerationPolicy(reading: #"{"links":{"allowed":7},"noise":{"on":false}}"#)
    #expect(policy.links.allowed == 7 && policy.links.reject == 10 && !policy.isOn(.noise))
    #expect(policy.isOn(.links) && policy.isOn(.ban))
  }

  @Test("every fault is named with its field")
  func faults() {
    let text = #"""
      {"links": {"allowed": -1, "many": 2, "sites": [{"site": "bad", "action": "hold"},
        {"site": "a.example", "action": "burn"}]},
       "noise": {"on": "yes", "action": "shout", "run": 2.5},
       "words": {"list": [{"word": "***", "action": "tag"}, {"word": "x", "action": "tag", "language": "e"},
         {"word": "fine", "action": "tag", "language": null}, 5]},
       "premoderation": {"whom": "me"}, "moon": {}, "ban": {}, "echo": 5}
      """#
    let faults = #expect(throws: PolicyFaults.self) { try ModerationPolicy(reading: text) }?.faults
    #expect(
      faults == [
        PolicyFault("links.allowed", .notANumber(0...100)), PolicyFault("links.many", .unknown),
        PolicyFault("links.sites.1.site", .notASite),
        PolicyFault("links.sites.2.action", .notAChoice(["tag", "hold", "reject"])),
        PolicyFault("noise.on", .notAFlag),
        PolicyFault("noise.action", .notAChoice(["tag", "hold", "reject"])),
        PolicyFault("noise.run", .notANumber(3...10_000)),
        PolicyFault("words.list.1.word", .notAWord),
        PolicyFault("words.list.2.language", .notALanguage),
        PolicyFault("words.list.4.action", .notAChoice(["tag", "hold", "reject"])),
        PolicyFault("premoderation.whom", .notAChoice(["nobody", "guests", "everybody"])),
        PolicyFault("moon", .unknown), PolicyFault("ban", .unknown),
        PolicyFault("echo", .notAnObject),
      ])
    #expect(
      faults?.first?.fault.message == "should be a whole number from 0 to 100"
        && faults?.first?.fault.field == "links.allowed")
  }

  @Test(
    "what is no JSON, no object, or contradicts itself is refused",
    arguments: [
      "", "nonsense", "[]", "5", #"{"words":{"list":{}}}"#, #"{"length":{"least":200,"most":100}}"#,
      #"{"links":{"allowed":20}}"#, #"{"classifier":{"hold":50}}"#, #"{"pace":{"hour":100}}"#,
    ])
  func refused(text: String) {
    #expect(throws: PolicyFaults.self) { try ModerationPolicy(reading: text) }
  }

  @Test("lists have an end")
  func longList() {
    let entry = #"{"word":"x","action":"tag"}"#
    let text = [String](repeating: entry, count: 5_001).joined(separator: ",")
    let faults = #expect(throws: PolicyFaults.self) {
      try ModerationPolicy(reading: #"{"words":{"list":[\#(text)]}}"#)
    }?.faults
    #expect(faults == [PolicyFault("words.list", .tooMany(5_000))])
  }

  @Test(
    "every field can be shown in a form and set from one", arguments: PolicyField.all.map(\.path))
  func fields(path: String) throws {
    let field = try #require(PolicyField.all.first { $0.path == path })
    var policy = Self.changed
    let before = policy
    #expect(policy.set(field, to: policy[field]) == nil)
    #expect(policy == before)
    var wrong = ["x", "-1", "9999999", "1e3", "١", "ftp://a.example", "https://a b.example"]
    // No address at all is a choice.
    if case .address = field.kind {} else { wrong.append("") }
    for wrong in wrong {
      #expect(policy.set(field, to: wrong)?.field == path)
    }
    #expect(policy == before)
    let other =
      switch field.kind {
      case .flag: policy[field] == "true" ? "false" : "true"
      case .number(_, let range): "\(range.upperBound)"
      case .action: policy[field] == "tag" ? "hold" : "tag"
      case .whom: "everybody"
      case .address: "https://checks.example/comments"
      }
    #expect(policy.set(field, to: other) == nil)
    #expect(policy[field] == other && policy != before)
  }

  @Test("paths are there once")
  func paths() {
    #expect(Set(PolicyField.all.map(\.path)).count == PolicyField.all.count)
  }
}
