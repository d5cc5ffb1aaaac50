import Markup
import Moderation
import Testing
import Times

@Suite("Findings as they are kept")
struct FindingTests {
  static let reasons: [Finding.Reason] = [
    .banned(until: nil, reason: "Insults"),
    .banned(until: Instant(milliseconds: 1_234), reason: "“x”\n"), .trap, .nothingToRead,
    .tooShort(found: 1, least: 2), .tooLong(found: 9_000, allowed: 5_000), .unreadableName,
    .likeStaff("Anna"), .tooManyLinks(found: 5, allowed: 2), .siteOnList("bad.example"),
    .wordOnList("x"), .shouting(percent: 93), .repeatedSign(times: 20), .mostlySigns(percent: 80),
    .hiddenCharacters(7), .turnedText, .piledMarks, .saidBefore(times: 7, writers: 3),
    .tooFast(seconds: 12), .tooMany(found: 30, within: .hour),
    .busyNetwork(found: 9, within: .minute),
    .rejectedBefore(3), .newcomer, .premoderated, .looksUnwanted(percent: 97, words: ["a", "ب"]),
    .webhook("Our program says no"),
  ]

  @Test("each reason comes back as it was", arguments: reasons)
  func roundTrip(reason: Finding.Reason) {
    for phase in ModerationPhase.Name.allCases {
      for action in Finding.Action.allCases {
        let finding = Finding(phase: phase, action: action, reason: reason)
        #expect(Finding(finding.json) == finding)
      }
    }
  }

  @Test("together as text, and what this version does not know is left out")
  func text() {
    let all = Self.reasons.map { Finding(phase: .links, action: .hold, reason: $0) }
    #expect(Finding.read(Finding.text(all)) == all)
    #expect(
      Finding.text([Finding(phase: .links, action: .hold, reason: Self.reasons[8])])
        == #"[{"phase":"links","action":"hold","reason":"too many links","found":5,"allowed":2}]"#)
    let other = #"""
      [{"phase":"links","action":"hold","reason":"something new"}, 5, {"phase":"moon"},
       {"phase":"links","action":"hold","reason":"too long","found":1},
       {"phase":"links","action":"hold","reason":"too long","found":"1","allowed":2},
       {"phase":"trap","action":"reject","reason":"trap"}]
      """#
    #expect(Finding.read(other) == [Finding(phase: .trap, action: .reject, reason: .trap)])
    #expect(Finding.read("") == [] && Finding.read("{}") == [])
  }

  @Test("the phases are in their order, the webhook is not among them, and no name is there twice")
  func phases() {
    let names = ModerationPhase.all.map(\.name)
    #expect(names == ModerationPhase.Name.allCases.filter { $0 != .webhook })
  }
}
