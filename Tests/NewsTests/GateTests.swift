import News
import Testing
import Times

struct GateTests {
  /// One row of the gate's table: the facts, who asks where and when, and what they get.
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var facts: Gate.Facts
    var audience = Gate.Audience.reader
    var channel = Gate.Channel.page
    var at: Int64 = 1000
    var outcome: Gate.Outcome
    var until: Int64?

    var testDescription: String { name }
  }

  static func facts(
    _ state: StoryState = .published, published: Int64? = 100, embargo: Int64? = nil,
    expires: Int64? = nil, usage: UsageTerms = []
  ) -> Gate.Facts {
    Gate.Facts(
      state: state, published: published.map(Instant.init(seconds:)),
      embargo: embargo.map(Instant.init(seconds:)), expires: expires.map(Instant.init(seconds:)),
      usage: usage)
  }

  static let month = Gate.archiveAfter.milliseconds / 1000

  static let table: [Row] = [
    Row(name: "published", facts: facts(), outcome: .story),
    Row(name: "never published", facts: facts(published: nil), outcome: .hidden(.unpublished)),
    Row(name: "draft", facts: facts(.draft), outcome: .hidden(.unpublished)),
    Row(name: "idea", facts: facts(.idea), outcome: .hidden(.unpublished)),
    Row(name: "in review", facts: facts(.inReview), outcome: .hidden(.unpublished)),
    Row(name: "ready", facts: facts(.ready), outcome: .hidden(.unpublished)),
    Row(
      name: "scheduled", facts: facts(published: 1001), outcome: .hidden(.scheduled), until: 1001),
    Row(name: "at the second of its schedule", facts: facts(published: 1000), outcome: .story),
    Row(
      name: "embargoed", facts: facts(embargo: 1001), outcome: .hidden(.embargoed), until: 1001),
    Row(name: "embargo over at this second", facts: facts(embargo: 1000), outcome: .story),
    Row(
      name: "embargo beyond the schedule", facts: facts(published: 1100, embargo: 1200),
      outcome: .hidden(.embargoed), until: 1200),
    Row(name: "expires later", facts: facts(expires: 1001), outcome: .story, until: 1001),
    Row(name: "expired at this second", facts: facts(expires: 1000), outcome: .hidden(.expired)),
    Row(
      name: "no archive, young", facts: facts(usage: .noArchive), outcome: .story,
      until: 100 + month),
    Row(
      name: "no archive, old", facts: facts(usage: .noArchive), at: 100 + month,
      outcome: .hidden(.expired)),
    Row(
      name: "the earlier of expiry and archive rule",
      facts: facts(expires: 2000, usage: .noArchive),
      outcome: .story, until: 2000),
    Row(name: "retracted, its page", facts: facts(.retracted), outcome: .notice),
    Row(
      name: "retracted, a list", facts: facts(.retracted), channel: .list,
      outcome: .hidden(.retracted)),
    Row(
      name: "retracted, a feed", facts: facts(.retracted), channel: .feed,
      outcome: .hidden(.retracted)),
    Row(
      name: "retracted before it ever came out", facts: facts(.retracted, published: nil),
      outcome: .hidden(.unpublished)),
    Row(
      name: "no feeds, a feed", facts: facts(usage: .noFeeds), channel: .feed,
      outcome: .hidden(.terms)),
    Row(name: "no feeds, its page", facts: facts(usage: .noFeeds), outcome: .story),
    Row(
      name: "no search, search", facts: facts(usage: .noSearch), channel: .search,
      outcome: .hidden(.terms)),
    Row(
      name: "no search, sitemap", facts: facts(usage: .noSearch), channel: .sitemap,
      outcome: .hidden(.terms)),
    Row(name: "no search, a list", facts: facts(usage: .noSearch), channel: .list, outcome: .story),
    Row(
      name: "no Telegram, Telegram", facts: facts(usage: .noTelegram), channel: .telegram,
      outcome: .hidden(.terms)),
    Row(
      name: "no mail, a newsletter", facts: facts(usage: .noMail), channel: .mail,
      outcome: .hidden(.terms)),
    Row(
      name: "staff preview a draft", facts: facts(.draft, published: nil), audience: .staff,
      channel: .preview, outcome: .story),
    Row(
      name: "staff preview an embargoed story", facts: facts(embargo: 5000), audience: .staff,
      channel: .preview, outcome: .story),
    Row(
      name: "a reader has no preview", facts: facts(.draft), channel: .preview,
      outcome: .hidden(.unpublished)),
    Row(
      name: "staff see the site as readers do", facts: facts(embargo: 5000), audience: .staff,
      outcome: .hidden(.embargoed), until: 5000),
  ]

  @Test("the gate opens and closes as the table says", arguments: table)
  func verdict(row: Row) {
    let verdict = Gate.verdict(
      row.facts, for: row.audience, on: row.channel, at: Instant(seconds: row.at))
    #expect(verdict.outcome == row.outcome)
    #expect(verdict.until == row.until.map(Instant.init(seconds:)))
  }

  @Test("until the instant that a verdict names, it stays the same", arguments: table)
  func staysUntil(row: Row) throws {
    let first = Gate.verdict(
      row.facts, for: row.audience, on: row.channel, at: Instant(seconds: row.at))
    guard let until = first.until else { return }
    let last = Gate.verdict(
      row.facts, for: row.audience, on: row.channel, at: until - Instant.Span(milliseconds: 1))
    let next = Gate.verdict(row.facts, for: row.audience, on: row.channel, at: until)
    #expect(last.outcome == first.outcome)
    #expect(next.outcome != first.outcome)
  }

  @Test("no channel shows a reader what is embargoed", arguments: Gate.Channel.allCases)
  func embargoHoldsEverywhere(channel: Gate.Channel) {
    let verdict = Gate.verdict(
      Self.facts(embargo: 1001), for: .reader, on: channel, at: Instant(seconds: 1000))
    #expect(verdict.outcome == .hidden(.embargoed))
  }
}
