import Moderation
import News
import Testing
import Text
import Times

@Suite("Phases that look at the writer")
struct WriterPhaseTests {
  @Test("a regular's plain comment is approved and nothing is found")
  func plain() {
    let verdict = ModerationPolicy().verdict(of: comment())
    #expect(verdict.findings.isEmpty && verdict.outcome == .approve && verdict.state == .approved)
    #expect(verdict.reasons.isEmpty && !verdict.asksWriter)
  }

  @Test("a ban refuses, also when every phase is off")
  func ban() {
    let until = Instant(seconds: 2_000_000_000)
    let banned = comment { $0.ban = CommentCase.Ban(until: until, reason: "Insults") }
    var policy = ModerationPolicy()
    policy.off = Set(ModerationPhase.Name.allCases)
    #expect(reasons(banned, policy) == [.banned(until: until, reason: "Insults")])
    #expect(outcome(banned, policy) == .reject)
    #expect(!policy.verdict(of: banned).asksWriter)
  }

  @Test("a filled trap refuses, and no later phase looks")
  func trap() {
    let caught = comment("BUY CHEAP PILLS NOW AND FOR EVER") { $0.filledTrap = true }
    #expect(reasons(caught) == [.trap])
  }

  @Test(
    "a name that cannot be read comes back to the writer",
    arguments: [
      "", "\u{200B}\u{200B}", "\u{301}\u{302}", "\u{202E}annA", "An\u{200B}na",
      String(repeating: "n", count: 1_000_000),
    ])
  func names(name: String) {
    let verdict = ModerationPolicy().verdict(of: comment { $0.name = name })
    #expect(verdict.findings.map(\.reason) == [.unreadableName])
    #expect(verdict.outcome == .reject && verdict.asksWriter)
  }

  @Test(
    "a name like one of the staff's waits",
    arguments: [
      "Anna Lemoine", "Аnnа Lеmоіnе", "ANNA  LEM0INE", "𝐀nna Lernoine", "أحمد الکاتب",
      "Lemoine, Anna (staff)",
    ])
  func staffNames(name: String) {
    let staff = ["Anna Lemoine", "أحمد الكاتب"].reduce(into: KnownNames()) { $0.add($1) }
    let other = comment {
      $0.name = name
      $0.staffNames = staff
    }
    #expect(reasons(other) == [.likeStaff(name)])
    #expect(outcome(other) == .hold)
    #expect(outcome(comment { $0.staffNames = staff }) == .approve)
  }

  @Test("who is too fast is told for how many seconds to wait, and nothing is kept")
  func fast() {
    let fast = comment { $0.pace = CommentCase.Pace(minute: 1, secondsSinceLast: 4) }
    #expect(reasons(fast) == [.tooFast(seconds: 6)])
    #expect(ModerationPolicy().verdict(of: fast).asksWriter)
    #expect(outcome(comment { $0.pace.secondsSinceLast = 10 }) == .approve)
    #expect(reasons(comment { $0.pace.secondsSinceLast = -50 }) == [.tooFast(seconds: 10)])
  }

  @Test("who writes very much waits, and so does a busy network")
  func pace() {
    #expect(reasons(comment { $0.pace.hour = 20 }) == [.tooMany(found: 20, within: .hour)])
    #expect(reasons(comment { $0.pace.day = 99 }) == [.tooMany(found: 99, within: .day)])
    #expect(
      reasons(comment { $0.networkPace = CommentCase.Pace(minute: 10, hour: 60) })
        == [.busyNetwork(found: 10, within: .minute), .busyNetwork(found: 60, within: .hour)])
    #expect(outcome(comment { $0.networkPace.minute = 10 }) == .hold)
    #expect(outcome(comment { $0.pace.hour = 19 }) == .approve)
  }

  @Test("earlier refusals count when they are many and a good part")
  func history() {
    let bad = CommentCase.History(approved: 5, rejected: 3)
    #expect(reasons(comment { $0.history = bad }) == [.rejectedBefore(3)])
    let few = CommentCase.History(approved: 1, rejected: 2)
    #expect(outcome(comment { $0.history = few }) == .approve)
    let old = CommentCase.History(approved: 400, rejected: 3)
    #expect(outcome(comment { $0.history = old }) == .approve)
  }

  @Test("a newcomer waits until enough comments were approved")
  func newcomer() {
    #expect(reasons(comment { $0.history.approved = 0 }) == [.newcomer])
    var policy = ModerationPolicy()
    policy.newcomer.approved = 6
    #expect(outcome(comment(), policy) == .approve, "moderators are shown it, unless they decide")
    policy.newcomer.action = .hold
    #expect(outcome(comment(), policy) == .hold)
    policy.newcomer.action = .tag
    #expect(outcome(comment(), policy) == .approve)
    #expect(reasons(comment(), policy) == [.newcomer])
  }

  @Test("whose comments wait in any case is for the paper to say, then for the section")
  func premoderation() {
    var policy = ModerationPolicy()
    let guest = comment { $0.commenter = .guest }
    #expect(outcome(guest, policy) == .approve)
    policy.premoderation.whom = .guests
    #expect(reasons(guest, policy) == [.premoderated])
    #expect(outcome(comment(), policy) == .approve)
    policy.premoderation.whom = .everybody
    #expect(outcome(comment(), policy) == .hold)
    #expect(outcome(comment { $0.section = .open }, policy) == .approve)
    #expect(reasons(comment { $0.section = .held }) == [.premoderated])
  }

  @Test("of the newsroom's own comments things are noted and nothing follows")
  func staff() {
    let own = comment("THIS IS VERY IMPORTANT TO ALL OF US") {
      $0.commenter = .staff
      $0.history = CommentCase.History()
      $0.filledTrap = true
      $0.section = .held
    }
    let verdict = ModerationPolicy().verdict(of: own)
    #expect(verdict.outcome == .approve)
    #expect(verdict.findings.count == 4)
    #expect(verdict.findings.allSatisfy { $0.action == .tag })
  }

  @Test("what a webhook finds later is added, and the strictest decides")
  func webhook() {
    var policy = ModerationPolicy()
    policy.newcomer.action = .hold
    let held = policy.verdict(of: comment { $0.history.approved = 0 })
    let tag = Finding(phase: .webhook, action: .tag, reason: .webhook("seems fine"))
    #expect(held.adding([tag]).outcome == .hold)
    let no = Finding(phase: .webhook, action: .reject, reason: .webhook("no"))
    #expect(held.adding([no]).outcome == .reject)
    #expect(held.adding([no]).reasons == [no])
  }
}
