import HTTP
import Markup
import Moderation
import News
import Stores
import Support
import Testing

@testable import Web

@Suite("The operator's own program") struct OperatorsOpinionTests {
  private static let story = CommentingTests.story
  private static let address = "https://checks.example/comments"

  /// A site whose policy asks the program.
  private func asking(
    silence: Finding.Action = .hold, _ body: (TestSite) throws -> Void
  ) throws {
    try TestSite.with { site in
      try site.fill()
      var policy = ModerationPolicy()
      policy.webhook.address = Self.address
      policy.webhook.silence = silence
      let staff = try site.signIn("Ines Okafor", role: .administrator)
      try Settings(site.newsroom.pool).saveComments(
        policy: policy.json.string, guests: true, by: Actor(staff.account), at: site.clock.now)
      try body(site)
    }
  }

  @Test("it is asked last, with what everybody may see, under a signature")
  func question() throws {
    try asking { site in
      site.program.answer = #"{"action": "pass"}"#
      let path = try CommentBrowser(site).comment("The ferry was *late*.", "Ana Soto")
      #expect(try site.answer(.get, path).status == .ok)
      let question = try #require(site.program.questions.first)
      #expect(site.program.questions.count == 1 && question.address == Self.address)
      let json = try JSON(reading: question.message.body)
      #expect(json["comment"]?["text"]?.text == "The ferry was *late*.")
      #expect(json["comment"]?["name"]?.text == "Ana Soto")
      #expect(json["story"]?["address"]?.text == TestSite.base + Self.story)
      #expect(json["outcome"]?.text == "approve")
      #expect(json["findings"]?.values?.first?["phase"]?.text == "newcomer")
      let body = String(decoding: question.message.body, as: UTF8.self)
      #expect(!body.contains("198.51.100.4"))
      let signature = question.message.fields.first { $0.name == "Broadsheet-Signature" }
      #expect(signature?.value.contains(",v1=") == true)
    }
  }

  @Test(
    "what it finds holds or refuses a comment, and its author reads why",
    arguments: ["hold", "reject"])
  func objections(_ action: String) throws {
    try asking { site in
      site.program.answer = #"{"action": "\#(action)", "reason": "It names a \n<patient>."}"#
      let ana = CommentBrowser(site)
      let path = try ana.comment("Somebody I know is ill.")
      #expect(try site.answer(.get, path).status == .notFound)
      #expect(try ana.get(path).text.contains("It names a &lt;patient&gt;."))
    }
  }

  @Test("without an answer that can be read follows what the policy says, and it is logged")
  func silence() throws {
    let answers: [String?] = [
      nil, "", "{}", "[]", #"{"action": "burn", "reason": "x"}"#, #"{"action": "hold"}"#,
      #"{"action": "reject", "reason": " "}"#,
    ]
    for (number, answer) in answers.enumerated() {
      try asking { site in
        site.program.answer = answer
        let ana = CommentBrowser(site)
        let path = try ana.comment("Words that are kept, number \(number).")
        #expect(try site.answer(.get, path).status == .notFound, "\(answer ?? "silence")")
        #expect(try ana.get(path).text.contains("gave no answer"))
        #expect(site.log.lines.contains { $0.message.contains("gave no answer") })
      }
    }
    try asking(silence: .tag) { site in
      let path = try CommentBrowser(site).comment("The policy lets this pass.")
      #expect(try site.answer(.get, path).status == .ok)
    }
  }

  @Test("it is not asked about the newsroom's comments, nor about what is refused already")
  func unasked() throws {
    try asking { site in
      site.program.answer = #"{"action": "reject", "reason": "Everything is refused."}"#
      let staff = try site.signIn("Thomas Wren", role: .reporter)
      let response = try site.post(
        Self.story + "/comments", ["text": "From the newsroom.", "act": "post"], as: staff)
      #expect(response.status == .seeOther)
      let links = (0..<12).map { "https://a\($0).example" }.joined(separator: " ")
      try CommentBrowser(site).comment("Look: \(links)")
      #expect(site.program.questions.isEmpty)
    }
  }
}
